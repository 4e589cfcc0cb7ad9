import { rowsOf } from "./rows.ts";

/** The state of the corpus: an edition of the journal that `epoch` names. `state` has both. */
export type Head = { readonly edition: number; readonly epoch: string; readonly state: string };

/** The statement for {@link toHead}, to be sent in the same batch as what it describes. */
export const HEAD_QUERY = "SELECT edition, epoch, epoch || '-' || edition AS state FROM head";

export function toHead(result: D1Result | undefined): Head {
  return requireHead(rowsOf<Head>(result)[0]);
}

/** The same with the number of all articles. */
export const COUNTED_HEAD_QUERY =
  "SELECT edition, epoch, epoch || '-' || edition AS state, article_count AS articles FROM head";

export function toCountedHead(result: D1Result | undefined): Head & { readonly articles: number } {
  return requireHead(rowsOf<Head & { readonly articles: number }>(result)[0]);
}

/** A row of the table `head`, which the first migration fills. */
export function requireHead<Row>(row: Row | null | undefined): Row {
  if (!row) throw new Error("The catalogue has no head. Apply the migrations.");
  return row;
}
