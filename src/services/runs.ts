/** What operators request besides removals: a scheduled run now, and a rebuild. */

export { readRebuildState, requestRebuild } from "../ingest/rebuild.ts";
export { runScheduled } from "../ingest/scheduled.ts";
