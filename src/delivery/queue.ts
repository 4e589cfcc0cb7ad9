import * as z from "zod";
import { logFailure } from "../log.ts";
import { dayOf, spend } from "../storage/catalogue/spending.ts";
import { type DeliveryStores, type RunSettings, runDelivery } from "./run-delivery.ts";

const runSchema = z.object({ webhook: z.string(), run: z.int() });

/**
 * Handles a batch of the queue of deliveries. A message that fails because of a store is retried; a scheduled run sends
 * another one if its attempts are used up. What a receiver does wrong is no failure of the message.
 */
export async function handleDeliveries(
  batch: MessageBatch,
  stores: DeliveryStores,
  settings: RunSettings,
): Promise<void> {
  for (const message of batch.messages) {
    try {
      if (message.attempts > 1) {
        await spend(stores.catalogue, { day: dayOf(Date.now()), operations: 1 }).run();
      }
      await runDelivery(stores, runSchema.parse(message.body), settings);
      message.ack();
    } catch (error) {
      logFailure(`Attempt ${message.attempts} at a delivery failed.`, error);
      message.retry();
    }
  }
}
