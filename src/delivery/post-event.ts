import type { Config } from "../schema/variables.ts";
import type { Delivery } from "../schema/webhook.ts";
import type { StoredWebhook } from "../storage/catalogue/webhooks.ts";
import type { WebhookEvent } from "./events.ts";
import { findReceiverError } from "./receiver-url.ts";
import { signedHeaders } from "./signature.ts";

const TIMEOUT_SECONDS = 10;

/** A receiver may be on this computer where only this computer may write, as with `npm start`. */
export type DeliverySettings = Pick<Config, "LOCAL_ONLY">;

export type Attempt = Delivery & {
  /** What `Retry-After` of the response asks for, in seconds; 0 without it. */
  readonly retryAfter: number;
};

/**
 * Posts an event once. A response with 2xx within the time limit is a success; everything else is a failure, including
 * a redirect, which is not followed. The body of a response is not read.
 */
export async function postEvent(
  { settings: { url }, secrets }: Pick<StoredWebhook, "settings" | "secrets">,
  { id, type, edition, body }: WebhookEvent,
  { attempt, LOCAL_ONLY }: DeliverySettings & { readonly attempt: number },
): Promise<Attempt> {
  const start = Date.now();
  const end = (status: number | null, detail: string | null, retryAfter = 0): Attempt => ({
    event: id,
    type,
    edition,
    attempt,
    at: new Date(start).toISOString(),
    milliseconds: Date.now() - start,
    status,
    result: detail === null ? "delivered" : "failed",
    detail,
    retryAfter,
  });
  // Also checked here, because another deployment may have stored the address.
  const forbidden = findReceiverError(url, LOCAL_ONLY === "on");
  if (forbidden !== null) return end(null, forbidden);
  try {
    const response = await fetch(url, {
      method: "POST",
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_SECONDS * 1000),
      headers: {
        "Content-Type": "application/json",
        "User-Agent": "Broadsheet",
        ...(await signedHeaders({ id, body }, secrets, start)),
      },
      body,
    });
    const { status } = response;
    await response.body?.cancel();
    if (response.ok) return end(status, null);
    const isRedirect = status >= 300 && status < 400;
    const detail = isRedirect ? "Redirects are not followed." : `The response was ${status}.`;
    return end(status, detail, secondsIn(response.headers.get("Retry-After"), start));
  } catch (error) {
    const isLate = error instanceof Error && error.name === "TimeoutError";
    const late = `There was no response within ${TIMEOUT_SECONDS} s.`;
    return end(null, isLate ? late : "The connection failed.");
  }
}

/** RFC 9110, section 10.2.3: seconds, or a date. */
function secondsIn(retryAfter: string | null, now: number): number {
  if (retryAfter === null) return 0;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter);
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? 0 : Math.max(0, Math.ceil((date - now) / 1000));
}
