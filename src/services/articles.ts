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
import { isArrivalOrder } from "../storage/catalogue/list-plan.ts";
import { type ListedKey, listArticles, type Total } from "../storage/catalogue/lists.ts";
import { listByRelevance } from "../storage/catalogue/relevance.ts";
import type { Head } from "../storage/catalogue/rows.ts";
import { type Known, readWithNames } from "./names.ts";
import { ENOUGH_MATCHES, suggestQuery } from "./spelling.ts";

export type ArticleListPage = Head &
  Known & {
    readonly kind: "page";
    /** JSON documents; empty if only keys were requested. */
    readonly documents: readonly string[];
    readonly keys: readonly ListedKey[];
    readonly next: ListPosition | null;
    /** Null if the request does not count. */
    readonly total: Total | null;
    /** The query with a word spelled otherwise, if it finds little and that would find more. */
    readonly suggestion: string | null;
  };

/** Lists articles. With a query and no `sort` the best matches come first. */
export async function findArticles(
  db: D1Database,
  request: ArticleListRequest,
): Promise<ArticleListPage | Contradiction> {
  const { query, sort, cursor } = request;
  const contradicting = findFilterContradiction(request.filters);
  if (contradicting) return contradicting;
  if (sort === "relevance" && !query) {
    return contradiction("sort", "sort=relevance needs a query. Add q, or choose another order.");
  }
  const order = orderOf(request);
  const list = listName(request.filters, query, request.isCollapsed);
  const [orderOfCursor, after, listOfCursor, epoch] = cursor ?? [order, null, list, ""];
  if (orderOfCursor !== order || listOfCursor !== list) return foreignCursor();
  const found = await readWithNames(db, request, ({ filters, query }) =>
    query && order === "relevance"
      ? listByRelevance(db, { ...request, filters, after, query })
      : listArticles(db, {
          ...request,
          filters,
          query,
          after,
          order: order === "relevance" ? "newest" : order,
        }),
  );
  const { rows, next, ...head } = found.result;
  const outdated = findOutdatedEdition(request.filters, head) ?? findOutdatedCursor(epoch, head);
  if (outdated) return outdated;
  const isFew = head.total !== null && head.total.total < ENOUGH_MATCHES;
  const canSuggest = request.isWidened && query !== null && cursor === null && isFew;
  return {
    kind: "page",
    ...head,
    documents: rows.map(({ document }) => document),
    keys: rows,
    filters: found.filters,
    query: found.query,
    unknownName: found.unknownName,
    suggestion: canSuggest ? await suggestQuery(db, found.filters, query) : null,
    next: next === null ? null : [order, next, list, isArrivalOrder(order) ? head.epoch : ""],
  };
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
