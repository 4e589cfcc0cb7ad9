import { rowsOf } from "./rows.ts";

/** The journal, as the API shows it. */
type JournalRow = {
  readonly edition: number;
  readonly kind: "created" | "updated" | "merged" | "removed";
  readonly article: string;
  /** The article's version then, and `fields` of an update; `into`, an id, of a merger. */
  readonly detail: {
    readonly version?: string;
    readonly fields?: readonly string[];
    readonly into?: string;
  };
  readonly at: string;
};

export type JournalPage = {
  /** The last edition, and the journal that it is of. */
  readonly edition: number;
  readonly epoch: string;
  readonly changes: readonly JournalRow[];
};

/** Up to `limit` changes after the edition `since`, in order, read at once with the last edition. */
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
  const [head] = rowsOf<{ edition: number; epoch: string }>(heads);
  if (!head) throw new Error("The catalogue has no head; were the migrations applied?");
  const rows = rowsOf<Omit<JournalRow, "detail"> & { detail: string }>(changes);
  return { ...head, changes: rows.map((row) => ({ ...row, detail: JSON.parse(row.detail) })) };
}
