import { logFailure } from "../log.ts";
import { startRuns } from "../storage/catalogue/webhooks.ts";
import { readBudget } from "./budget.ts";
import type { IngestSettings, Stores } from "./stores.ts";

/** Longer than a run takes. A message may be on its way for as long, before another is sent. */
export const RUN_SECONDS = 300;

/**
 * Sends a message for each webhook that has something to receive and no message on its way. So a burst of changes costs
 * each webhook a few messages, not one for each change. What the day can't afford waits for the next day.
 */
export async function enqueueDeliveries(
  stores: Pick<Stores, "catalogue" | "deliveries" | "spending">,
  settings: IngestSettings,
): Promise<void> {
  const { now } = settings;
  const times = {
    now: new Date(now).toISOString(),
    until: new Date(now + RUN_SECONDS * 1000).toISOString(),
  };
  try {
    const { messages } = await readBudget(stores, settings);
    const runs = await startRuns(stores.catalogue, times, messages);
    if (runs.length > 0) await stores.deliveries.sendBatch(runs.map((body) => ({ body })));
  } catch (error) {
    // Ingest and removals do not depend on receivers. A scheduled run sends the messages later.
    logFailure("Deliveries could not be enqueued.", error);
  }
}
