import type { Delivery } from "../schema/webhook.ts";
import type { StoredWebhook } from "../storage/catalogue/webhooks.ts";
import { DAY_SECONDS } from "../text/durations.ts";
import type { WebhookEvent } from "./events.ts";
import type { Attempt } from "./post-event.ts";

/** Seconds between the attempts at an event: the schedule of Standard Webhooks, "Deliverability and reliability". */
const DELAYS = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;
/** Added at random, so that receivers that failed together are not tried together. */
const JITTER = 0.1;

type State = Pick<StoredWebhook, "status" | "position" | "failures" | "deadLetters">;

/** What becomes of a webhook, and the seconds until the next attempt; null if there is none. */
type AfterFailure = State & {
  readonly result: Exclude<Delivery["result"], "delivered">;
  readonly seconds: number | null;
};

/**
 * Decides what follows a failed attempt at `event`. `status` is that of the response, `retryAfter` the seconds that it
 * asked for, and `chance` a number from 0 to 1.
 *
 * After the last attempt the event is dead-lettered. In place of an event of the journal the receiver is then sent a
 * `resync` of its edition: it learns that it missed something, in order, once it works again. Until then it is tried
 * once a day, because a receiver that fails for days may still come back. A 410 ends all attempts.
 */
export function afterFailure(
  { status: state, position, failures, deadLetters }: State,
  event: WebhookEvent,
  { status, retryAfter, chance }: Pick<Attempt, "status" | "retryAfter"> & { chance: number },
): AfterFailure {
  const failed = { status: state, position, failures: failures + 1, deadLetters } as const;
  if (status === 410) return { ...failed, status: "disabled", result: "failed", seconds: null };
  const delay = state === "failing" ? DAY_SECONDS : DELAYS[failures];
  if (delay !== undefined) {
    const wanted = Math.max(delay * (1 + chance * JITTER), Math.min(retryAfter, DAY_SECONDS));
    return { ...failed, result: "failed", seconds: Math.ceil(wanted) };
  }
  const dead = { status: "failing", failures: 0, deadLetters: deadLetters + 1 } as const;
  const skipped = event.type.startsWith("ingest.")
    ? event.after
    : { ...position, resyncTo: position.resyncTo ?? event.edition };
  return { ...dead, position: skipped, result: "dead-lettered", seconds: DAY_SECONDS };
}
