import * as z from "zod";
import { readBudget } from "../ingest/budget.ts";
import { enqueueDeliveries, RUN_SECONDS } from "../ingest/enqueue-deliveries.ts";
import type { IngestSettings, Stores } from "../ingest/stores.ts";
import { log, logFailure } from "../log.ts";
import { findFiltersProblem } from "../parameters/webhook.ts";
import type { Delivery } from "../schema/webhook.ts";
import {
  type DeliveryRun,
  findStoredWebhook,
  type StoredWebhook,
  storeWebhook,
} from "../storage/catalogue/webhooks.ts";
import { DAY_SECONDS } from "../text/durations.ts";
import { afterFailure } from "./after-failure.ts";
import { readNextEvents } from "./events.ts";
import { type DeliverySettings, postEvent } from "./post-event.ts";

/**
 * One run sends a receiver what follows its position, one event after the other, and stores the new position. A run that
 * is killed before that is repeated with the same events, which keep their ids. Runs of other receivers have messages of
 * their own, so none waits for another.
 */

/** Events of a run, and pages that it reads: with five more requests they stay below the Free plan's 50 subrequests. */
const MAX_EVENTS = 25;
const MAX_PAGES = 15;
/** Scheduled runs send the messages of later attempts; sooner ones need a message with a delay. */
const SCHEDULED_SECONDS = 300;
/** Deliveries that are kept for each webhook, and how many of them are older ones that were dead-lettered. */
const MAX_DELIVERIES = 50;
const MAX_DEAD_LETTERS = 10;

type DeliveryStores = Pick<Stores, "catalogue" | "deliveries" | "spending">;

const runSchema = z.object({ webhook: z.string(), run: z.int() });

/**
 * Handles a batch of the queue of deliveries. A message that fails because of a store is retried; a scheduled run sends
 * another one if its attempts are used up. What a receiver does wrong is no failure of the message.
 */
export async function handleDeliveries(
  batch: MessageBatch,
  stores: DeliveryStores,
  settings: IngestSettings,
): Promise<void> {
  for (const message of batch.messages) {
    try {
      // Each delivery after the first is another queue read.
      if (message.attempts > 1) stores.spending.used.queueOperations += 1;
      await runDelivery(stores, runSchema.parse(message.body), settings);
      message.ack();
    } catch (error) {
      logFailure(`Attempt ${message.attempts} at a delivery failed.`, error);
      message.retry();
    }
    await stores.spending.record(Date.now());
  }
}

/** Handles one message of the queue of deliveries. Does nothing for a message that is repeated or late. */
export async function runDelivery(
  stores: DeliveryStores,
  message: DeliveryRun,
  settings: IngestSettings,
): Promise<void> {
  const { catalogue, deliveries } = stores;
  const found = await findStoredWebhook(catalogue, message.webhook);
  if (found?.run !== message.run || !/^(?:active|failing)$/.test(found.status)) return;
  const taken = { ...found, dueAt: timeIn(RUN_SECONDS) };
  if (!(await storeWebhook(catalogue, taken))) return;
  const { webhook, seconds } = await deliver(catalogue, { ...taken, run: found.run + 1 }, settings);
  const isSoon = seconds !== null && seconds < SCHEDULED_SECONDS;
  const present = { ...settings, now: Date.now() };
  const continues = isSoon && (await readBudget(stores, present)).messages > 0;
  const isStored = await storeWebhook(catalogue, webhook);
  if (isStored && continues) {
    const next = { webhook: webhook.id, run: webhook.run + 1 };
    await deliveries.send(next, { delaySeconds: seconds });
  } else {
    // A change during the run found it in progress, and sent no message.
    await enqueueDeliveries(stores, present);
  }
}

/**
 * Sends events until there are no more, one fails, or the run has done its share. `seconds`: until the next run; null if
 * the next change starts it.
 */
async function deliver(catalogue: D1Database, webhook: StoredWebhook, settings: DeliverySettings) {
  let current = webhook;
  const sent: Delivery[] = [];
  const end = (seconds: number | null, wait = seconds) => {
    const deliveries = keepLatest([...sent, ...webhook.deliveries]);
    const dueAt = wait === null ? "" : timeIn(wait);
    return { webhook: { ...current, deliveries, dueAt }, seconds };
  };
  if (findFiltersProblem(webhook.settings.filters) !== null) {
    log({ event: "webhook-stopped", webhook: webhook.id, status: "failing" });
    return end(DAY_SECONDS);
  }
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const next = await readNextEvents(catalogue, webhook, current.position);
    for (const event of next.events) {
      if (sent.length === MAX_EVENTS) return end(0, RUN_SECONDS);
      const posted = { ...settings, attempt: current.failures + 1 };
      const { retryAfter, ...delivery } = await postEvent(webhook, event, posted);
      if (delivery.result === "delivered") {
        sent.unshift(delivery);
        current = { ...current, position: event.after, failures: 0, status: "active" };
        continue;
      }
      const failure = { status: delivery.status, retryAfter, chance: Math.random() };
      const { result, seconds, ...after } = afterFailure(current, event, failure);
      sent.unshift({ ...delivery, result });
      if (after.status !== current.status) {
        log({ event: "webhook-stopped", webhook: webhook.id, status: after.status });
      }
      current = { ...current, ...after };
      return end(seconds);
    }
    current = { ...current, position: next.position };
    if (next.isEnd) return end(null);
    if (next.events.length === 0 && next.position.resyncTo !== null) break;
  }
  return end(0, RUN_SECONDS);
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
