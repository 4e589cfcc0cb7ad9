import {
  type ArticleListRequest,
  type ArticleOrder,
  type ListPosition,
  listName,
} from "../parameters/article-list.ts";
import {
  type Contradiction,
  contradiction,
  findFilterContradiction,
  findOutdatedCursor,
  findOutdatedEdition,
  foreignCursor,
} from "../parameters/contradictions.ts";
import { ARTICLE_ID } from "../schema/article.ts";
import { findArticle, type ResolvedArticle } from "../storage/catalogue/articles.ts";
import type { Head } from "../storage/catalogue/head.ts";
import { isArrivalOrder } from "../storage/catalogue/list-plan.ts";
import { type ListedKey, listArticles, type Total } from "../storage/catalogue/lists.ts";
import type { Page } from "../storage/catalogue/rows.ts";
import { readPublishedArticle } from "../storage/newsstand/articles.ts";
import { listByRelevance } from "./relevance.ts";
import { resolveStory } from "./stories.ts";

/** What an id can lead to besides an article or a story. */
export type Missing = Exclude<ResolvedArticle, { kind: "article" }>;

/** A page of a list, where there can also be something else. */
export type FoundPage<Item, Position> = { readonly kind: "page" } & Page<Item, Position>;

/** Looks up an id as a client gave it. */
export async function resolveArticle(db: D1Database, id: string): Promise<ResolvedArticle> {
  return ARTICLE_ID.test(id) ? findArticle(db, id) : { kind: "unknown" };
}

/** Looks up an id and follows it if its article was merged into another one. */
export async function findCurrentArticle(
  db: D1Database,
  id: string,
): Promise<Exclude<ResolvedArticle, { kind: "merged" }>> {
  const found = await resolveArticle(db, id);
  const current = found.kind === "merged" ? await resolveArticle(db, found.into) : found;
  return current.kind === "merged" ? { kind: "gone" } : current;
}

/** Says what became of an id for which a query found nothing. */
export async function findMissing(db: D1Database, id: string): Promise<Missing> {
  const found = await resolveArticle(db, id);
  return found.kind === "article" ? { kind: "unknown" } : found;
}

export type ArticleStores = { readonly newsstand: KVNamespace; readonly catalogue: D1Database };

export type StoredDocument = {
  readonly kind: "article";
  readonly version: string;
  /** The document as it is stored: nothing parses it on its way to a client. */
  readonly json: string | ReadableStream;
};

/**
 * Reads an article from the newsstand, else from the catalogue. One KV read is all that most calls cost. `deny` is
 * asked before the catalogue is: a rate limit that counted reads of KV would cost as much as the reads.
 */
export async function getArticle<Denial>(
  { newsstand, catalogue }: ArticleStores,
  id: string,
  deny: () => Promise<Denial | null>,
): Promise<StoredDocument | Missing | { readonly kind: "denied"; readonly denial: Denial }> {
  if (!ARTICLE_ID.test(id)) return { kind: "unknown" };
  const published = await readPublishedArticle(newsstand, id);
  if (published) return { kind: "article", version: published.version, json: published.stream };
  const denial = await deny();
  return denial === null ? findArticle(catalogue, id) : { kind: "denied", denial };
}

export type ArticleListPage = Head & {
  readonly kind: "page";
  /** JSON documents; empty if only keys were requested. */
  readonly documents: readonly string[];
  readonly keys: readonly ListedKey[];
  readonly next: ListPosition | null;
  /** Null if the request does not count. */
  readonly total: Total | null;
};

/**
 * Lists articles. With a query and no `sort` the best matches come first. A story without articles may
 * have been merged into another one, whose articles are then listed.
 */
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
  if (outdated) return outdated;
  const { story } = request.filters;
  if (story === null || page.documents.length > 0) return page;
  const current = await resolveStory(db, story);
  if (current.kind !== "merged") return page;
  return readPage(db, request, { ...request.filters, story: current.into });
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

/** A cursor belongs to the list that was requested, even if `filters` name the story that took over. */
async function readPage(
  db: D1Database,
  request: ArticleListRequest,
  filters = request.filters,
): Promise<ArticleListPage> {
  const { query, limit, cursor, isCollapsed, isCounted } = request;
  const order = orderOf(request);
  const asked = { filters, limit, isCollapsed, isCounted, after: cursor?.[1] ?? null };
  const list = listName(request.filters, query, isCollapsed);
  const isFull = request.withBody || query !== null;
  const documents = request.isKeysOnly ? "none" : isFull ? "full" : "listed";
  const { rows, next, ...head } =
    query && order === "relevance"
      ? await listByRelevance(db, { ...asked, query })
      : await listArticles(db, {
          ...asked,
          query,
          order: order === "relevance" ? "newest" : order,
          documents,
        });
  return {
    kind: "page",
    ...head,
    documents: rows.map(({ document }) => document),
    keys: rows,
    next: next === null ? null : [order, next, list, isArrivalOrder(order) ? head.epoch : ""],
  };
}
