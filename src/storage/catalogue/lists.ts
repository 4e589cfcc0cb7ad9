import type { ArticleFilters } from "../../search/filters.ts";
import type { Query } from "../../search/query.ts";
import {
  DOCUMENT_COLUMNS,
  type DocumentRow,
  FULL_DOCUMENT_COLUMNS,
  toDocument,
} from "./documents.ts";
import {
  type Bind,
  createParameters,
  isInList,
  type ListOrder,
  type ListPlan,
  toListPlan,
  toPredicates,
} from "./list-plan.ts";
import { MAX_LOOKED_THROUGH, selectCandidates, toChecks } from "./list-query.ts";
import { type Head, readWithHead, rowsOf } from "./rows.ts";
import { FIRST_DATED } from "./sort-key.ts";

export type ListRequest = {
  readonly filters: ArticleFilters;
  readonly query: Query | null;
  readonly order: ListOrder;
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
  /** Whether a list that would not fill its page goes on with articles that have some of the words. */
  readonly isWidened?: boolean;
};

/** An article of a list. */
export type ListedKey = {
  readonly sortKey: string;
  /** With `isCollapsed`: the number of the other articles that report its story. */
  readonly collapsed?: number | undefined;
  /** Present if it does not have all words of the query. */
  readonly matched?: "some" | undefined;
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
  /** 0 for the last candidate that a page looks at, if the page is not full before. */
  readonly isListed: number;
};

/** Number of articles of a list; `totalIsAtLeast` is true if there may be more. */
export type Total = { readonly total: number; readonly totalIsAtLeast?: true };

/** Totals are counted up to so many articles, so that the cost of a list is bounded. */
const MAX_COUNTED = 1_000;
/** To collapse a story, so many of its articles are looked at, the earliest. */
const MAX_COLLAPSED = 50;

/** Columns of an article, and the table that they need besides `articles a`. */
const DOCUMENTS = {
  listed: { columns: DOCUMENT_COLUMNS, joins: "" },
  full: { columns: FULL_DOCUMENT_COLUMNS, joins: "CROSS JOIN texts t ON t.hash = a.text" },
  none: { columns: "a.id", joins: "" },
} as const;

/** Returns a page of the articles that match all filters and the query, with their edition, in one batch. */
export async function listArticles(db: D1Database, request: ListRequest): Promise<ListPage> {
  const { limit, documents, isCounted } = request;
  const plan = toListPlan(request.filters, request.query);
  const count = isCounted ? totalStatement(db, plan, request) : null;
  const [head, page, counted] = await readWithHead(db, [
    pageStatement(db, plan, request),
    ...(count ? [count] : []),
  ]);
  const rows = rowsOf<FoundRow>(page);
  const listed = rows.filter((row) => row.isListed === 1);
  const end = listed.length > limit ? listed[limit - 1] : rows.find((row) => row.isListed === 0);
  return {
    ...head,
    total: isCounted ? toTotal(counted, request.isCollapsed, head.articles) : null,
    rows: listed.slice(0, limit).map(({ position: _, isListed: __, ...row }) => ({
      sortKey: row.sortKey,
      collapsed: row.collapsed,
      document: documents === "none" ? "" : withCollapsed(toDocument(row), row.collapsed),
    })),
    next: end?.position ?? null,
  };
}

/** Adds the number of the other articles that report a story to the document of the one that represents it. */
export function withCollapsed(document: string, collapsed: number | undefined): string {
  return collapsed === undefined ? document : `${document.slice(0, -1)},"collapsed":${collapsed}}`;
}

