import type { RebuildState } from "../schema/rebuild.ts";
import { RELEASE_LEASES } from "../storage/catalogue/leases.ts";
import { compareReplacement } from "../storage/catalogue/rebuild-comparison.ts";
import {
  adoptReplacement,
  createReplacement,
  dropReplacement,
  hasReplacement,
  isReplacementCurrent,
  listUnreadCaptures,
  readReplacementProgress,
  replacementOf,
} from "../storage/catalogue/rebuild-tables.ts";
import {
  type Cost,
  dayOf,
  NO_COST,
  OPERATIONS_PER_MESSAGE,
  spend,
} from "../storage/catalogue/spending.ts";
import { readProgress, storeProgress } from "../storage/catalogue/task-positions.ts";
import type { Job } from "./job.ts";
import { readRemovals } from "./read-removals.ts";
import type { Stores } from "./stores.ts";
import { type SweepSettings, sweepInbox } from "./sweep.ts";

/**
 * A rebuild derives the corpus from the inbox in a second set of tables while the current one is served, and
 * then replaces it. It uses ingest itself on other tables: a sweep, a message per capture, a commit. So it
 * keeps the budgets, survives crashes and lost messages in the same way, and continues with the next
 * scheduled run or request.
 */

/** Progress of the replacement's sweep: when it began, and whether it has listed the whole inbox. */
type Sweep = { readonly since: string; readonly isListed: boolean };

/**
 * A capture that the catalogue began to read before the sweep may be stored behind it. One run of the queue
 * consumer ends within this time.
 */
const OVERLAP = 15 * 60 * 1000;
/** Captures that one step enqueues because they were stored behind the sweep. */
const MAX_UNREAD = 100;

/** Null if there has been no rebuild. */
export async function readRebuildState(catalogue: D1Database): Promise<RebuildState | null> {
  if (await hasReplacement(catalogue)) {
    return { state: "running", ...(await readReplacementProgress(catalogue)) };
  }
  const report = await readProgress(catalogue, "rebuild");
  return report === "" ? null : JSON.parse(report);
}

/** Starts a rebuild, or continues the current one. */
export async function requestRebuild(
  { catalogue, queue }: Pick<Stores, "catalogue" | "queue">,
  now: number,
): Promise<void> {
  if (await hasReplacement(catalogue)) {
    // Another request means that it should continue now. Sending a message twice is harmless.
    await replacementOf(catalogue).prepare(RELEASE_LEASES).run();
  } else {
    await createUnlessThere(catalogue);
  }
  await spend(catalogue, { day: dayOf(now), operations: OPERATIONS_PER_MESSAGE }).run();
  await queue.send({ kind: "rebuild" });
}

/** If two requests come at once, one of them creates the replacement. */
async function createUnlessThere(catalogue: D1Database): Promise<void> {
  try {
    await createReplacement(catalogue);
  } catch (error) {
    if (!(await hasReplacement(catalogue))) throw error;
  }
}

/**
 * One step: enqueues what the replacement has not read yet. Once it has read everything that the inbox lists,
 * puts it in use. Does nothing if there is no rebuild. What the day can't afford, and captures that wait or
 * failed, are left to the next scheduled run. Returns the cost that is not counted yet.
 */
export async function continueRebuild(
  stores: Pick<Stores, "inbox" | "catalogue" | "queue">,
  settings: SweepSettings,
): Promise<Cost> {
  const { catalogue, queue } = stores;
  if (!(await hasReplacement(catalogue))) return NO_COST;
  if (!(await isReplacementCurrent(catalogue))) {
    await dropReplacement(catalogue);
    await createReplacement(catalogue);
  }
  const next = replacementOf(catalogue);
  const sendNextStep = async (): Promise<Cost> => {
    // It comes after the captures, so that the rebuild does not wait for the next scheduled run.
    await queue.send({ kind: "rebuild" });
    return { rows: 0, operations: OPERATIONS_PER_MESSAGE };
  };

  const sweep = await sweepOf(next, settings.now);
  if (!sweep.isListed) {
    const swept = await sweepInbox(
      { ...stores, catalogue: next },
      { ...settings, isRebuild: true },
    );
    if (swept.isHeldBack) return NO_COST;
    await remember(next, { ...sweep, isListed: swept.complete });
    if (!swept.complete || swept.enqueued > 0) return sendNextStep();
  }
  const { waiting } = await readReplacementProgress(catalogue);
  const behind = await listUnreadCaptures(catalogue, sweep.since, MAX_UNREAD);
  if (waiting > 0 || behind.length > 0) {
    // The next sweep starts over, and finds captures that wait without a message.
    if (behind.length === 0) {
      await remember(next, { ...sweep, isListed: false });
      return NO_COST;
    }
    const jobs = behind.map(({ name, version }): Job => {
      return { kind: "capture", name, version, isRebuild: true };
    });
    await queue.sendBatch(jobs.map((body) => ({ body })));
    const { operations } = await sendNextStep();
    return { rows: 0, operations: operations + jobs.length * OPERATIONS_PER_MESSAGE };
  }
  // Captures read the removals first, but an inbox may have none.
  const removals = await readRemovals({ ...stores, catalogue: next });
  if (!removals.complete) return { ...(await sendNextStep()), rows: removals.rows };
  const comparison = await compareReplacement(catalogue);
  const at = new Date(settings.now).toISOString();
  const report: RebuildState = { state: "finished", at, ...comparison };
  const adoption = { since: sweep.since, report: JSON.stringify(report) };
  const rows = await adoptReplacement(catalogue, adoption);
  if (rows === null) await remember(next, { ...sweep, isListed: false });
  return { rows: removals.rows + (rows ?? 0), operations: 0 };
}

async function sweepOf(next: D1Database, now: number): Promise<Sweep> {
  const text = await readProgress(next, "rebuild");
  if (text !== "") return JSON.parse(text);
  const sweep = { since: new Date(now - OVERLAP).toISOString(), isListed: false };
  await remember(next, sweep);
  return sweep;
}

async function remember(next: D1Database, sweep: Sweep): Promise<void> {
  await storeProgress(next, "rebuild", JSON.stringify(sweep)).run();
}
