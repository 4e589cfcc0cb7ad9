import type { Delivery } from "../schema/webhook.ts";
import {
  type DeliveryRun,
  finishRun,
  RUN_SECONDS,
  type RunResult,
  takeRun,
} from "../storage/catalogue/webhook-runs.ts";
import type { StoredWebhook } from "../storage/catalogue/webhooks.ts";
import { afterFailure } from "./after-failure.ts";
import { readNextEvents } from "./next-events.ts";
import { postEvent } from "./post-event.ts";

/**
 * One run sends a receiver what follows its position, one event after the other, and stores the new position. A run that
 * is killed before that is repeated with the same events, which keep their ids. Runs of other receivers have messages of
 * their own, so none waits for another.
 */

/** Events of a run, and pages that it reads: with four more requests they stay below the Free plan's 50 subrequests. */
const MAX_EVENTS = 25;
const MAX_PAGES = 15;
/** A scheduled run sends the messages of later attempts; sooner ones need a message with a delay. */
const SCHEDULED_SECONDS = 300;
/** Deliveries that are kept for each webhook, and how many of them are older ones that were dead-lettered. */
const MAX_DELIVERIES = 50;
const MAX_DEAD_LETTERS = 10;

export type DeliveryStores = {
  readonly catalogue: D1Database;
  readonly deliveries: Queue<DeliveryRun>;
};
/** `allowsLoopback`: whether a receiver may be on this machine, as with `npm start`. */
export type DeliverySettings = { readonly allowsLoopback: boolean };

/** Handles one message of the queue of deliveries. Does nothing for a message that is repeated or late. */
export async function runDelivery(
  { catalogue, deliveries }: DeliveryStores,
  message: DeliveryRun,
  settings: DeliverySettings,
): Promise<void> {
  const webhook = await takeRun(catalogue, message, timeIn(RUN_SECONDS));
  if (!webhook) return;
  const { result, seconds } = await deliver(catalogue, webhook, settings);
  const continues = seconds !== null && seconds < SCHEDULED_SECONDS;
  const isStored = await finishRun(catalogue, { ...result, continues }, timeIn(0));
  if (!isStored || !continues) return;
  await deliveries.send({ webhook: webhook.id, run: webhook.run }, { delaySeconds: seconds });
}

type Outcome = {
  readonly result: Omit<RunResult, "continues">;
  /** Until the next run; null if the next change starts it. */
  readonly seconds: number | null;
};

/** Sends events until there are no more, one fails, or the run has done its share. */
async function deliver(
  catalogue: D1Database,
  webhook: StoredWebhook,
  settings: DeliverySettings,
): Promise<Outcome> {
  let current = webhook;
  const log: Delivery[] = [];
  const outcome = (dueAt: string, seconds: number | null): Outcome => {
    const { id, run, position, failures, deadLetters } = current;
    const status = current.status === "paused" ? "active" : current.status;
    const deliveries = keepLatest([...log, ...webhook.deliveries]);
    const result = { id, run, position, failures, deadLetters, status, dueAt, deliveries };
    return { result, seconds };
  };
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const next = await readNextEvents(catalogue, webhook, current.position);
    for (const event of next.events) {
      if (log.length === MAX_EVENTS) return outcome(timeIn(RUN_SECONDS), 0);
      const attempt = await postEvent(webhook, event, {
        ...settings,
        attempt: current.failures + 1,
      });
      const { retryAfter: _, ...delivery } = attempt;
      if (delivery.result === "delivered") {
        log.unshift(delivery);
        current = { ...current, position: event.after, failures: 0, status: "active" };
        continue;
      }
      const { result, seconds, ...after } = afterFailure(current, event, attempt, Math.random());
      log.unshift({ ...delivery, result });
      current = { ...current, ...after };
      return outcome(seconds === null ? "" : timeIn(seconds), seconds);
    }
    current = { ...current, position: next.position };
    if (next.isEnd) return outcome("", null);
    if (next.events.length === 0 && next.position.resyncTo !== null) break;
  }
  return outcome(timeIn(RUN_SECONDS), 0);
}

/** Keeps the latest deliveries, and among older ones those that were dead-lettered. The last one is first. */
export function keepLatest(all: readonly Delivery[]): Delivery[] {
  const latest = all.slice(0, MAX_DELIVERIES - MAX_DEAD_LETTERS);
  const dead = all.slice(latest.length).filter(({ result }) => result === "dead-lettered");
  return [...latest, ...dead.slice(0, MAX_DEAD_LETTERS)];
}

function timeIn(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toISOString();
}