function pageStatement(
  db: D1Database,
  plan: ListPlan,
  { order, after, limit, documents, isCollapsed }: ListRequest,
): D1PreparedStatement {
  const { parameters, bind } = createParameters();
  const window = Math.max(MAX_LOOKED_THROUGH, limit + 1);
  const { sets, from } = selectCandidates(plan, { order, after, window }, bind);
  const checks = [
    ...toChecks(plan, order, bind),
    ...(isCollapsed ? [isRepresentative(plan, bind)] : []),
  ];
  const select = (isFound: boolean, rest: string) =>
    `SELECT * FROM (SELECT c.k, c.position, ${isFound} AS isListed FROM ${from} ${rest})`;
  // The last candidate that is looked at says where a page continues that is not full.
  const found =
    checks.length === 0
      ? select(true, "")
      : `${select(true, `CROSS JOIN articles a ON a.sort_key = c.k WHERE ${checks.join(" AND ")}`)}
         UNION ALL ${select(false, `LIMIT 1 OFFSET ${window - 1}`)}`;
  const { columns, joins } = DOCUMENTS[documents];
  const collapsed = isCollapsed ? `, ${countCollapsed(plan, bind)} AS collapsed` : "";
  return db
    .prepare(
      `${sets} SELECT CAST(f.k AS TEXT) AS sortKey, CAST(f.position AS TEXT) AS position, f.isListed,
         ${columns}${collapsed}
       FROM (${found} LIMIT ${limit + 1}) f CROSS JOIN articles a ON a.sort_key = f.k ${joins}`,
    )
    .bind(...parameters);
}

/** SQL that the row `a` represents its story: its leader, or if that is not in the list the earliest article that is. */
function isRepresentative(plan: ListPlan, bind: Bind): string {
  if (plan.condition === null && toPredicates(plan, "a", bind).length === 0)
    return "a.id = a.story";
  const [member, own] = ["m", "a"].map(
    (row) => `(${row}.sort_key < ${FIRST_DATED}, ${row}.sort_key)`,
  );
  return `(a.id = a.story OR NOT EXISTS (SELECT 1 FROM ${EARLIEST_MEMBERS}
    WHERE (m.id = a.story OR ${member} < ${own}) AND m.id <> a.id AND ${isInList(plan, "m", bind)}))`;
}

/** SQL that counts the other articles of the list that report the story of the row `a`. */
function countCollapsed(plan: ListPlan, bind: Bind): string {
  return `(SELECT count(*) FROM ${EARLIEST_MEMBERS} WHERE m.id <> a.id AND ${isInList(plan, "m", bind)})`;
}

/** Dated articles are earlier than undated ones, as in lists. Each part is in the order of an index. */
const EARLIEST_MEMBERS = `(${[">=", "<"]
  .map(
    (isOn) => `SELECT * FROM (SELECT * FROM articles m WHERE m.story = a.story
      AND m.sort_key ${isOn} ${FIRST_DATED} ORDER BY m.sort_key LIMIT ${MAX_COLLAPSED})`,
  )
  .join(" UNION ALL ")} LIMIT ${MAX_COLLAPSED}) m`;

/**
 * A statement that counts the articles and the stories of a list among its first candidates; null if the list has every
 * article, for which the table `head` has a counter.
 */
export function totalStatement(
  db: D1Database,
  plan: ListPlan,
  { order, isCollapsed }: Pick<ListRequest, "order" | "isCollapsed">,
): D1PreparedStatement | null {
  const { parameters, bind } = createParameters();
  const isFiltered = toPredicates(plan, "a", bind).length > 0;
  if (plan.condition === null && !isFiltered && !isCollapsed) return null;
  const window = MAX_COUNTED + 1;
  // What the index alone knows is the same in every order.
  const counted = isFiltered ? order : "newest";
  const { sets, from } = selectCandidates(plan, { order: counted, after: null, window }, bind);
  const checks = ["true", ...toChecks(plan, counted, bind)].join(" AND ");
  const candidates =
    isFiltered || isCollapsed
      ? `SELECT ${checks} AS isListed, a.story FROM ${from} CROSS JOIN articles a ON a.sort_key = c.k`
      : `SELECT true AS isListed, NULL AS story FROM ${from}`;
  return db
    .prepare(
      `${sets} SELECT count(*) FILTER (WHERE isListed) AS articles,
         count(DISTINCT story) FILTER (WHERE isListed) AS stories, count(*) > ${MAX_COUNTED} AS isCut
       FROM (${candidates})`,
    )
    .bind(...parameters);
}

type CountRow = {
  readonly articles: number;
  readonly stories: number;
  /** 1 if there may be more candidates. */
  readonly isCut: number;
};

/** `all`: the number of all articles, for a list that has no statement. */
export function toTotal(result: D1Result | undefined, isCollapsed: boolean, all: number): Total {
  const [row] = rowsOf<CountRow>(result);
  if (!row) return { total: all };
  const total = Math.min(isCollapsed ? row.stories : row.articles, MAX_COUNTED);
  return row.isCut ? { total, totalIsAtLeast: true } : { total };
}
