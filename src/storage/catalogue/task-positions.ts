import { FIRST_READING, LAST_READING } from "../../reader/derivation.ts";
import { WITHDRAWN } from "./absent-captures.ts";
import { INGEST_FAILED } from "./captures.ts";
import { execute, rowsOf } from "./rows.ts";

/** Progress of tasks that run in bounded steps. */

type Task = "removals" | "sweep" | "withdrawal" | "newsstand" | "rebuild" | "websub" | "cache";

/** The task's position; "" if it starts from the beginning. */
export async function readProgress(db: D1Database, task: Task): Promise<string> {
  const sql = "SELECT position FROM progress WHERE task = ?1";
  const [row] = await execute<{ position: string }>(db, sql, [task]);
  return row?.position ?? "";
}

/** Stores positions, in one batch with `also`. Writes nothing where a position is unchanged. */
export async function storeProgress(
  db: D1Database,
  positions: { readonly [task in Task]?: string },
  also: readonly D1PreparedStatement[] = [],
): Promise<void> {
  const store = db.prepare("UPDATE progress SET position = ?2 WHERE task = ?1 AND position <> ?2");
  const moved = Object.entries(positions).map((position) => store.bind(...position));
  const statements = [...also, ...moved];
  if (statements.length > 0) await db.batch(statements);
}

/** Where a sweep continues, and whether captures have to be read again. */
export type SweepState = Record<"removals" | "sweep" | "withdrawal", string> & {
  readonly isOutdated: boolean;
};

/** The reading that is wanted is at least the first one of this code. */
export async function readSweepState(db: D1Database): Promise<SweepState> {
  const [, positions, outdated] = await db.batch([
    db.prepare("UPDATE head SET reading = ?1 WHERE reading < ?1").bind(FIRST_READING),
    db.prepare("SELECT json_group_object(task, position) AS positions FROM progress"),
    db.prepare(`SELECT ${OUTDATED} AS count FROM head`),
  ]);
  const [row] = rowsOf<{ positions: string }>(positions);
  const [{ count = 0 } = {}] = rowsOf<{ count: number }>(outdated);
  return { ...JSON.parse(row?.positions ?? "{}"), isOutdated: count > 0 };
}

/** SQL for the reading that captures get, and are read again without: the wanted one, as far as this code can make it. */
export const READING = `(SELECT min(max(reading, ${FIRST_READING}), ${LAST_READING}) FROM head)`;

/**
 * SQL for the number of captures that are to be read again. Those that the inbox no longer has are not; those that fail are
 * tried again by themselves, and keep what they said before.
 */
export const OUTDATED = `(SELECT coalesce(sum(count), 0) FROM capture_counts
  WHERE reading BETWEEN 0 AND ${READING} - 1
    AND problem NOT IN ('${INGEST_FAILED}', '${WITHDRAWN}'))`;
