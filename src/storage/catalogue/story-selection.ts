import type { ArticleFilters } from "../../search/filters.ts";
import type { Query } from "../../search/query.ts";
import { type Bind, inRange, type ListPlan, toListPlan } from "./list-plan.ts";
import { selectCandidates } from "./list-query.ts";
import { toSortKeyRange, toSqlInteger } from "./sort-key.ts";

/**
 * Lists of stories. Without conditions, a list follows an index to its end. Conditions are checked within a window,
 * because no index has a story's size and what its articles say: of the newest articles that match, or of stories of
 * several articles in the order of the list.
 */
export const MAX_MATCHED_ARTICLES = 1_000;
export const MAX_COMPARED_STORIES = 2_000;

export const STORY_ORDERS = ["newest", "updated", "coverage"] as const;
export type StoryOrder = (typeof STORY_ORDERS)[number];

/** What stories have in common. `filters`: a story matches if one of its articles does. */
export type StoryConditions = {
  readonly filters: ArticleFilters;
  readonly query: Query | null;
  readonly minSources: number;
  readonly minArticles: number;
};

export type StoryListRequest = StoryConditions & {
  readonly order: StoryOrder;
  /** `next` of the previous page. */
  readonly after: string | null;
  readonly limit: number;
  /** Articles that match among which stories are found, if not as many as for a list. */
  readonly window?: number;
  /** Articles of a story whose outlets are named, if not as many as in a list. */
  readonly members?: number;
};

/** Columns of the story of an article `a` with its counts `s`, if it has any. */
const STORY = `a.story AS id, ifnull(s.first, a.sort_key) AS first, ifnull(s.last, a.sort_key) AS last,
  ifnull(s.source_count, a.document ->> '$.source.id' IS NOT NULL) AS source_count,
  ifnull(s.article_count, 1) AS article_count`;
const ALL_COLUMNS = "id, first, last, source_count, article_count";

/** What each order sorts by, from the largest value. */
const STORY_COLUMNS = {
  newest: ["first"],
  updated: ["last"],
  coverage: ["source_count", "article_count", "last"],
} as const;

/** The columns of an order, all descending. */
export function descending(order: StoryOrder, row: string): string {
  return STORY_COLUMNS[order].map((column) => `${row}.${column} DESC`).join(", ");
}

/**
 * Selects a page of stories and their totals: `sql` has the common table expressions `page` and `totals`, and `window` is
 * how much may be considered.
 */
export function selectStories(request: StoryListRequest, bind: Bind) {
  const { order, after, limit, minArticles, minSources, filters, query } = request;
  const position = (after?.split(" ") ?? []).map(toSqlInteger).join(", ");
  const behind = after === null ? "true" : `(${STORY_COLUMNS[order].join(", ")}) < (${position})`;
  const isOfSeveral = minSources > 1 || minArticles > 1 || order === "coverage";
  const plan = toListPlan({ ...filters, from: null, to: null }, query);
  // Whether articles have to match more than a range of times.
  const isSearch = plan.condition !== null;
  const hasRange = filters.from !== null || filters.to !== null;
  if (!isOfSeveral && !isSearch && !hasRange && minSources === 0) {
    return {
      sql: `page AS (${allStories(STORY_COLUMNS[order][0], behind, limit + 1)}),
        totals AS (SELECT story_count AS total, 0 AS considered FROM head)`,
      window: Number.POSITIVE_INFINITY,
    };
  }
  const isOfArticles = isSearch || !isOfSeveral;
  const window = isOfArticles ? (request.window ?? MAX_MATCHED_ARTICLES) : MAX_COMPARED_STORIES;
  const candidates = isOfArticles
    ? matchedArticles(plan, filters, window, bind)
    : largeStories(request);
  const stories = isOfArticles
    ? `SELECT ${STORY} FROM candidates CROSS JOIN articles a ON a.sort_key = candidates.k
       LEFT JOIN story_counts s ON s.id = a.story GROUP BY a.story`
    : `SELECT * FROM candidates s WHERE ${reportedIn(filters)}`;
  const least = Math.max(minArticles, order === "coverage" ? 2 : 1);
  return {
    sql: `candidates AS MATERIALIZED (${candidates} LIMIT ${window + 1}),
      found AS MATERIALIZED (SELECT * FROM (${stories})
        WHERE source_count >= ${minSources} AND article_count >= ${least}),
      page AS MATERIALIZED (SELECT * FROM found WHERE ${behind}
        ORDER BY ${descending(order, "found")} LIMIT ${limit + 1}),
      totals AS (SELECT (SELECT count(*) FROM found) AS total, (SELECT count(*) FROM candidates) AS considered)`,
    window,
  };
}

/** Stories of one article and stories of several are in two tables, each in the order of an index. */
function allStories(column: "first" | "last", behind: string, limit: number): string {
  return `SELECT * FROM (
     SELECT * FROM (SELECT ${STORY} FROM articles a LEFT JOIN story_counts s ON s.id = a.id
       WHERE a.story = a.id AND s.id IS NULL AND ${behind.replace(column, "a.sort_key")}
       ORDER BY a.sort_key DESC LIMIT ${limit})
     UNION ALL
     SELECT * FROM (SELECT ${ALL_COLUMNS} FROM story_counts WHERE ${behind}
       ORDER BY ${column} DESC LIMIT ${limit}))
   ORDER BY ${column} DESC LIMIT ${limit}`;
}

/** Sort keys `k` of the newest articles that match, by their best known times. */
function matchedArticles(
  plan: ListPlan,
  filters: ArticleFilters,
  window: number,
  bind: Bind,
): string {
  const range = toSortKeyRange(filters.from, filters.to);
  const branches = plan.branches.map((branch) => ({ ...branch, ...range }));
  const request = { order: "newest", after: null, window: window + 1 } as const;
  return `SELECT k FROM ${selectCandidates({ ...plan, branches }, request, bind).from}`;
}

/** Stories of several articles, in the order of the list, or from one end of the range of times. */
function largeStories({ filters, order }: StoryListRequest): string {
  const { least, most } = toSortKeyRange(filters.from, filters.to);
  const [where, by]: [string, StoryOrder] =
    most !== null
      ? [`s.first <= ${toSqlInteger(most)}`, "newest"]
      : least !== null
        ? [`s.last >= ${toSqlInteger(least)}`, "updated"]
        : ["true", order];
  return `SELECT ${ALL_COLUMNS} FROM story_counts s WHERE ${where} ORDER BY ${descending(by, "s")}`;
}

/** SQL that an article of a story `s` has its best known time between `from` and `to`. */
function reportedIn({ from, to }: ArticleFilters): string {
  const range = toSortKeyRange(from, to);
  const within = (key: string) => [...inRange(key, range), "true"].join(" AND ");
  return `((${within("s.first")}) OR (${within("s.last")}) OR EXISTS (
    SELECT 1 FROM articles m WHERE m.story = s.id AND ${within("m.sort_key")}))`;
}
