import { type DocumentRow, FULL_DOCUMENT_COLUMNS, toDocument } from "./documents.ts";
import { HEAD_QUERY, type Head, toHead } from "./head.ts";
import { createParameters, inRange, toListPlan, toMatch, toPredicates } from "./list-plan.ts";
import {
  type ListedKey,
  type ListedRow,
  type ListPage,
  type SearchRequest,
  toTotal,
  totalStatement,
  withCollapsed,
} from "./lists.ts";
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

/** A list by relevance ends after so many articles. */
export const MAX_RANKED = 200;

export type Match = {
  readonly sortKey: string;
  readonly score: number;
  /** The id of the article, and that of its story. */
  readonly id: string;
  readonly story: string;
};

/**
 * Reads the `best` matches by BM25 and the `newest` ones, with their scores, and counts all: one batch. What the index
 * does not know is only compared for these.
 */
export async function readMatches(
  db: D1Database,
  request: Omit<SearchRequest, "after" | "limit"> & { best: number; newest: number },
): Promise<Head & Pick<ListPage, "total"> & { readonly matches: readonly Match[] }> {
  const { filters, query, isCollapsed, isCounted, best, newest } = request;
  const plan = toListPlan(filters, query);
  const { parameters, bind } = createParameters();
  // Branches of intervals are only where to look; the predicates then decide.
  const [branch] = plan.interval ? [] : plan.branches;
  const match = bind(toMatch(branch?.condition ?? plan.condition ?? query.condition));
  const range = branch ? inRange("rowid", branch) : [];
  const predicates = toPredicates(plan, "a", bind);
  const scored = (order: string, limit: number) => {
    const matches = `SELECT rowid AS k, -rank AS score FROM search
      WHERE ${[`search MATCH ${match}`, BM25, ...range].join(" AND ")} ORDER BY ${order} LIMIT ${limit}`;
    return db
      .prepare(
        predicates.length === 0 && !isCollapsed
          ? `SELECT CAST(k AS TEXT) AS sortKey, score, '' AS id, '' AS story FROM (${matches})`
          : `SELECT CAST(m.k AS TEXT) AS sortKey, m.score, a.id, a.story
             FROM (${matches}) m JOIN articles a ON a.sort_key = m.k
             WHERE ${["true", ...predicates].join(" AND ")}`,
      )
      .bind(...parameters);
  };
  const count = isCounted ? totalStatement(db, plan, { isCollapsed, order: "newest" }) : null;
  const [heads, bestMatches, newestMatches, total] = await db.batch([
    db.prepare(HEAD_QUERY),
    scored("rank", best),
    scored("rowid DESC", newest),
    ...(count ? [count] : []),
  ]);
  return {
    ...toHead(heads),
    total: count && toTotal(total, isCollapsed, 0),
    matches: [...rowsOf<Match>(bestMatches), ...rowsOf<Match>(newestMatches)],
  };
}

/** Reads the whole documents of these articles, in their order: highlights are taken from the texts. */
export async function readDocumentsAt(
  db: D1Database,
  keys: readonly ListedKey[],
): Promise<ListedRow[]> {
  if (keys.length === 0) return [];
  const keyOf = new Map(keys.map((key) => [key.sortKey, key]));
  const { results } = await db
    .prepare(
      `SELECT CAST(a.sort_key AS TEXT) AS sortKey, ${FULL_DOCUMENT_COLUMNS}
       FROM json_each(?1) wanted
       JOIN articles a ON a.sort_key = CAST(wanted.value AS INTEGER)
       JOIN texts t ON t.hash = a.text
       ORDER BY wanted.key`,
    )
    .bind(JSON.stringify(keys.map(({ sortKey }) => sortKey)))
    .all<DocumentRow & { readonly sortKey: string }>();
  return results.map(({ sortKey, ...row }) => {
    const key = keyOf.get(sortKey) ?? { sortKey };
    return { ...key, document: withCollapsed(toDocument(row), key.collapsed) };
  });
}
