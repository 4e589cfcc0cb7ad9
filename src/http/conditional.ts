import { createMiddleware } from "hono/factory";
import { digest } from "../article/identity.ts";
import type { AppEnv } from "./router.ts";

const ENTITY_TAG = /(?:W\/)?("[^"]*")/g;

/**
 * Answers 304 where the client's copy is still good (RFC 9110, section 13.1.2): `If-None-Match`
 * with a list of tags or `*`, compared weakly. Tags come from the handlers, or else of the body's
 * digest; weak ones, since the edge turns strong ones weak when it compresses.
 */
export const conditional = createMiddleware<AppEnv>(async function conditional(c, next) {
  await next();
  const isRead = c.req.method === "GET" || c.req.method === "HEAD";
  if (c.res.status === 200 && isRead && !c.res.headers.has("ETag")) {
    const body = await c.res.text();
    c.res = new Response(body, c.res);
    c.res.headers.set("ETag", `W/"${digest(body)}"`);
  }
  const wanted = c.req.header("If-None-Match");
  const etag = c.res.headers.get("ETag");
  if (wanted === undefined || etag === null || c.res.status !== 200) return;
  if (!isRead) return;
  if (!matches(wanted, etag)) return;

  await c.res.body?.cancel();
  const headers = new Headers(c.res.headers);
  for (const name of ["Content-Type", "Content-Length"]) headers.delete(name);
  c.res = undefined;
  c.res = new Response(null, { status: 304, headers });
});

function matches(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch.trim() === "*") return true;
  const opaque = etag.replace(/^W\//, "");
  return [...ifNoneMatch.matchAll(ENTITY_TAG)].some(([, tag]) => tag === opaque);
}

/** What says nothing of caching is not to be cached: answers to preflights among them. */
export const uncachedByDefault = createMiddleware<AppEnv>(
  async function uncachedByDefault(c, next) {
    await next();
    if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "no-store");
  },
);
