import type { ArticleFilters } from "../../search/filters.ts";
import type { Query } from "../../search/query.ts";
import { isArrivalOrder } from "./arrival.ts";
import {
  DOCUMENT_COLUMNS,
  type DocumentRow,
  FULL_DOCUMENT_COLUMNS,
  toDocument,
} from "./documents.ts";
import { COUNTED_HEAD_QUERY, type Head, toCountedHead } from "./head.ts";
import { createParameters, inRange, type ListPlan, toListPlan, toMatch } from "./list-plan.ts";
import { nextOfScan, type ScanEnd, scanStatements } from "./list-scan.ts";
import { type Total, toTotal, totalStatement } from "./list-totals.ts";
import { rowsOf } from "./rows.ts";
import { toSqlInteger } from "./sort-key.ts";

/** `added` and `updated`: the latest arrival or change first. */
type ArticleOrder = "newest" | "oldest" | "added" | "updated";

export type ListRequest = {
  readonly filters: ArticleFilters;
  readonly query: Query | null;
  readonly order: ArticleOrder;
  /** `next` of the previous page. */
  readonly after: string | null;
  readonly limit: number;
  /** Documents without their bodies, full ones, or none. */
  readonly documents: "listed" | "full" | "none";
  /** Whether to return one article for each story. */
  readonly isCollapsed: boolean;
  /** Whether to count the list, which reads up to a thousand rows of the index. */
  readonly isCounted: boolean;
};

/** A page of the articles that match a query, by relevance. */
export type SearchRequest = Pick<
  ListRequest,
  "filters" | "isCollapsed" | "isCounted" | "after" | "limit"
> & {
  readonly query: Query;
};

/** An article of a list. */
export type ListedKey = {
  readonly sortKey: string;
  /** With `isCollapsed`: the number of the other articles that report its story. */
  readonly collapsed?: number | undefined;
};

export type ListedRow = ListedKey & {
  /** JSON; empty if none was requested. */
  readonly document: string;
};

export type ListPage = Head & {
  readonly rows: readonly ListedRow[];
  /** `after` of the next page; null at the end of the list. */
  readonly next: string | null;
  /** Null if it was not requested. */
  readonly total: Total | null;
};

type FoundRow = DocumentRow & {
  readonly sortKey: string;
  readonly position: string;
  readonly collapsed?: number;
};

/** Columns of an article, and the table that they need besides `articles a`. */
const DOCUMENTS = {
  listed: { columns: DOCUMENT_COLUMNS, joins: "" },
  full: { columns: FULL_DOCUMENT_COLUMNS, joins: "JOIN texts t ON t.hash = a.text" },
  none: { columns: "a.id", joins: "" },
} as const;

/** Returns a page of the articles that match all filters and the query, with their edition, in one batch. */
export async function listArticles(db: D1Database, request: ListRequest): Promise<ListPage> {
  const { limit, documents, isCollapsed, isCounted } = request;
  const plan = toListPlan(request.filters, request.query);
  const scan = isIndexed(plan, request)
    ? null
    : scanStatements(db, plan, { ...request, ...DOCUMENTS[documents], limit: limit + 1 });
  const count = isCounted ? totalStatement(db, plan, request) : null;
  const [heads, page, ...others] = await db.batch([
    db.prepare(COUNTED_HEAD_QUERY),
    scan ? scan.page : indexedPage(db, plan, request),
    ...(scan ? [scan.end] : []),
    ...(count ? [count] : []),
  ]);
  const found = rowsOf<FoundRow>(page);
  const { articles, ...head } = toCountedHead(heads);
  const [end] = scan ? rowsOf<ScanEnd>(others[0]) : [];
  return {
    ...head,
    total: isCounted ? toTotal(count ? others.at(-1) : undefined, isCollapsed, articles) : null,
    rows: found.slice(0, limit).map(({ position: _, collapsed, ...row }) => ({
      sortKey: row.sortKey,
      collapsed,
      document: documents === "none" ? "" : withCollapsed(toDocument(row), collapsed),
    })),
    next: found.length > limit ? (found[limit - 1]?.position ?? null) : nextOfScan(end, request),
  };
}

/** Adds the number of the other articles that report a story to the document of the one that represents it. */
export function withCollapsed(document: string, collapsed: number | undefined): string {
  return collapsed === undefined ? document : `${document.slice(0, -1)},"collapsed":${collapsed}}`;
}

/** Whether the index alone returns the articles of a list in order. */
function isIndexed(
  { branches, checks }: ListPlan,
  { order, isCollapsed, filters }: ListRequest,
): boolean {
  return (
    !isArrivalOrder(order) &&
    !isCollapsed &&
    filters.story === null &&
    checks.length === 0 &&
    branches.length === 1
  );
}

function indexedPage(
  db: D1Database,
  { branches: [branch] }: ListPlan,
  { order, after, limit, documents }: ListRequest,
): D1PreparedStatement {
  const { condition, ...range } = branch ?? { condition: null, least: null, most: null };
  const { parameters, bind } = createParameters();
  const [tables, sortKey] = condition
    ? ["search CROSS JOIN articles a ON a.sort_key = search.rowid", "search.rowid"]
    : ["articles a", "a.sort_key"];
  const [behind, direction] = order === "oldest" ? [">", "ASC"] : ["<", "DESC"];
  const where = [
    "true",
    ...(condition ? [`search MATCH ${bind(toMatch(condition))}`] : []),
    ...inRange(sortKey, range),
    ...(after === null ? [] : [`${sortKey} ${behind} ${toSqlInteger(after)}`]),
  ].join(" AND ");
  const { columns, joins } = DOCUMENTS[documents];
  return db
    .prepare(
      `SELECT CAST(${sortKey} AS TEXT) AS sortKey, CAST(${sortKey} AS TEXT) AS position, ${columns}
       FROM ${tables} ${joins} WHERE ${where} ORDER BY ${sortKey} ${direction} LIMIT ${limit + 1}`,
    )
    .bind(...parameters);
}
