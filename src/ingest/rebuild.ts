import { RELEASE_LEASES } from "../catalogue/leases.ts";
import { readProgress, rememberProgress } from "../catalogue/progress.ts";
import {
  adoptReplacement,
  type Comparison,
  compareReplacement,
  createReplacement,
  hasReplacement,
  replacementOf,
  replacementProgress,
} from "../catalogue/replacement.ts";
import { type Cost, dayOf, OPERATIONS_A_MESSAGE, spend } from "../catalogue/spending.ts";
import type { Stores } from "./stores.ts";
import { type Lease, sweepInbox } from "./sweep.ts";

/**
 * A rebuild makes the corpus anew from the inbox in a second set of tables, while the old one is served,
 * and then puts it in the old one's place. It is ingest itself on other tables: a sweep, a message for
 * each capture, a commit. So it keeps the budgets, survives a crash and a lost message in the same way, and
 * goes on with whatever scheduled run or request comes next.
 */

/** What is known of the last rebuild. */
export type RebuildState =
  | { readonly state: "running"; readonly read: number; readonly waiting: number }
  /** `at`: RFC 3339. The counts compare its outcome with what stood before. */
  | ({ readonly state: "finished"; readonly at: string } & Comparison);

/** Null where there has been no rebuild. */
export async function rebuildState(catalogue: D1Database): Promise<RebuildState | null> {
  if (await hasReplacement(catalogue)) {
    return { state: "running", ...(await replacementProgress(catalogue)) };
  }
  const report = await readProgress(catalogue, "rebuild");
  return report === "" ? null : JSON.parse(report);
}

/** Begins a rebuild, or goes on with the one that is under way. */
export async function requestRebuild(
  { catalogue, captures }: Pick<Stores, "catalogue" | "captures">,
  now: number,
): Promise<void> {
  if (await hasReplacement(catalogue)) {
    // Whoever asks again wants it to go on now. A message that was not lost after all does no harm.
    await replacementOf(catalogue).prepare(RELEASE_LEASES).run();
  } else {
    await createReplacement(catalogue);
  }
  await spend(catalogue, { day: dayOf(now), operations: OPERATIONS_A_MESSAGE }).run();
  await captures.send({ kind: "rebuild" });
}

/**
 * One step: enqueues what the replacement has not read yet and, once it has read all that the inbox
 * lists, adopts it. Does nothing where no rebuild is under way. Returns what is not counted yet.
 */
export async function continueRebuild(
  stores: Pick<Stores, "inbox" | "catalogue" | "captures">,
  settings: Lease & { readonly keys: number },
): Promise<Cost> {
  const { catalogue, captures } = stores;
  const nothing = { rows: 0, operations: 0 };
  if (!(await hasReplacement(catalogue))) return nothing;
  const next = replacementOf(catalogue);
  const now = new Date(settings.now).toISOString();
  // What the catalogue reads from here on, the replacement must have read as well.
  const isFirst = (await readProgress(next, "sweep")) === "";
  if (isFirst) await rememberProgress(next, "rebuild", now).run();
  const swept = await sweepInbox({ ...stores, catalogue: next }, { ...settings, isRebuild: true });
  if (!swept.complete || swept.enqueued > 0) {
    // It comes after the captures, so that a rebuild does not wait for the next scheduled run.
    await captures.send({ kind: "rebuild" });
    return { rows: 0, operations: OPERATIONS_A_MESSAGE };
  }
  if ((await replacementProgress(catalogue)).waiting > 0) return nothing;
  const since = await readProgress(next, "rebuild");
  const comparison = await compareReplacement(catalogue);
  const report: RebuildState = { state: "finished", at: now, ...comparison };
  // Where it is not adopted, captures came meanwhile, and the next scheduled run goes on.
  const rows = await adoptReplacement(catalogue, { since, report: JSON.stringify(report) });
  return { rows: rows ?? 0, operations: 0 };
}
