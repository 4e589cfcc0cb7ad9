/** What operators request besides removals: a scheduled run now, a rebuild, and deliveries. */

export { enqueueDeliveries } from "../ingest/enqueue-deliveries.ts";
export { cancelRebuild, readRebuildState, requestRebuild } from "../ingest/rebuild.ts";
export { runScheduled } from "../ingest/scheduled.ts";
export { withdrawAllUnlisted } from "../storage/catalogue/absent-captures.ts";
