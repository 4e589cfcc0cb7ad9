import { hasFacet, not, type SearchCondition, toFtsMatch } from "../../search/condition.ts";
import { ALL_ARTICLES, DATED_ARTICLES, INTERVAL_CLASSES } from "../../search/facets.ts";
import { type ArticleFilters, joinConditions, toConditions } from "../../search/filters.ts";
import type { Query } from "../../search/query.ts";
import { lastEditionBefore } from "./changes.ts";
import { toSortKeyRange, toSqlInteger } from "./sort-key.ts";

/**
 * The plan of a list: where its candidates are, and what their rows must have. It is a plain value;
 * src/storage/catalogue/list-query.ts makes the SQL of pages, totals and counts from it.
 */
export type ListPlan = {
  /** What the search index can check: filters on names, and the query. Null if every article matches. */
  readonly condition: SearchCondition | null;
  /** Parts of the index in which the candidates are, in order of time. None has an article of another. */
  readonly branches: readonly Branch[];
  /** The story that the articles report. */
  readonly story: string | null;
  /** Their first or last change came after an edition, which is SQL. */
  readonly since: readonly { readonly column: EditionColumn; readonly edition: string }[];
  /** Whether intervals of `dating` are compared with the range; otherwise the branch has exactly the range. */
  readonly interval: Interval | null;
};

type Branch = { readonly condition: SearchCondition | null } & SortKeyRange;
type SortKeyRange = { readonly least: string | null; readonly most: string | null };
type Interval = {
  readonly from: string | null;
  readonly to: string | null;
  readonly match: "surely" | "possibly";
};

/** The orders of lists: each is that of a column with an index. */
export const ORDERS = {
  newest: "sort_key",
  oldest: "sort_key",
  added: "added_edition",
  updated: "last_edition",
} as const;

export type ListOrder = keyof typeof ORDERS;
type EditionColumn = (typeof ORDERS)["added" | "updated"];

/** The order of arrival is that of the journal, whose editions number all changes; each article has its first and its last. */
export function isArrivalOrder(order: string): order is "added" | "updated" {
  return order === "added" || order === "updated";
}

/**
 * Plans a list.
 *
 * Interval ends are not indexed, because two more index rows for each article would cost more than what they save:
 * nearly all intervals are a few hours wide. So the index returns the articles whose middles are near the range, by
 * classes of widths, and their rows decide.
 */
export function toListPlan(
  filters: ArticleFilters,
  query: Pick<Query, "condition"> | null,
): ListPlan {
  const conditions = [...toConditions(filters), ...(query ? [query.condition] : [])];
  const { from, to, match, story, addedSince, updatedSince } = filters;
  const branch = (extra: readonly SearchCondition[], range: SortKeyRange): Branch => ({
    condition: joinConditions([...conditions, ...extra]),
    ...range,
  });
  const interval =
    match !== "middle" && (from !== null || to !== null) ? { from, to, match } : null;
  const everywhere = { least: null, most: null };
  const undated = branch([not(hasFacet(DATED_ARTICLES))], everywhere);
  const ofInterval =
    match === "surely"
      ? [
          branch([hasFacet(DATED_ARTICLES)], toSortKeyRange(from, to)),
          // An interval that is open at one end can only lie in a range that is.
          ...(from === null || to === null ? [undated] : []),
        ]
      : [
          ...INTERVAL_CLASSES.map(({ facet, reach }) =>
            branch(
              [hasFacet(facet)],
              reach === Number.POSITIVE_INFINITY
                ? everywhere
                : toSortKeyRange(move(from, -reach), move(to, reach)),
            ),
          ),
          undated,
        ];
  const since = [
    { column: ORDERS.added, since: addedSince },
    { column: ORDERS.updated, since: updatedSince },
  ].flatMap(({ column, since }) =>
    since === null ? [] : { column, edition: lastEditionBefore(since) },
  );
  return {
    condition: joinConditions(conditions),
    branches: interval ? ofInterval : [branch([], toSortKeyRange(from, to))],
    story,
    since,
    interval,
  };
}

function move(time: string | null, milliseconds: number): string | null {
  return time === null ? null : new Date(Date.parse(time) + milliseconds).toISOString();
}

/** Returns the name of a value among the parameters of a statement. */
export type Bind = (value: string) => string;

/** Parameters of a statement, in the order in which they are bound. Equal values are one parameter. */
export function createParameters(): { readonly parameters: string[]; readonly bind: Bind } {
  const parameters: string[] = [];
  const bind = (value: string) => {
    const known = parameters.indexOf(value);
    return `?${known === -1 ? parameters.push(value) : known + 1}`;
  };
  return { parameters, bind };
}

export function toMatch(condition: SearchCondition): string {
  return toFtsMatch(condition, ALL_ARTICLES);
}

/** SQL that a sort key lies in a range. */
export function inRange(sortKey: string, { least, most }: SortKeyRange): string[] {
  return [
    ...(least === null ? [] : [`${sortKey} >= ${toSqlInteger(least)}`]),
    ...(most === null ? [] : [`${sortKey} <= ${toSqlInteger(most)}`]),
  ];
}

/** SQL for what the index does not know of the row `row` of an article: a condition for each part, none if it knows all. */
export function toPredicates(
  { story, since, interval }: ListPlan,
  row: string,
  bind: Bind,
): string[] {
  return [
    ...(story === null ? [] : [`${row}.story = ${toStory(story, bind)}`]),
    ...since.map(({ column, edition }) => `${row}.${column} > ${edition}`),
    ...(interval ? [toIntervalCheck(row, interval)] : []),
  ];
}

/** SQL for the id of a story: that of the story in which its leader is now, if another one took it over. */
export function toStory(story: string, bind: Bind): string {
  const id = bind(story);
  return `coalesce((SELECT l.story FROM ids i JOIN articles l ON l.id = i.article WHERE i.id = ${id}), ${id})`;
}

/** SQL that an article is in the list. The index is asked last, because that takes longest. */
export function isInList(plan: ListPlan, row: string, bind: Bind): string {
  const { branches, condition, interval } = plan;
  const range = interval ? [] : branches.flatMap((branch) => inRange(`${row}.sort_key`, branch));
  // Branches of intervals are only where to look; the predicates then decide.
  const match = interval ? condition : (branches[0]?.condition ?? null);
  return ["true", ...range, ...toPredicates(plan, row, bind), ...isMatch(match, row, bind)].join(
    " AND ",
  );
}

function isMatch(condition: SearchCondition | null, row: string, bind: Bind): string[] {
  if (condition === null) return [];
  return [
    `EXISTS (SELECT 1 FROM search WHERE search MATCH ${bind(toMatch(condition))} AND search.rowid = ${row}.sort_key)`,
  ];
}

/** `surely`: the interval lies in the range. `possibly`: they overlap. An open end reaches beyond every range. */
function toIntervalCheck(row: string, { from, to, match }: Interval): string {
  const isOpen = match === "possibly";
  const [first, last] = isOpen ? ["latest", "earliest"] : ["earliest", "latest"];
  return [
    ...(from === null ? [] : [`${row}.document ->> '$.dating.${first}' >= ${toSqlTime(from)}`]),
    ...(to === null ? [] : [`${row}.document ->> '$.dating.${last}' <= ${toSqlTime(to)}`]),
  ]
    .map((comparison) => `ifnull(${comparison}, ${isOpen})`)
    .join(" AND ");
}

/** Formats a time for SQL. Throws unless it is RFC 3339. */
function toSqlTime(time: string): string {
  return `'${new Date(time).toISOString()}'`;
}
