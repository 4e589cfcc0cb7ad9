import type { ArticleListRequest } from "../parameters/article-list.ts";
import type { Contradiction } from "../parameters/contradictions.ts";
import type { Article, ListedArticle } from "../schema/article.ts";
import { findHighlights, type Highlight } from "../search/highlights.ts";
import { createBatchLoader } from "../storage/catalogue/batch-loader.ts";
import { countComments } from "../storage/catalogue/comments.ts";
import type { Total } from "../storage/catalogue/lists.ts";
import { MAX_RANKED } from "../storage/catalogue/relevance.ts";
import { type ArticleListPage, findArticles, orderOf } from "./articles.ts";
import { readSearchChoices, type SearchChoices } from "./corpus-overview.ts";
import type { Count } from "./count-rows.ts";
import { canCount, countArticlesBy } from "./counts.ts";

/** Outlets that a search form offers. The list of outlets has the others. */
export const MAX_OUTLETS = 40;

export type Hit = {
  readonly article: ListedArticle;
  /** Where the article has the words of the query; null without a query. */
  readonly highlights: readonly Highlight[] | null;
  /** The number of approved ones. */
  readonly comments: number;
  /** Whether it has only some of the words of the query. */
  readonly isPartial: boolean;
};

export type HitPage = Pick<
  ArticleListPage,
  "kind" | "next" | "total" | "suggestion" | "unknownName"
> & {
  readonly hits: readonly Hit[];
};

/** Adds to a list of articles what the query matched in them and the number of their comments. */
async function toHitPage(
  db: D1Database,
  request: ArticleListRequest,
  page: ArticleListPage,
): Promise<HitPage> {
  const { query } = request;
  const articles = page.documents.map((document): Article => JSON.parse(document));
  const ids = articles.map(({ id }) => id);
  const comments = await countComments(db, ids);
  const hits = articles.map((article, n) => {
    const highlights = query && findHighlights(article, query);
    const isPartial = page.keys[n]?.matched === "some";
    return { article, highlights, comments: comments.get(article.id) ?? 0, isPartial };
  });
  const { next, total, suggestion, unknownName } = page;
  return { kind: "page", hits, next, total, suggestion, unknownName };
}

type HitCount = {
  readonly count: number;
  /** Whether there are more than were counted. */
  readonly isMore: boolean;
  /** Whether the list ends before all hits are shown. */
  readonly isCut: boolean;
};

/** What the results can be narrowed by. */
const FACETS = ["source", "language", "category", "hashtag"] as const;
const MAX_FACET_VALUES = 6;

/** The most frequent values of the results. */
export type SearchFacet = {
  readonly by: (typeof FACETS)[number];
  readonly values: readonly Count[];
};

type SearchResult = {
  readonly choices: SearchChoices;
  /** Null if nothing was searched for. */
  readonly results: (HitPage & HitCount) | Contradiction | null;
  /** Empty for later pages, and for more results than a count reads. */
  readonly facets: readonly SearchFacet[];
};

/** Reads what a search form offers and the hits of a search, if there is one: two batches. */
export async function readSearch(
  catalogue: D1Database,
  request: ArticleListRequest | null,
): Promise<SearchResult> {
  const db = createBatchLoader(catalogue);
  const [choices, found] = await Promise.all([
    readSearchChoices(db, MAX_OUTLETS),
    request && findArticles(db, request),
  ]);
  if (!request || found === null) return { choices, results: null, facets: [] };
  if (found.kind === "invalid") return { choices, results: found, facets: [] };
  const count = found.total?.total ?? 0;
  // The facets wait for the total, because asking for counts of too many results would read the index for nothing.
  const [page, facets] = await Promise.all([
    toHitPage(db, request, found),
    request.cursor === null
      ? countFacets(db, { ...request, filters: found.filters, query: found.query }, found.total)
      : [],
  ]);
  const isCut = orderOf(request) === "relevance" && count > MAX_RANKED;
  const isMore = page.total?.totalIsAtLeast === true;
  return { choices, results: { ...page, count, isMore, isCut }, facets };
}

async function countFacets(
  db: D1Database,
  { filters, query }: ArticleListRequest,
  total: Total | null,
): Promise<SearchFacet[]> {
  const facets = FACETS.filter((by) => canCount({ by, filters, query }, total));
  const asked = { filters, query, sort: null, limit: MAX_FACET_VALUES, cursor: null };
  const counts = await Promise.all(facets.map((by) => countArticlesBy(db, { ...asked, by })));
  return counts.flatMap((page, n): SearchFacet[] => {
    const by = facets[n];
    // One value narrows nothing.
    if (by === undefined || page.kind === "invalid" || page.items.length < 2) return [];
    return [{ by, values: page.items }];
  });
}
