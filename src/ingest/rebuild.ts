import type { RebuildState } from "../schema/rebuild.ts";
import { withdrawAllUnlisted } from "../storage/catalogue/absent-captures.ts";
import { compareWithJournal, readRebuild, startRebuild } from "../storage/catalogue/rebuild.ts";
import { storeProgress } from "../storage/catalogue/task-positions.ts";
import type { IngestSettings, Stores } from "./stores.ts";
import { sweepInbox } from "./sweep.ts";

/**
 * A rebuild reads the whole inbox again, by raising the reading that is wanted. Sweeps do the work within the budgets, as
 * after a change of the code, and articles change by ordinary commits: it is served throughout, survives crashes and lost
 * messages in the same way, and replaces nothing at once. What it changed is compared at its end.
 */

/** Starts a rebuild, or continues the current one. `acceptsMissing`: what the inbox no longer has is withdrawn. */
export async function requestRebuild(
  stores: Pick<Stores, "inbox" | "catalogue" | "queue" | "spending">,
  settings: IngestSettings,
  acceptsMissing = false,
): Promise<void> {
  await startRebuild(stores.catalogue);
  if (acceptsMissing) await withdrawAllUnlisted(stores.catalogue);
  await sweepInbox(stores, settings);
}

/** Ends the rebuild once every capture was read again, and stores what it changed. */
export async function finishRebuild(catalogue: D1Database, now: number): Promise<void> {
  const rebuild = await readRebuild(catalogue);
  if (!rebuild || rebuild.state === "finished" || rebuild.waiting > 0) return;
  const at = new Date(now).toISOString();
  const comparison = await compareWithJournal(catalogue);
  const report: RebuildState = { state: "finished", at, ...comparison };
  await storeProgress(catalogue, { rebuild: JSON.stringify(report) });
}
