import { execute, requireRow } from "./rows.ts";

/** What the newsstand is compared with, and the progress of that (src/ingest/reconcile.ts). */

type State = {
  /** Where the next comparison starts: a cursor of KV's list, and the last id that was compared. */
  readonly position: { readonly cursor: string; readonly after: string };
  /** Entries of the outbox, counted up to `most`, without those that wait until the day can afford them. */
  readonly waiting: number;
};

export async function readReconciliationState(db: D1Database, most: number): Promise<State> {
  const [row] = await execute<{ position: string; waiting: number }>(
    db,
    `SELECT coalesce(nullif(position, ''), '{"cursor":"","after":""}') AS position,
       (SELECT count(*) FROM (SELECT 1 FROM outbox_entries WHERE turn < 3 LIMIT ?1)) AS waiting
     FROM progress WHERE task = 'newsstand'`,
    [most],
  );
  const { position, waiting } = requireRow(row);
  return { position: JSON.parse(position), waiting };
}

/** An article as the newsstand should have it. */
export type ExpectedCopy = {
  readonly id: string;
  readonly version: string;
  /** Of its entry in the outbox; null if there is none. */
  readonly turn: number | null;
};

/** Returns up to `limit` articles whose ids come after `after`, and not after `end` if it is given. */
export async function listExpectedCopies(
  db: D1Database,
  { after, end, limit }: { after: string; end: string | null; limit: number },
): Promise<ExpectedCopy[]> {
  return execute<ExpectedCopy>(
    db,
    `SELECT id, version, (SELECT turn FROM outbox_entries WHERE article = articles.id) AS turn
     FROM articles WHERE id > ?1 ${end === null ? "" : "AND id <= ?3"} ORDER BY id LIMIT ?2`,
    [after, limit, ...(end === null ? [] : [end])],
  );
}
