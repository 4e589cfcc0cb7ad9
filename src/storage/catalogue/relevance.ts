import { type DocumentRow, FULL_DOCUMENT_COLUMNS, toDocument } from "./documents.ts";
import { HEAD_QUERY, toHead } from "./head.ts";
import { type ListedRow, type ListPage, type SearchRequest, toListCondition } from "./lists.ts";
import { rowsOf } from "./rows.ts";
import { timeOfSortKey } from "./sort-key.ts";

/**
 * The best answers first. FTS5 ranks every match by BM25 and reads as many rows as it gives: its time
 * grows with the matches, the rows read do not. `ORDER BY bm25(…)` with age in it would read them all.
 */

/** An order by relevance ends with so many articles. */
export const DEPTH = 200;

/**
 * Of equal matches FTS5 gives the oldest, and a common word has more than {@link DEPTH} of them. So
 * many of the newest matches are compared as well.
 */
const NEWEST = 40;

/**
 * A word in the title counts as much as 50 in the text. BM25 favours short texts: with a weight of 4 or
 * of 20, a note of twenty words that says a word once comes before an old, long article headed by it.
 * Filters (src/search/facets.ts) count nothing. FTS5 sets `k1` to 1.2 and `b` to 0.75.
 */
const BM25 = "rank MATCH 'bm25(50.0, 1.0, 0.0)'";

/** The share of its score that an article can lose with age; more would bury old answers. */
const AGING = 0.15;
/** It loses half of that in so many days. */
const HALF_LIFE = 14;
const DAY = 24 * 60 * 60 * 1000;

type Match = { readonly sortKey: string; readonly score: number };

/** A page of matches by how well they answer. `after`: how many the pages before have shown. */
export async function listByRelevance(
  db: D1Database,
  { filters, query, after, limit }: SearchRequest,
): Promise<ListPage> {
  const { where, parameters } = toListCondition({ filters, query });
  const scored = (order: string, most: number) =>
    db
      .prepare(
        `SELECT CAST(rowid AS TEXT) AS sortKey, -rank AS score FROM search
         WHERE ${where} AND ${BM25} ORDER BY ${order} LIMIT ${most}`,
      )
      .bind(...parameters);
  const [heads, best, newest] = await db.batch([
    db.prepare(HEAD_QUERY),
    scored("rank", DEPTH),
    scored("rowid DESC", NEWEST),
  ]);
  const ranked = byScoreAndAge([...rowsOf<Match>(best), ...rowsOf<Match>(newest)]);
  const from = Number(after ?? 0);
  const to = from + limit;
  return {
    ...toHead(heads),
    rows: await documentsAt(db, ranked.slice(from, to)),
    next: to < ranked.length ? String(to) : null,
  };
}

/**
 * Sort keys of the best {@link DEPTH}, by `score * (1 - 0.15 * (1 - 2 ** (-days / 14)))`: `days` behind
 * the newest of them, by the time that lists go by. No clock, so that pages of a walk agree. Of equals
 * the newer comes first.
 */
function byScoreAndAge(matches: readonly Match[]): readonly string[] {
  const scores = new Map(matches.map(({ sortKey, score }) => [sortKey, score]));
  const newest = Math.max(...matches.map(({ sortKey }) => timeOfSortKey(sortKey)));
  return [...scores]
    .map(([sortKey, score]) => {
      const days = (newest - timeOfSortKey(sortKey)) / DAY;
      return { sortKey, score: score * (1 - AGING * (1 - 2 ** (-days / HALF_LIFE))) };
    })
    .sort((a, b) => b.score - a.score || (BigInt(a.sortKey) < BigInt(b.sortKey) ? 1 : -1))
    .slice(0, DEPTH)
    .map(({ sortKey }) => sortKey);
}

/** Whole documents: what a query found is shown from their texts. */
async function documentsAt(db: D1Database, sortKeys: readonly string[]): Promise<ListedRow[]> {
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
