import { type DocumentRow, FULL_DOCUMENT_COLUMNS, toDocument } from "./documents.ts";
import { HEAD_QUERY, type Head, toHead } from "./head.ts";
import { type ListedRow, type SearchRequest, toListCondition } from "./lists.ts";
import { rowsOf } from "./rows.ts";

/**
 * FTS5 ranks every match by BM25 and reads as many rows as it returns: its time grows with the matches,
 * the number of rows read does not. `ORDER BY bm25(…)` with age in the expression would read them all.
 *
 * A word in the title counts as much as 50 in the text. BM25 favours short texts: with a weight of 4 or
 * of 20, a note of twenty words that has a word once precedes an old, long article with that word in
 * its title. Filters (src/search/facets.ts) count nothing. FTS5 sets `k1` to 1.2 and `b` to 0.75.
 */
const BM25 = "rank MATCH 'bm25(50.0, 1.0, 0.0)'";

export type Match = { readonly sortKey: string; readonly score: number };

/** Reads the `best` matches by BM25 and the `newest` ones, with their scores: one batch. */
export async function readMatches(
  db: D1Database,
  {
    filters,
    query,
    best,
    newest,
  }: Pick<SearchRequest, "filters" | "query"> & { readonly best: number; readonly newest: number },
): Promise<Head & { readonly matches: readonly Match[] }> {
  const { where, parameters } = toListCondition({ filters, query });
  const scored = (order: string, limit: number) =>
    db
      .prepare(
        `SELECT CAST(rowid AS TEXT) AS sortKey, -rank AS score FROM search
         WHERE ${where} AND ${BM25} ORDER BY ${order} LIMIT ${limit}`,
      )
      .bind(...parameters);
  const [heads, ...matches] = await db.batch([
    db.prepare(HEAD_QUERY),
    scored("rank", best),
    scored("rowid DESC", newest),
  ]);
  return { ...toHead(heads), matches: matches.flatMap((result) => rowsOf<Match>(result)) };
}

/** Reads whole documents at these sort keys, in their order: highlights are taken from the texts. */
export async function readDocumentsAt(
  db: D1Database,
  sortKeys: readonly string[],
): Promise<ListedRow[]> {
  if (sortKeys.length === 0) return [];
  const { results } = await db
    .prepare(
      `SELECT CAST(a.sort_key AS TEXT) AS sortKey, ${FULL_DOCUMENT_COLUMNS}
       FROM json_each(?1) wanted
       JOIN articles a ON a.sort_key = CAST(wanted.value AS INTEGER)
       JOIN texts t ON t.hash = a.text
       ORDER BY wanted.key`,
    )
    .bind(JSON.stringify(sortKeys))
    .all<DocumentRow & { readonly sortKey: string }>();
  return results.map((row) => ({ sortKey: row.sortKey, document: toDocument(row) }));
}
