import type { RebuildState } from "../schema/rebuild.ts";
import { withdrawAllUnlisted } from "../storage/catalogue/absent-captures.ts";
import { compareWithJournal, readRebuild, startRebuild } from "../storage/catalogue/rebuild.ts";
import { storeProgress } from "../storage/catalogue/task-positions.ts";
import type { Stores } from "./stores.ts";
import { type SweepSettings, sweepInbox } from "./sweep.ts";

/**
 * A rebuild reads the whole inbox again, by raising the reading that is wanted. Sweeps do the work within the budgets, as
 * after a change of the code, and articles change by ordinary commits: it is served throughout, survives crashes and lost
 * messages in the same way, and replaces nothing at once. What it changed is compared at its end.
 */

/** Null if there has been no rebuild. */
export async function readRebuildState(catalogue: D1Database): Promise<RebuildState | null> {
  const found = await readRebuild(catalogue);
  if (found?.state !== "running") return found;
  const { read, waiting, isStopped } = found;
  return { state: isStopped ? "stopped" : "running", read, waiting };
}

/** Starts a rebuild, or continues the current one. `acceptsMissing`: what the inbox no longer has is withdrawn. */
export async function requestRebuild(
  stores: Pick<Stores, "inbox" | "catalogue" | "queue" | "spending">,
  settings: SweepSettings,
  acceptsMissing = false,
): Promise<void> {
  await startRebuild(stores.catalogue);
  if (acceptsMissing) await withdrawAllUnlisted(stores.catalogue);
  await sweepInbox(stores, settings);
}

/** Ends the rebuild once every capture was read again, and stores what it changed. */
export async function finishRebuild(catalogue: D1Database, now: number): Promise<void> {
  const rebuild = await readRebuild(catalogue);
  if (rebuild?.state !== "running" || rebuild.waiting > 0) return;
  const at = new Date(now).toISOString();
  const comparison = await compareWithJournal(catalogue, rebuild);
  const report: RebuildState = { state: "finished", at, ...comparison };
  await storeProgress(catalogue, { rebuild: JSON.stringify(report) });
}
