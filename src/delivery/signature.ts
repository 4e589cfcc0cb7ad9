import { decodeBase64, encodeBase64 } from "hono/utils/encode";
import type { Secret } from "../storage/catalogue/webhooks.ts";

/** Signatures of events: https://github.com/standard-webhooks/standard-webhooks, version 1.0.0. */

const PREFIX = "whsec_";
/** The specification allows 24 to 64. */
const SECRET_BYTES = 32;

export function createSecret(): string {
  return PREFIX + encodeBase64(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)).buffer);
}

/**
 * Returns the headers of an event: its id, the time of the attempt in seconds, and a signature with each secret that is
 * valid at `now` (milliseconds since the epoch). The body is signed exactly as it is sent.
 */
export async function signedHeaders(
  { id, body }: { readonly id: string; readonly body: string },
  secrets: readonly Secret[],
  now: number,
): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(now / 1000));
  const content = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  const valid = secrets.filter(({ until }) => until === null || Date.parse(until) > now);
  const signatures = await Promise.all(valid.map(({ secret }) => sign(secret, content)));
  return {
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": signatures.map((signature) => `v1,${signature}`).join(" "),
  };
}

async function sign(secret: string, content: Uint8Array): Promise<string> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const bytes = decodeBase64(secret.slice(PREFIX.length));
  const key = await crypto.subtle.importKey("raw", bytes, algorithm, false, ["sign"]);
  return encodeBase64(await crypto.subtle.sign("HMAC", key, content));
}
