import { anyOf, type SearchCondition } from "../../search/condition.ts";
import type { ArticleFilters } from "../../search/filters.ts";
import { MAX_ALTERNATIVES } from "../../search/query.ts";
import { DAY } from "../../text/durations.ts";
import { type DocumentRow, FULL_DOCUMENT_COLUMNS, toDocument } from "./documents.ts";
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
import { execute, readWithHead, rowsOf } from "./rows.ts";
import { timeOfSortKey } from "./sort-key.ts";
import { readFrequencies } from "./vocabulary.ts";

/**
 * Ranking by relevance: FTS5 computes BM25, which this file lowers with age.
 *
 * FTS5 ranks every match by BM25 and reads as many rows as it returns: its time grows with the matches,
 * the number of rows read does not. `ORDER BY bm25(…)` with age in the expression would read them all.
 *
 * A word in the title counts as much as 50 in the text. BM25 favours short texts: with a weight of 4 or
 * of 20, a note of twenty words that has a word once precedes an old, long article with that word in
 * its title. The same weight ranks best where an article has some of the words: headlines as queries for other
 * reports of their event, and the queries of a public collection, are answered a little worse by each lower weight.
 * Filters (src/search/facets.ts) count nothing. FTS5 sets `k1` to 1.2 and `b` to 0.75.
 */
const BM25 = "rank MATCH 'bm25(50.0, 1.0, 0.0)'";

/** A list by relevance ends after so many articles. */
export const MAX_RANKED = 200;

/**
 * Of equal matches FTS5 returns the oldest, and a common word has more than {@link MAX_RANKED} of them.
 * So this many of the newest matches are compared as well.
 */
const NEWEST_COMPARED = 40;

/** The share of its score that an article can lose with age; a larger one would hide old answers. */
const MAX_AGE_LOSS = 0.15;
/** An article loses half of that in so many days. */
const HALF_LIFE_DAYS = 14;

/** An article of a match, with the id of its story. */
type Match = {
  readonly sortKey: string;
  readonly score: number;
  readonly id: string;
  readonly story: string;
  /** 0 if the list does not have it, because of what the index does not know. */
  readonly isListed: number;
};

/**
 * Lists matches, the most relevant first, in two batches. `after`: the number of articles on the previous pages. What
 * the index does not know is only compared for the matches that are ranked.
 *
 * With `isWidened`, a list that would not fill its page goes on with articles that have some of the words, which takes
 * one more batch, or two for long queries.
 */
export async function listByRelevance(db: D1Database, request: SearchRequest): Promise<ListPage> {
  const { filters, query, isCollapsed, isCounted, isWidened = false, after, limit } = request;
  const plan = toListPlan(filters, query);
  const count = isCounted ? totalStatement(db, plan, { isCollapsed, order: "newest" }) : null;
  const [head, bestMatches, newestMatches, total] = await readWithHead(db, [
    ...matchStatements(db, filters, query.condition, isCollapsed),
    ...(count ? [count] : []),
  ]);
  const matches = [bestMatches, newestMatches].flatMap((result) => rowsOf<Match>(result));
  const best = rankByScoreAndAge(matches);
  const full = toKeys(best, isCollapsed);
  const from = Number(after ?? 0);
  const to = from + limit;
  let ranked = full;
  const known = new Set(matches.map(({ sortKey }) => sortKey));
  // A cursor behind the last full match came from a widened page, however many articles that was to have. Of more full
  // matches than are ranked, it is not known which articles are some.
  if (isWidened && full.length < Math.max(limit, from + 1) && known.size < MAX_RANKED) {
    // A story is represented by its full matches, if it has any.
    const shown = new Set(isCollapsed ? best.map(({ story }) => story) : []);
    const partial = (await rankAlternatives(db, request)).filter(
      ({ sortKey, story }) => !known.has(sortKey) && !shown.has(story),
    );
    const keys = toKeys(partial, isCollapsed).map((key) => ({ ...key, matched: "some" }) as const);
    ranked = [...full, ...keys].slice(0, MAX_RANKED);
  }
  return {
    ...head,
    total: count && toTotal(total, isCollapsed, 0),
    rows: await readDocumentsAt(db, ranked.slice(from, to)),
    next: to < ranked.length ? String(to) : null,
  };
}

