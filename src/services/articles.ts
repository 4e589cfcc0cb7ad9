import type { ArticleListRequest, ArticleOrder, ListPosition } from "../parameters/article-list.ts";
import {
  type Contradiction,
  contradiction,
  findFilterContradiction,
  findOutdatedCursor,
  findOutdatedEdition,
  foreignCursor,
} from "../parameters/contradictions.ts";
import { listName } from "../parameters/cursor.ts";
import type { Head } from "../storage/catalogue/head.ts";
import { isArrivalOrder } from "../storage/catalogue/list-plan.ts";
import { type ListedKey, listArticles, type Total } from "../storage/catalogue/lists.ts";
import { listByRelevance } from "../storage/catalogue/relevance.ts";

export type ArticleListPage = Head & {
  readonly kind: "page";
  /** JSON documents; empty if only keys were requested. */
  readonly documents: readonly string[];
  readonly keys: readonly ListedKey[];
  readonly next: ListPosition | null;
  /** Null if the request does not count. */
  readonly total: Total | null;
};

/** Lists articles. With a query and no `sort` the best matches come first. */
export async function findArticles(
  db: D1Database,
  request: ArticleListRequest,
): Promise<ArticleListPage | Contradiction> {
  const contradiction = findContradiction(request);
  if (contradiction) return contradiction;
  const page = await readPage(db, request);
  const outdated =
    findOutdatedEdition(request.filters, page) ??
    findOutdatedCursor(request.cursor?.[3] ?? "", page);
  return outdated ?? page;
}

/**
 * Returns the order of a list. Without a word to look for, all articles match equally well. FTS5 would
 * count a word's articles again for each article of a story; those are few, and of one event.
 */
export function orderOf({ query, sort, filters }: ArticleListRequest): ArticleOrder {
  const arrival =
    filters.addedSince !== null ? "added" : filters.updatedSince !== null ? "updated" : "newest";
  const order = sort ?? (query ? "relevance" : arrival);
  const canRank = query !== null && query.terms.length > 0 && filters.story === null;
  return order === "relevance" && !canRank ? "newest" : order;
}

function findContradiction(request: ArticleListRequest): Contradiction | null {
  const { filters, query, cursor } = request;
  const ofFilters = findFilterContradiction(filters);
  if (ofFilters) return ofFilters;
  if (request.sort === "relevance" && !query) {
    return contradiction("sort", "sort=relevance needs a query. Add q, or choose another order.");
  }
  if (cursor === null) return null;
  const [order, , list] = cursor;
  return order === orderOf(request) && list === listName(filters, query, request.isCollapsed)
    ? null
    : foreignCursor();
}

async function readPage(db: D1Database, request: ArticleListRequest): Promise<ArticleListPage> {
  const { query } = request;
  const order = orderOf(request);
  const asked = { ...request, after: request.cursor?.[1] ?? null };
  const list = listName(request.filters, query, request.isCollapsed);
  const { rows, next, ...head } =
    query && order === "relevance"
      ? await listByRelevance(db, { ...asked, query })
      : await listArticles(db, { ...asked, order: order === "relevance" ? "newest" : order });
  return {
    kind: "page",
    ...head,
    documents: rows.map(({ document }) => document),
    keys: rows,
    next: next === null ? null : [order, next, list, isArrivalOrder(order) ? head.epoch : ""],
  };
}
