import { cors } from "hono/cors";
import { createMiddleware } from "hono/factory";
import { conditional } from "./conditional.ts";
import type { AppEnv } from "./router.ts";

const preflight = cors({ origin: "*", maxAge: 86_400 });

/**
 * What every answer has in common, set on the answer itself in one place: any origin may read it,
 * no browser guesses its type, and no cache keeps what does not say that it may be kept.
 */
export const front = createMiddleware<AppEnv>(async function front(c, next) {
  if (c.req.method === "OPTIONS") {
    const answer = await preflight(c, next);
    answer?.headers.set("Cache-Control", "no-store");
    return answer;
  }
  await next();
  const { headers, status } = c.res;
  headers.set("Access-Control-Allow-Origin", "*");
  headers.set("Access-Control-Expose-Headers", "Allow, ETag, Link, Location, Retry-After");
  headers.set("X-Content-Type-Options", "nosniff");
  // Pages have their own: with none at all, browsers would send their forms from nowhere.
  if (!headers.has("Referrer-Policy")) headers.set("Referrer-Policy", "no-referrer");
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  if (status === 200) await conditional(c);
  return undefined;
});
