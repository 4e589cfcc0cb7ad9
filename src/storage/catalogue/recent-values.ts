import type * as z from "zod";
import type { ListedArticle } from "../../schema/article.ts";
import type { overviewSchema } from "../../schema/overview.ts";
import { DATED_ARTICLES, toFacet } from "../../search/facets.ts";
import { newestDays } from "./newest-days.ts";
import { rowsOf } from "./rows.ts";

/**
 * Which outlets, hashtags and stories the newest days have most. For outlets and hashtags, some articles of each
 * day propose values, and the index counts these. Bylines of all days are proposed in the same way. To count all values of the days was rejected: a day can have thousands
 * of hashtags.
 */

/** Articles of each day that propose values, the newest ones. */
const SAMPLED_PER_DAY = 30;

/** What an article proposes. */
export type Sampled = Pick<ListedArticle, "source" | "hashtags" | "byline">;

const SAMPLED =
  "json_object('source', a.document -> '$.source', 'hashtags', a.document -> '$.hashtags', 'byline', a.document -> '$.byline') AS sampled";

/** Prepares a statement for {@link toSample}: so many of the newest articles, of any day or none. */
export function newestStatement(db: D1Database, articles: number): D1PreparedStatement {
  return db.prepare(`SELECT ${SAMPLED} FROM articles a ORDER BY a.sort_key DESC LIMIT ${articles}`);
}

/** Prepares a statement for {@link toSample}: some articles of each of so many days up to the newest. */
export function sampleStatement(db: D1Database, days: number): D1PreparedStatement {
  return db
    .prepare(
      `SELECT ${SAMPLED}
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

/** The words of the index for the values that most articles of a sample have. */
export function propose(
  kind: "source" | "hashtag" | "byline",
  sample: readonly Sampled[],
  limit: number,
): readonly string[] {
  const valuesOf = ({ source, hashtags, byline }: Sampled): (string | null | undefined)[] => {
    if (kind === "hashtag") return hashtags.map(({ tag }) => tag);
    return [kind === "byline" ? byline : source?.id];
  };
  const terms = sample.flatMap(valuesOf).flatMap((value) => (value ? toFacet(kind, value) : []));
  return [...Map.groupBy(terms, (term) => term)]
    .sort(([a, many], [b, more]) => more.length - many.length || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([term]) => term);
}

/** Of the stories that were reported in these days, so many are compared: the newest ones. */
const MAX_COMPARED = 800;

export type CoveredStory = z.infer<typeof overviewSchema>["week"]["stories"][number];

/** Prepares a statement for the stories that most outlets reported, among those reported in the newest days. */
export function coveredStoriesStatement(
  db: D1Database,
  { days, limit }: { readonly days: number; readonly limit: number },
): D1PreparedStatement {
  return db.prepare(
    `SELECT s.id, a.document ->> '$.title' AS title, s.source_count AS sourceCount,
       s.article_count AS articleCount
     FROM (SELECT * FROM (
         SELECT id, source_count, article_count, last FROM story_counts
         WHERE last >= (SELECT min(first) FROM ${newestDays(days)}) ORDER BY last DESC LIMIT ${MAX_COMPARED})
       ORDER BY source_count DESC, article_count DESC, last DESC LIMIT ${limit}) s
     JOIN articles a ON a.id = s.id
     ORDER BY s.source_count DESC, s.article_count DESC, s.last DESC`,
  );
}
