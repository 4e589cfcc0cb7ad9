import { execute } from "./rows.ts";

/** Which names the articles have, from the search index: one statement for all names of a request. */

export type NameLookup = {
  /** Finds the articles that have the name, in FTS5's syntax. */
  readonly match: string;
  /** Bounds in the index's list of words between which there are names that may be meant. */
  readonly ranges: readonly (readonly [from: string, to: string])[];
};

/**
 * Returns null for a name that an article has, otherwise the first `limit` words of each of its ranges, in their order. It reads a row for
 * each known name, and up to `limit` rows for each range of the others.
 */
export async function lookUpNames(
  db: D1Database,
  lookups: readonly NameLookup[],
  limit: number,
): Promise<(readonly string[] | null)[]> {
  const found = await execute<{ name: number; terms: string }>(
    db,
    `WITH names AS MATERIALIZED (
       SELECT n.key, n.value -> '$.ranges' AS ranges,
         EXISTS (SELECT 1 FROM search WHERE search MATCH n.value ->> '$.match') AS isKnown
       FROM json_each(?1) n)
     SELECT names.key AS name, (SELECT json_group_array(term) FROM (
         SELECT term FROM search_words
         WHERE term >= r.value ->> 0 AND term < r.value ->> 1 LIMIT ${limit})) AS terms
     FROM names CROSS JOIN json_each(iif(names.isKnown, '[]', names.ranges)) r
     ORDER BY names.key, r.key`,
    [JSON.stringify(lookups)],
  );
  const rows = Map.groupBy(found, ({ name }) => name);
  return lookups.map((_, n) => rows.get(n)?.flatMap(({ terms }) => JSON.parse(terms)) ?? null);
}
