import { logFailure } from "../log.ts";
import { startRuns } from "../storage/catalogue/webhooks.ts";
import type { PublishSettings } from "./publish.ts";
import type { Stores } from "./stores.ts";

/** Longer than a run takes. A message may be on its way for as long, before another is sent. */
export const RUN_SECONDS = 300;

export type EnqueueSettings = Pick<PublishSettings, "now" | "queueOperations" | "rowsPerDay">;

/**
 * Sends a message for each webhook that has something to receive and no message on its way. So a burst of changes costs
 * each webhook a few messages, not one for each change. What the day can't afford waits for the next day.
 */
export async function enqueueDeliveries(
  { catalogue, deliveries }: Pick<Stores, "catalogue" | "deliveries">,
  { now, queueOperations, rowsPerDay }: EnqueueSettings,
): Promise<void> {
  const times = {
    now: new Date(now).toISOString(),
    until: new Date(now + RUN_SECONDS * 1000).toISOString(),
  };
  const budgets = { operations: queueOperations, rows: rowsPerDay };
  try {
    const runs = await startRuns(catalogue, times, budgets);
    if (runs.length > 0) await deliveries.sendBatch(runs.map((body) => ({ body })));
  } catch (error) {
    // Ingest and removals do not depend on receivers. A scheduled run sends the messages later.
    logFailure("Deliveries could not be enqueued.", error);
  }
}