/** Statements for the best and the newest matches in the index, each of which is listed if its row has the rest. */
function matchStatements(
  db: D1Database,
  filters: ArticleFilters,
  wanted: SearchCondition,
  isCollapsed: boolean,
): [best: D1PreparedStatement, newest: D1PreparedStatement] {
  const plan = toListPlan(filters, { condition: wanted });
  const { parameters, bind } = createParameters();
  // Branches of intervals are only where to look; the predicates then decide.
  const [branch] = plan.interval ? [] : plan.branches;
  const match = bind(toMatch(branch?.condition ?? plan.condition ?? wanted));
  const range = branch ? inRange("rowid", branch) : [];
  const predicates = toPredicates(plan, "a", bind);
  const scored = (order: string, limit: number) => {
    const matches = `SELECT rowid AS k, -rank AS score FROM search
      WHERE ${[`search MATCH ${match}`, BM25, ...range].join(" AND ")} ORDER BY ${order} LIMIT ${limit}`;
    return db
      .prepare(
        predicates.length === 0 && !isCollapsed
          ? `SELECT CAST(k AS TEXT) AS sortKey, score, '' AS id, '' AS story, 1 AS isListed
             FROM (${matches})`
          : `SELECT CAST(m.k AS TEXT) AS sortKey, m.score, a.id, a.story,
               ${["true", ...predicates].join(" AND ")} AS isListed
             FROM (${matches}) m JOIN articles a ON a.sort_key = m.k`,
      )
      .bind(...parameters);
  };
  return [scored("rank", MAX_RANKED), scored("rowid DESC", NEWEST_COMPARED)];
}

/** Ranks the articles that have any of a query's words, if it has several: of many the rarest that any article has. */
async function rankAlternatives(
  db: D1Database,
  { filters, query, isCollapsed }: SearchRequest,
): Promise<readonly Match[]> {
  let words = query.plain?.words ?? [];
  if (words.length < 2) return [];
  if (words.length > MAX_ALTERNATIVES) {
    const frequencies = await readFrequencies(db, words);
    words = words
      .filter((word) => frequencies.get(word) !== 0)
      .sort((a, b) => (frequencies.get(a) ?? 1) - (frequencies.get(b) ?? 1))
      .slice(0, MAX_ALTERNATIVES);
    if (words.length === 0) return [];
  }
  const any = anyOf(words.map(({ condition }) => condition));
  const results = await db.batch(matchStatements(db, filters, any, isCollapsed));
  return rankByScoreAndAge(results.flatMap((result) => rowsOf<Match>(result)));
}

/** What is listed of these matches, in their order. */
function toKeys(ranked: readonly Match[], isCollapsed: boolean): readonly ListedKey[] {
  return isCollapsed ? collapseStories(ranked) : ranked;
}

/**
 * Puts each story where its best match is: its leader if that matches, or else the earliest match. `collapsed` is the
 * number of its other matches among those that are ranked.
 */
function collapseStories(ranked: readonly Match[]): readonly ListedKey[] {
  const stories = Map.groupBy(ranked, ({ story }) => story);
  return [...stories.values()].flatMap((members) => {
    const sorted = members.toSorted((a, b) => (BigInt(a.sortKey) < BigInt(b.sortKey) ? -1 : 1));
    const earliest = sorted.find(({ sortKey }) => timeOfSortKey(sortKey) !== null) ?? sorted[0];
    const leader = members.find(({ id, story }) => id === story) ?? earliest;
    return leader ? [{ sortKey: leader.sortKey, collapsed: members.length - 1 }] : [];
  });
}

/**
 * Returns the best of the matches that are listed by `score * (1 - 0.15 * (1 - 2 ** (-days / 14)))`. `days` counts from
 * the newest of them rather than from now, so that the pages of one list agree. Of equal matches the newer comes first.
 */
function rankByScoreAndAge(found: readonly Match[]): readonly Match[] {
  const matches = found.filter(({ isListed }) => isListed === 1);
  // An undated article counts as older than all others, as in the order of time.
  const timeOf = ({ sortKey }: Match) => timeOfSortKey(sortKey) ?? -8.64e15;
  const newest = Math.max(...matches.map(timeOf));
  return [...new Map(matches.map((match) => [match.sortKey, match])).values()]
    .map((match) => {
      const days = (newest - timeOf(match)) / DAY;
      const loss = MAX_AGE_LOSS * (1 - 2 ** (-days / HALF_LIFE_DAYS));
      return { ...match, score: match.score * (1 - loss) };
    })
    .sort((a, b) => b.score - a.score || (BigInt(a.sortKey) < BigInt(b.sortKey) ? 1 : -1))
    .slice(0, MAX_RANKED);
}

/** Reads the whole documents of these articles, in their order: highlights are taken from the texts. */
export async function readDocumentsAt(
  db: D1Database,
  keys: readonly ListedKey[],
): Promise<ListedRow[]> {
  if (keys.length === 0) return [];
  const keyOf = new Map(keys.map((key) => [key.sortKey, key]));
  const rows = await execute<DocumentRow & { readonly sortKey: string }>(
    db,
    `SELECT CAST(a.sort_key AS TEXT) AS sortKey, ${FULL_DOCUMENT_COLUMNS}
     FROM json_each(?1) wanted
     JOIN articles a ON a.sort_key = CAST(wanted.value AS INTEGER)
     JOIN texts t ON t.hash = a.text
     ORDER BY wanted.key`,
    [JSON.stringify(keys.map(({ sortKey }) => sortKey))],
  );
  return rows.map(({ sortKey, ...row }) => {
    const key = keyOf.get(sortKey) ?? { sortKey };
    return { ...key, document: withCollapsed(toDocument(row), key.collapsed) };
  });
}
