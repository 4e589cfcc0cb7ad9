import type { Article, ListedArticle } from "../schema/article.ts";
import { findHighlights, type Highlight } from "../search/highlights.ts";
import type { Query } from "../search/query.ts";
import { countArticles } from "../storage/catalogue/lists.ts";
import { type ArticleListRequest, orderOf } from "./articles.ts";
import { MAX_RANKED } from "./relevance.ts";

export type Hit = {
  readonly article: ListedArticle | Article;
  /** Where the article has the words of the query; null without a query. */
  readonly highlights: readonly Highlight[] | null;
};

/** Parses a document of a list and finds what the query matched in it. */
export function toHit(document: string, query: Query | null): Hit {
  const article: Article = JSON.parse(document);
  return { article, highlights: query && findHighlights(article, query) };
}

export type HitCount = {
  readonly count: number;
  /** Whether the list ends before all hits were shown. */
  readonly isCut: boolean;
};

/** Counts the articles of a list, up to `limit`. */
export async function countHits(
  db: D1Database,
  request: ArticleListRequest,
  limit: number,
): Promise<HitCount> {
  const count = await countArticles(db, request, limit);
  return { count, isCut: orderOf(request) === "relevance" && count > MAX_RANKED };
}
