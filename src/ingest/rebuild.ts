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
import { readRemovals } from "./read-removals.ts";
import type { Stores } from "./stores.ts";
import { enqueueCaptures, type SweepSettings, sweepInbox } from "./sweep.ts";

/**
 * A rebuild derives the corpus from the inbox in a second set of tables while the current one is served, and then
 * replaces it. It uses ingest itself on other tables: a sweep, a message per capture, a commit. So it keeps the
 * budgets, survives crashes and lost messages in the same way, and continues with the next scheduled run or request. It
 * stops, and asks, before a corpus is replaced by a much smaller one: the bucket may be empty or the wrong one.
 */

/** Progress of the replacement's sweep: when it began, whether it has listed the whole inbox, and whether articles may be removed. */
type Sweep = {
  readonly since: string;
  readonly isListed: boolean;
  readonly acceptsMissing: boolean;
};

/**
 * A capture that the catalogue began to read before the sweep may be stored behind it. One run of the queue
 * consumer ends within this time.
 */
const OVERLAP = 15 * 60 * 1000;
/** Captures that one step enqueues because they were stored behind the sweep. */
const MAX_UNREAD = 100;
/** A rebuild asks before more articles than this go, if they are also more than this share of all. */
const [MAX_MISSING, MAX_MISSING_SHARE] = [20, 0.01];

/** Null if there has been no rebuild. */
export async function readRebuildState(catalogue: D1Database): Promise<RebuildState | null> {
  const report = await readReport(catalogue);
  if (report?.state === "stopped" || !(await hasReplacement(catalogue))) return report;
  return { state: "running", ...(await readReplacementProgress(catalogue)) };
}

/** The last result: of a rebuild that has finished, or of the current one if it has stopped. */
async function readReport(catalogue: D1Database): Promise<RebuildState | null> {
  const report = await readProgress(catalogue, "rebuild");
  return report === "" ? null : JSON.parse(report);
}

/** Whether there is a rebuild that can take its next step. */
export async function isRebuilding(catalogue: D1Database): Promise<boolean> {
  return (await hasReplacement(catalogue)) && (await readReport(catalogue))?.state !== "stopped";
}

/** Starts a rebuild, or continues the current one. One that has stopped looks through the inbox again. */
export async function requestRebuild(
  { catalogue, queue }: Pick<Stores, "catalogue" | "queue">,
  now: number,
  acceptsMissing = false,
): Promise<void> {
  const next = replacementOf(catalogue);
  if (await hasReplacement(catalogue)) {
    // Another request means that it should continue now. Sending a message twice is harmless.
    await next.prepare(RELEASE_LEASES).run();
  } else {
    await createUnlessThere(catalogue);
  }
  if ((await readReport(catalogue))?.state === "stopped") {
    await storeProgress(catalogue, "rebuild", "").run();
  }
  const sweep = await sweepOf(next, now);
  const accepts = acceptsMissing || sweep.acceptsMissing;
  await remember(next, { ...sweep, isListed: false, acceptsMissing: accepts });
  await spend(catalogue, { day: dayOf(now), operations: OPERATIONS_PER_MESSAGE }).run();
  await queue.send({ kind: "rebuild" });
}

/** Drops what a rebuild has made so far. The corpus that is served stays as it is. */
export async function cancelRebuild(catalogue: D1Database): Promise<void> {
  const isStopped = (await readReport(catalogue))?.state === "stopped";
  if (isStopped) await storeProgress(catalogue, "rebuild", "").run();
  await dropReplacement(catalogue);
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
 * puts it in use. Does nothing if there is no rebuild, or if it has stopped. What the day can't afford, and captures
 * that wait or failed, are left to the next scheduled run. Returns the cost that is not counted yet.
 */
export async function continueRebuild(
  stores: Pick<Stores, "inbox" | "catalogue" | "queue">,
  { queueOperations = Number.POSITIVE_INFINITY, ...others }: SweepSettings,
): Promise<Cost> {
  const { catalogue, queue } = stores;
  if (!(await isRebuilding(catalogue))) return NO_COST;
  // The message for the next step must be affordable too.
  const left = queueOperations - OPERATIONS_PER_MESSAGE;
  const settings = { ...others, queueOperations: left, isRebuild: true } as const;
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
    const swept = await sweepInbox({ ...stores, catalogue: next }, settings);
    if (swept.isHeldBack) return NO_COST;
    await remember(next, { ...sweep, isListed: swept.complete });
    if (!swept.complete || swept.enqueued > 0) return sendNextStep();
  }
  const behind = await listUnreadCaptures(catalogue, sweep.since, MAX_UNREAD);
  const enqueued = await enqueueCaptures({ catalogue: next, queue }, behind, settings);
  if (enqueued > 0) return sendNextStep();
  if (behind.length > 0 || (await readReplacementProgress(catalogue)).waiting > 0) {
    // The next sweep starts over, and finds captures that wait without a message.
    await remember(next, { ...sweep, isListed: false });
    return NO_COST;
  }
  // Captures read the removals first, but an inbox may have none.
  const removals = await readRemovals({ ...stores, catalogue: next });
  if (!removals.complete) return { ...(await sendNextStep()), rows: removals.rows };
  const comparison = await compareReplacement(catalogue);
  const at = new Date(settings.now).toISOString();
  const { same, changed, missing } = comparison;
  const tolerated = Math.max(MAX_MISSING, MAX_MISSING_SHARE * (same + changed + missing));
  const state = missing > tolerated && !sweep.acceptsMissing ? "stopped" : "finished";
  const report = JSON.stringify({ state, at, ...comparison } satisfies RebuildState);
  if (state === "stopped") {
    await storeProgress(catalogue, "rebuild", report).run();
    return { rows: removals.rows, operations: 0 };
  }
  const rows = await adoptReplacement(catalogue, { since: sweep.since, report });
  if (rows === null) await remember(next, { ...sweep, isListed: false });
  return { rows: removals.rows + (rows ?? 0), operations: 0 };
}

async function sweepOf(next: D1Database, now: number): Promise<Sweep> {
  const text = await readProgress(next, "rebuild");
  if (text !== "") return JSON.parse(text);
  const since = new Date(now - OVERLAP).toISOString();
  const sweep = { since, isListed: false, acceptsMissing: false };
  await remember(next, sweep);
  return sweep;
}

async function remember(next: D1Database, sweep: Sweep): Promise<void> {
  await storeProgress(next, "rebuild", JSON.stringify(sweep)).run();
}
