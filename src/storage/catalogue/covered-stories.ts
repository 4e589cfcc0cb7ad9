import { firstSortKeyOfDays } from "./newest-days.ts";

/** Of the stories that were reported in these days, so many are compared: the newest ones. */
const MAX_COMPARED = 800;

export type CoveredStory = {
  readonly id: string;
  readonly title: string;
  readonly sourceCount: number;
  readonly articleCount: number;
};

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
         WHERE last >= ${firstSortKeyOfDays(days)} ORDER BY last DESC LIMIT ${MAX_COMPARED})
       ORDER BY source_count DESC, article_count DESC, last DESC LIMIT ${limit}) s
     JOIN articles a ON a.id = s.id
     ORDER BY s.source_count DESC, s.article_count DESC, s.last DESC`,
  );
}
