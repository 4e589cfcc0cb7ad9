import type { RunResult } from "../storage/catalogue/webhook-runs.ts";
import type { StoredWebhook } from "../storage/catalogue/webhooks.ts";
import { DAY_SECONDS } from "../text/durations.ts";
import type { WebhookEvent } from "./events.ts";
import type { Attempt } from "./post-event.ts";

/** Seconds between the attempts at an event: the schedule of Standard Webhooks, "Deliverability and reliability". */
const DELAYS = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;
export const MAX_ATTEMPTS = DELAYS.length + 1;
/** Added at random, so that receivers that failed together are not tried together. */
const JITTER = 0.1;

/** What becomes of a webhook after a failed attempt, and the seconds until the next one; null if there is none. */
export type AfterFailure = Pick<RunResult, "status" | "position" | "failures" | "deadLetters"> & {
  readonly result: "failed" | "dead-lettered";
  readonly seconds: number | null;
};

/**
 * Decides what follows a failed attempt at `event`.
 *
 * After the last attempt the event is dead-lettered. In place of an event of the journal the receiver is then sent a
 * `resync` of its edition: it learns that it missed something, in order, once it works again. Until then it is tried
 * once a day, because a receiver that fails for days may still come back. A 410 ends all attempts.
 */
export function afterFailure(
  webhook: Pick<StoredWebhook, "status" | "position" | "failures" | "deadLetters">,
  event: WebhookEvent,
  { status, retryAfter }: Attempt,
  chance: number,
): AfterFailure {
  const failures = webhook.failures + 1;
  const { position, deadLetters } = webhook;
  const wasFailing = webhook.status === "failing";
  const stays = {
    position,
    failures,
    deadLetters,
    result: "failed" as const,
    status: wasFailing ? ("failing" as const) : ("active" as const),
  };
  if (status === 410) return { ...stays, status: "disabled", seconds: null };
  const delay = wasFailing ? DAY_SECONDS : DELAYS[failures - 1];
  if (delay !== undefined) {
    const wanted = Math.max(delay * (1 + chance * JITTER), Math.min(retryAfter, DAY_SECONDS));
    return { ...stays, seconds: Math.ceil(wanted) };
  }
  const isOfJournal = !event.type.startsWith("ingest.") && event.type !== "resync";
  return {
    position: isOfJournal
      ? { ...position, resyncTo: event.edition }
      : event.type === "resync"
        ? position
        : event.after,
    failures: 0,
    deadLetters: deadLetters + 1,
    status: "failing",
    result: "dead-lettered",
    seconds: DAY_SECONDS,
  };
}
