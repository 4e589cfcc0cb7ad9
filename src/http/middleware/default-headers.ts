import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { cacheTagOf } from "../../schema/cache-tags.ts";
import { digest } from "../../text/hashes.ts";
import { respondError } from "../problem.ts";
import type { AppEnv } from "../router.ts";

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

const ENTITY_TAG = /(?:W\/)?("[^"]*")/g;

/**
 * Turns a 200 into a 304 if the client's copy is up to date (RFC 9110, section 13.1.2): `If-None-Match`
 * with a list of tags or `*`, compared weakly. Tags come from the handlers, or else from a digest of the
 * body. They are weak because the edge makes strong ones weak when it compresses.
 */
async function conditional(c: Context<AppEnv>): Promise<void> {
  const { method } = c.req.raw;
  if (method !== "GET" && method !== "HEAD") return;
  let etag = c.res.headers.get("ETag");
  if (etag === null) {
    const body = await c.res.text();
    etag = `W/"${digest(body)}"`;
    c.res = new Response(body, c.res);
    c.res.headers.set("ETag", etag);
  }
  const wanted = c.req.raw.headers.get("If-None-Match");
  if (wanted === null || !matches(wanted, etag)) return;

  await c.res.body?.cancel();
  const headers = new Headers(c.res.headers);
  for (const name of ["Content-Type", "Content-Length"]) headers.delete(name);
  c.res = undefined;
  c.res = new Response(null, { status: 304, headers });
}

function matches(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch.trim() === "*") return true;
  const opaque = etag.replace(/^W\//, "");
  return [...ifNoneMatch.matchAll(ENTITY_TAG)].some(([, tag]) => tag === opaque);
}
