import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { problem } from "../problem.ts";

/** Rejects a larger body with a 413 that says `detail` and points at the body. */
export function limitBody(bytes: number, detail: string): MiddlewareHandler {
  const onError = () => problem(413, detail, { errors: [{ pointer: "/body", detail }] });
  return bodyLimit({ maxSize: bytes, onError });
}
