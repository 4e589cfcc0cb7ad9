import { execute } from "./rows.ts";

/** When scheduled runs ended, for those who watch that they do. */

/** After so long without a run, the next one begins to catch up: what waited meanwhile did not wait for the queue. */
const RESUMED_AFTER_SECONDS = 30 * 60;

/**
 * Records that a run has ended. `now` is in milliseconds since the epoch.
 *
 * If no capture waits, one that waits later has not done so for longer: a capture that is read again can have been
 * stored long ago.
 */
export async function recordRun(db: D1Database, now: number): Promise<void> {
  await execute(
    db,
    `UPDATE head SET last_run_at = ?1, running_since = iif(
       last_run_at >= ?2 AND EXISTS (SELECT 1 FROM captures WHERE status = 'waiting'), running_since, ?1)`,
    [...[now, now - RESUMED_AFTER_SECONDS * 1000].map((time) => new Date(time).toISOString())],
  );
}

/** For a server that starts again: no run is late, and nothing has waited, while it was stopped. */
export const FORGET_RUNS = `UPDATE head SET last_run_at = NULL,
  running_since = strftime('%Y-%m-%dT%H:%M:%fZ')`;
