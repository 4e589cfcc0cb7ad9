import type { ListedArticle } from "../../schema/article.ts";
import type { ArticleFilters } from "../../search/filters.ts";
import { DOCUMENT_COLUMNS, type DocumentRow, toDocument } from "./documents.ts";
import { createParameters, toListPlan } from "./list-plan.ts";
import { selectCandidates } from "./list-query.ts";
import { execute } from "./rows.ts";
import { FIRST_DATED } from "./sort-key.ts";

/** Which stories the newest articles report, and how many outlets report each. */

/** A story of several articles in the window of newest articles. */
export type RecentStory = {
  readonly id: string;
  /** Numbers within the window. */
  readonly articles: number;
  readonly sources: number;
  /** The newest of its articles with a known time, and its `publishedAt`; any article and null if there is none. */
  readonly article: string;
  readonly publishedAt: string | null;
};

/**
 * Groups the newest `articles` articles that match by story. It reads so many rows whatever the size of the corpus. A
 * stored count per story was rejected: it would say nothing about when the articles came.
 */
export async function readCoverage(
  db: D1Database,
  filters: ArticleFilters,
  articles: number,
): Promise<RecentStory[]> {
  const { parameters, bind } = createParameters();
  const request = { order: "newest", after: null, window: articles } as const;
  const { sets, from } = selectCandidates(toListPlan(filters, null), request, bind);
  return execute<RecentStory>(
    db,
    // The columns beside the only max() are those of the row that has the maximum.
    `${sets} SELECT a.story AS id, count(*) AS articles, count(DISTINCT a.document ->> '$.source.id') AS sources,
       a.id AS article, nullif(max(coalesce(a.document ->> '$.publishedAt', '')), '') AS publishedAt
     FROM ${from} CROSS JOIN articles a ON a.sort_key = c.k GROUP BY a.story HAVING articles > 1`,
    parameters,
  );
}

/** An article with the size and the outlets of its story. */
export type StoryLead = {
  readonly leader: ListedArticle;
  readonly articles: number;
  /** Each outlet once, in the order in which they published. */
  readonly sources: readonly { readonly id: string; readonly name: string }[];
};

/** Reads articles by id with what is known of their stories. Ids without an article are omitted. */
export async function readStoryLeads(
  db: D1Database,
  ids: readonly string[],
): Promise<Map<string, StoryLead>> {
  const results = await execute<DocumentRow & { sources: string; size: number }>(
    db,
    `SELECT ${DOCUMENT_COLUMNS},
       (SELECT json_group_array(json(source)) FROM (
         SELECT m.document -> 'source' AS source FROM articles m
         WHERE m.story = a.story AND m.document ->> '$.source.id' IS NOT NULL
         GROUP BY m.document ->> '$.source.id' ORDER BY min(m.sort_key) FILTER (WHERE m.sort_key >= ${FIRST_DATED}) NULLS LAST)) AS sources,
       (SELECT count(*) FROM articles m WHERE m.story = a.story) AS size
     FROM articles a WHERE a.id IN (SELECT value FROM json_each(?1))`,
    [JSON.stringify(ids)],
  );
  return new Map(
    results.map(({ sources, size, ...row }) => [
      row.id,
      { leader: JSON.parse(toDocument(row)), articles: size, sources: JSON.parse(sources) },
    ]),
  );
}
