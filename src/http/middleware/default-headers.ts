import { createMiddleware } from "hono/factory";
import { cacheTagOf } from "../../schema/cache-tags.ts";
import { respondError } from "../problem.ts";
import type { AppEnv } from "../router.ts";
import { conditional } from "./conditional.ts";

/**
 * Sets the headers that every response has: any origin may read it, no browser guesses its type, and no
 * cache stores what does not say that it may be stored. The tags of what a cache may store follow from its path. Hono catches errors behind this middleware, but
 * only those that are an `Error` and that the error handler does not throw again; the rest end here.
 */
export const defaultHeaders = createMiddleware<AppEnv>(async function defaultHeaders(c, next) {
  try {
    await next();
  } catch (error) {
    c.res = respondError(error, c);
  }
  const { headers, status } = c.res;
  headers.set("Access-Control-Allow-Origin", "*");
  headers.set(
    "Access-Control-Expose-Headers",
    "Allow, ETag, Link, Location, Retry-After, X-Request-Id",
  );
  headers.set("X-Request-Id", c.get("requestId"));
  headers.set("X-Content-Type-Options", "nosniff");
  // Pages set their own: with `no-referrer`, browsers would send their forms with `Origin: null`.
  if (!headers.has("Referrer-Policy")) headers.set("Referrer-Policy", "no-referrer");
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  if (headers.get("Cache-Control")?.startsWith("public")) {
    headers.set("Cache-Tag", cacheTagOf(c.req.path));
  }
  if (status === 200) await conditional(c);
});
