import type { Context } from "hono";
import { digest } from "../../text/hashes.ts";
import type { AppEnv } from "../router.ts";

const ENTITY_TAG = /(?:W\/)?("[^"]*")/g;

/**
 * Turns a 200 into a 304 if the client's copy is up to date (RFC 9110, section 13.1.2): `If-None-Match`
 * with a list of tags or `*`, compared weakly. Tags come from the handlers, or else from a digest of the
 * body. They are weak because the edge makes strong ones weak when it compresses.
 */
export async function conditional(c: Context<AppEnv>): Promise<void> {
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
