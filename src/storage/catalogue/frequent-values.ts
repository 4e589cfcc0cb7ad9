import type { CountedKind } from "../../search/count-entries.ts";
import { facetRange } from "../../search/facets.ts";
import { HEAD_QUERY } from "./head.ts";

/**
 * The table `frequent_values`: for each filter the values that most articles have. Where the index has few values and
 * articles, requests count them there; otherwise they read this list, which is as old as the count that made it. A
 * counter for each value in the commit was rejected: an article has so many values that the rows would double its cost.
 */

/** Values that a list has. */
export const MAX_FREQUENT_VALUES = 500;
/** A request counts the articles of up to so many values; of more until there is a list. */
export const MAX_DIRECT_VALUES = `iif(listed = '[]', 20000, 1000)`;
/** FTS5 steps through the articles of a value to count them, about 20,000 in a millisecond. */
const MAX_DIRECT_ARTICLES = 20_000;
/** Values that a scheduled run counts for each filter. */
const VALUES_PER_RUN = 2_000;

const KINDS: readonly CountedKind[] = ["source", "hashtag", "category", "language", "agency"];

/** SQL, for a row of `frequent_values`, that there is too much to count for each request. */
export const IS_LARGE = `(listed <> '[]' AND (value_count > ${MAX_DIRECT_VALUES}
  OR (SELECT article_count FROM head) > ${MAX_DIRECT_ARTICLES}))`;

/** SQL for the number of values of a kind. */
export function valueTotal(kind: CountedKind): string {
  const [from, to] = facetRange(kind, "");
  return `(SELECT iif(${IS_LARGE}, value_count, (
      SELECT count(*) FROM search_words WHERE term >= '${from}' AND term <= '${to}'))
    FROM frequent_values WHERE kind = '${kind}')`;
}

/**
 * Continues to count the values of each filter, and replaces its list after the last value. It reads a bounded number
 * of words, and nothing if the corpus is as it was. Returns whether it counted anything.
 */
export async function countFrequentValues(db: D1Database): Promise<boolean> {
  const counts = KINDS.map((kind) => db.prepare(COUNT).bind(kind, ...facetRange(kind, "")));
  return (await db.batch(counts)).some(({ meta }) => meta.changes > 0);
}

const COUNT = `WITH
  task AS MATERIALIZED (
    SELECT t.*, h.state AS current,
      ifnull((SELECT value ->> 1 FROM json_each(counted) LIMIT 1 OFFSET ${MAX_FREQUENT_VALUES - 1}), 0) AS least
    FROM frequent_values t, (${HEAD_QUERY}) h
    WHERE kind = ?1 AND (position <> '' OR t.state <> h.state)),
  words AS MATERIALIZED (
    SELECT count(*) AS n, max(term) AS last, json_group_array(json_array(term, doc)) FILTER (WHERE doc > least) AS frequent
    FROM (
      SELECT w.term, w.doc, least FROM task CROSS JOIN search_words w
      WHERE w.term > iif(position = '', ?2, position) AND w.term <= ?3 LIMIT ${VALUES_PER_RUN})),
  next AS MATERIALIZED (
    SELECT
      (SELECT json_group_array(json(value)) FROM (
        SELECT value FROM (
          SELECT value FROM words, json_each(frequent) UNION ALL SELECT value FROM json_each(counted))
        ORDER BY value ->> 1 DESC, value ->> 0 LIMIT ${MAX_FREQUENT_VALUES})) AS list,
      counted_values + n AS size,
      iif(n = ${VALUES_PER_RUN}, last, '') AS position,
      iif(position = '', current, state) AS state
    FROM task CROSS JOIN words)
  UPDATE frequent_values SET
    listed = iif(next.position = '', list, listed), value_count = iif(next.position = '', size, value_count),
    counted = iif(next.position = '', '[]', list), counted_values = iif(next.position = '', 0, size),
    position = next.position, state = next.state
  FROM next WHERE kind = ?1`;
