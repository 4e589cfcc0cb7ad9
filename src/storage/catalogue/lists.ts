import { ALL_ARTICLES, DATED_ARTICLES, type FacetKind, toFacet } from "../../search/facets.ts";
import { type Query, toFtsMatch } from "../../search/query.ts";
import {
  DOCUMENT_COLUMNS,
  type DocumentRow,
  FULL_DOCUMENT_COLUMNS,
  toDocument,
} from "./documents.ts";
import { HEAD_QUERY, type Head, toHead } from "./head.ts";
import { type ListCondition, type ListOrder, pageStatement, toSqlInteger } from "./paging.ts";
import { rowsOf } from "./rows.ts";
import { toSortKeyRange } from "./sort-key.ts";

/** What the articles of a list have in common; null for any value. */
export type ArticleFilters = Readonly<Record<Exclude<FacetKind, "agency">, string | null>> & {
  /** Id of the story that they report. */
  readonly story: string | null;
  /** RFC 3339, both included: limits of `publishedAt`. Articles without it are then left out. */
  readonly from: string | null;
  readonly to: string | null;
};

export const NO_FILTERS: ArticleFilters = {
  source: null,
  hashtag: null,
  category: null,
  language: null,
  story: null,
  from: null,
  to: null,
};

export type ListRequest = {
  readonly filters: ArticleFilters;
  readonly query: Query | null;
  readonly order: ListOrder;
  /** Sort key of the last article of the previous page. */
  readonly after: string | null;
  readonly limit: number;
  /** Whether to return full documents or leave out their bodies. */
  readonly withBody: boolean;
};

/** A page of the articles that match a query, by relevance. */
export type SearchRequest = {
  readonly filters: ArticleFilters;
  readonly query: Query;
  /** `next` of the previous page. */
  readonly after: string | null;
  readonly limit: number;
};

export type ListedRow = { readonly sortKey: string; readonly document: string };

export type ListPage = Head & {
  /** Each document is JSON. */
  readonly rows: readonly ListedRow[];
  /** `after` of the next page; null at the end of the list. */
  readonly next: string | null;
};

const SORT_KEY = "CAST(a.sort_key AS TEXT) AS sortKey";
/** The table of a condition that the search index can check alone. */
const INDEX = "search";

/** Returns a page of the articles that match all filters and the query, with their edition, in one batch. */
export async function listArticles(db: D1Database, request: ListRequest): Promise<ListPage> {
  const { order, after, limit } = request;
  const condition = toListCondition(request);
  const article =
    condition.tables === INDEX ? " CROSS JOIN articles a ON a.sort_key = search.rowid" : "";
  const [columns, text] = request.withBody
    ? [FULL_DOCUMENT_COLUMNS, " JOIN texts t ON t.hash = a.text"]
    : [DOCUMENT_COLUMNS, ""];
  const [heads, page] = await db.batch([
    db.prepare(HEAD_QUERY),
    pageStatement(
      db,
      {
        ...condition,
        columns: `${SORT_KEY}, ${columns}`,
        tables: condition.tables + article + text,
      },
      { order, after, limit: limit + 1 },
    ),
  ]);
  const found = rowsOf<DocumentRow & { readonly sortKey: string }>(page);
  const rows = found
    .slice(0, limit)
    .map((row) => ({ sortKey: row.sortKey, document: toDocument(row) }));
  return {
    ...toHead(heads),
    rows,
    next: found.length > limit ? (rows.at(-1)?.sortKey ?? null) : null,
  };
}

/** Counts the articles that match the filters and the query, up to `most`. */
export async function countArticles(
  db: D1Database,
  request: Pick<ListRequest, "filters" | "query">,
  most: number,
): Promise<number> {
  const { tables, where, parameters } = toListCondition(request);
  const { results } = await db
    .prepare(`SELECT count(*) AS n FROM (SELECT 1 FROM ${tables} WHERE ${where} LIMIT ${most})`)
    .bind(...parameters)
    .all<{ n: number }>();
  return results[0]?.n ?? 0;
}

/**
 * Builds the condition for filters and a query. A story has few articles, which are looked up one by one.
 * Otherwise the search index alone returns them in order, if there is anything to match.
 */
export function toListCondition({
  filters,
  query,
}: Pick<ListRequest, "filters" | "query">): ListCondition {
  const { story, from, to, ...kinds } = filters;
  const facets = [
    ...Object.entries(kinds).flatMap(([kind, value]) =>
      value === null ? [] : [toFacet(kind as FacetKind, value)],
    ),
    // Undated articles have sort keys between two times too. The index skips them; a condition on the column
    // would read each of them.
    ...(from === null && to === null ? [] : [DATED_ARTICLES]),
  ];
  const isSearch = query !== null || facets.length > 0;
  const sortKey = isSearch && story === null ? "search.rowid" : "a.sort_key";
  const tables = !isSearch
    ? "articles a"
    : story === null
      ? INDEX
      : "articles a CROSS JOIN search ON search.rowid = a.sort_key";
  const { least, most } = toSortKeyRange(from, to);
  const parameters: string[] = [];
  const bound = (value: string) => `?${parameters.push(value)}`;
  const conditions = [
    ...(isSearch ? [`search MATCH ${bound(toFtsMatch(query, facets, ALL_ARTICLES))}`] : []),
    ...(story === null ? [] : [`a.story = ${bound(story)}`]),
    ...(least === null ? [] : [`${sortKey} >= ${toSqlInteger(least)}`]),
    ...(most === null ? [] : [`${sortKey} <= ${toSqlInteger(most)}`]),
  ];
  return {
    tables,
    where: conditions.length === 0 ? "true" : conditions.join(" AND "),
    parameters,
    sortKey,
  };
}
