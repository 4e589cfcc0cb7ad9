import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { problem } from "../problem.ts";

/** Rejects a larger body with a 413 that points at the body. `what` it is begins a sentence. */
export function limitBody(what: string, bytes: number): MiddlewareHandler {
  const detail = `${what} has at most ${bytes} bytes; nothing was stored.`;
  const onError = () => problem(413, detail, { pointer: "/body" });
  return bodyLimit({ maxSize: bytes, onError });
}

/**
 * Rejects a compressed body with the codings that are accepted (RFC 9110, section 15.5.16): Workers do not
 * decompress a body. Doing it here was rejected, because a few bytes can become any number of bytes.
 */
export const rejectCompressed = createMiddleware(async function rejectCompressed(c, next) {
  const coding = c.req.raw.headers.get("Content-Encoding") ?? "identity";
  if (/^\s*identity\s*$/i.test(coding)) return next();
  const detail = `The body is encoded with ${coding}. Send it without Content-Encoding.`;
  const headers = { "Accept-Encoding": "identity" };
  return problem(415, detail, { pointer: "/header/content-encoding", headers });
});
