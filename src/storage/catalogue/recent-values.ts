import type { ListedArticle } from "../../schema/article.ts";
import { toDayDigits, toDayEntry } from "../../search/count-entries.ts";
import { DATED_ARTICLES } from "../../search/facets.ts";
import { newestDays } from "./newest-days.ts";
import { rowsOf } from "./rows.ts";

/**
 * Which outlets and hashtags the newest days have most: some articles of each day propose values, and the index counts
 * these. To count all values of the days was rejected: a day can have thousands of hashtags.
 */

/** Articles of each day that propose values, the newest ones. */
const SAMPLED_PER_DAY = 30;

/** What an article proposes. */
export type Sampled = Pick<ListedArticle, "source" | "hashtags">;

/** Prepares a statement for {@link toSample}. */
export function sampleStatement(db: D1Database, days: number): D1PreparedStatement {
  return db
    .prepare(
      `SELECT json_object('source', a.document -> '$.source', 'hashtags', a.document -> '$.hashtags') AS sampled
       FROM ${newestDays(days)} d CROSS JOIN json_each((SELECT json_group_array(k) FROM (
         SELECT rowid AS k FROM search WHERE search MATCH ?1 AND rowid >= d.first AND rowid < d.next
         ORDER BY rowid DESC LIMIT ${SAMPLED_PER_DAY}))) s
       CROSS JOIN articles a ON a.sort_key = s.value`,
    )
    .bind(`"${DATED_ARTICLES}"`);
}

/** The newest article is first. */
export function toSample(result: D1Result | undefined): Sampled[] {
  return rowsOf<{ sampled: string }>(result).map(({ sampled }) => JSON.parse(sampled));
}

/** Counts the articles of each value on these days (`YYYY-MM-DD`), in the order of the values. */
export async function countOnDays(
  db: D1Database,
  values: readonly { readonly kind: "source" | "hashtag"; readonly value: string }[],
  days: readonly string[],
): Promise<number[]> {
  const entries = values.map(({ kind, value }) =>
    days.map((day) => toDayEntry(kind, toDayDigits(day), value)),
  );
  const { results } = await db
    .prepare(
      `SELECT (SELECT ifnull(sum(w.doc), 0) FROM json_each(v.value) e CROSS JOIN search_words w
         WHERE w.term = e.value) AS n
       FROM json_each(?1) v ORDER BY v.key`,
    )
    .bind(JSON.stringify(entries))
    .all<{ n: number }>();
  return results.map(({ n }) => n);
}
