import { rowsOf } from "./rows.ts";

/** The state of the corpus: an edition of the journal that `epoch` names. `state` has both. */
export type Head = {
  readonly edition: number;
  readonly epoch: string;
  readonly state: string;
  /** The number of all articles. */
  readonly articles: number;
};

const HEAD_QUERY =
  "SELECT edition, epoch, epoch || '-' || edition AS state, article_count AS articles FROM head";

/** Sends statements as one batch. Returns the state of the corpus that they see, and their results. */
export async function readWithHead(
  db: D1Database,
  statements: readonly D1PreparedStatement[],
): Promise<[Head, ...D1Result[]]> {
  const [heads, ...results] = await db.batch([db.prepare(HEAD_QUERY), ...statements]);
  return [requireRow(rowsOf<Head>(heads)[0]), ...results];
}

/** A row that there always is, such as that of the table `head`, which the first migration fills. */
export function requireRow<Row>(row: Row | null | undefined): Row {
  if (!row) throw new Error("The catalogue lacks a row. Apply the migrations.");
  return row;
}
