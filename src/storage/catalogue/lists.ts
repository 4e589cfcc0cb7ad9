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

/** What the articles of a list have in common; null where it does not matter. */
export type ArticleFilters = Readonly<Record<FacetKind, string | null>> & {
  /** Id of the story that they tell. */
  readonly story: string | null;
  /** RFC 3339: between which `publishedAt` lies, both included. Where it is null, in no such list. */
  readonly from: string | null;
  readonly to: string | null;
};

/** The filters of the list of all articles. */
export const NO_FILTERS: ArticleFilters = {
  ...{ source: null, hashtag: null, category: null, language: null },
  ...{ story: null, from: null, to: null },
};

export type ListRequest = {
  readonly filters: ArticleFilters;
  readonly query: Query | null;
  readonly order: ListOrder;
  /** Sort key of the last article of the page before. */
  readonly after: string | null;
  readonly limit: number;
  /** Whole documents, else without their bodies. */
  readonly withBody: boolean;
};

/** A page of the articles that answer a query, by how well they do. */
export type SearchRequest = {
  readonly filters: ArticleFilters;
  readonly query: Query;
  /** `next` of the page before. */
  readonly after: string | null;
  readonly limit: number;
};

export type ListedRow = { readonly sortKey: string; readonly document: string };

export type ListPage = Head & {
  /** Each document is JSON. */
  readonly rows: readonly ListedRow[];
  /** Where the next page begins, to be passed as `after`; null when the list ends with this one. */
  readonly next: string | null;
};

const SORT_KEY = "CAST(a.sort_key AS TEXT) AS sortKey";
/** The table that a condition is on where the search index answers it alone. */
const INDEX = "search";

/** A page of the articles that meet every filter and the query, and their edition: one batch. */
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

/** How many articles meet the filters and the query, counted up to `most`. */
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
 * Which articles meet filters and query. A story has few articles, so they are looked up one by one;
 * else the search index alone, where there is something to ask it, gives them in order.
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
    // Sort keys between two times are of undated articles too. The index passes these over; a condition
    // on the column would read each, however many there are.
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
