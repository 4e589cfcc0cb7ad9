import * as z from "zod";
import { logFailure } from "../log.ts";
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
