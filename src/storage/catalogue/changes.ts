import { requireHead } from "./head.ts";
import { rowsOf } from "./rows.ts";

/** A change as the API returns it. */
type JournalRow = {
  readonly edition: number;
  readonly kind: "created" | "updated" | "merged" | "removed";
  readonly article: string;
  /** `version` of a created or updated article, `fields` of an update, and the id `into` of a merger. */
  readonly detail: {
    readonly version?: string;
    readonly fields?: readonly string[];
    readonly into?: string;
  };
  readonly at: string;
};

export type JournalPage = {
  /** The last edition, and the epoch of the journal that it belongs to. */
  readonly edition: number;
  readonly epoch: string;
  readonly changes: readonly JournalRow[];
};

/**
 * Returns up to `limit` changes after the edition `since`, in order, with the last edition of the same
 * moment.
 */
export async function listChanges(
  db: D1Database,
  { since, limit }: { since: number; limit: number },
): Promise<JournalPage> {
  const [heads, changes] = await db.batch([
    db.prepare("SELECT edition, epoch FROM head"),
    db
      .prepare(
        `SELECT edition, kind, article, detail, at FROM changes
         WHERE edition > ?1 ORDER BY edition LIMIT ?2`,
      )
      .bind(since, limit),
  ]);
  const head = requireHead(rowsOf<{ edition: number; epoch: string }>(heads)[0]);
  const rows = rowsOf<Omit<JournalRow, "detail"> & { detail: string }>(changes);
  return { ...head, changes: rows.map((row) => ({ ...row, detail: JSON.parse(row.detail) })) };
}
