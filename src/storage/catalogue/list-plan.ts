import { hasFacet, not, type SearchCondition, toFtsMatch } from "../../search/condition.ts";
import { ALL_ARTICLES, DATED_ARTICLES, toIntervalFacet } from "../../search/facets.ts";
import { type ArticleFilters, joinConditions, toConditions } from "../../search/filters.ts";
import { INTERVAL_CLASSES } from "../../search/intervals.ts";
import type { Query } from "../../search/query.ts";
import { ARRIVAL, type ArrivalOrder, lastEditionBefore } from "./arrival.ts";
import { toSortKeyRange, toSqlInteger } from "./sort-key.ts";

/** A part of the index in which candidates are: they match the condition, and their sort keys lie in the range. */
type Branch = {
  readonly condition: SearchCondition | null;
  readonly least: string | null;
  readonly most: string | null;
};

/** Returns an SQL condition on the row of `articles` with this alias. */
type RowCheck = (row: string) => string;

/** How the articles of a list are found: by branches of the index first, then by conditions on their rows. */
export type ListPlan = {
  /** What the index can check; null if every article matches. */
  readonly condition: SearchCondition | null;
  /** They have every article of the list, and none twice. */
  readonly branches: readonly Branch[];
  /** SQL on a candidate's row, for what the index does not know. Without any, every candidate is in the list. */
  readonly checks: readonly RowCheck[];
};

/**
 * Plans a list. Stories are not part of the plan: their few articles are looked up one by one.
 *
 * Interval ends are not indexed, because two more index rows for each article would cost more than what they save:
 * nearly all intervals are a few hours wide. So the index returns the articles whose middles are near the range, by
 * classes of widths, and their rows decide.
 */
export function toListPlan(filters: ArticleFilters, query: Query | null): ListPlan {
  const conditions = [...toConditions(filters), ...(query ? [query.condition] : [])];
  const { from, to, match, addedSince, updatedSince } = filters;
  const hasRange = from !== null || to !== null;
  const checks: RowCheck[] = [
    ...(hasRange && match !== "middle" ? [toIntervalCheck(from, to, match)] : []),
    ...isSince("added", addedSince),
    ...isSince("updated", updatedSince),
  ];
  const branch = (extra: readonly SearchCondition[], reach: number): Branch => {
    const range =
      reach === Number.POSITIVE_INFINITY
        ? toSortKeyRange(null, null)
        : toSortKeyRange(move(from, -reach), move(to, reach));
    return { condition: joinConditions([...conditions, ...extra]), ...range };
  };
  const undated = branch([not(hasFacet(DATED_ARTICLES))], Number.POSITIVE_INFINITY);
  const branches =
    !hasRange || match === "middle"
      ? [branch([], 0)]
      : match === "surely"
        ? [
            branch([hasFacet(DATED_ARTICLES)], 0),
            // An interval that is open at one end can only lie in a range that is.
            ...(from === null || to === null ? [undated] : []),
          ]
        : [
            ...INTERVAL_CLASSES.map(({ number, reach }) =>
              branch([hasFacet(toIntervalFacet(number))], reach),
            ),
            undated,
          ];
  return { condition: joinConditions(conditions), branches, checks };
}

/** `surely`: the interval lies in the range. `possibly`: they overlap. An open end reaches beyond every range. */
function toIntervalCheck(
  from: string | null,
  to: string | null,
  match: "surely" | "possibly",
): RowCheck {
  const isOpen = match === "possibly";
  const [first, last] = isOpen ? ["latest", "earliest"] : ["earliest", "latest"];
  return (row) =>
    [
      ...(from === null ? [] : [`${row}.document ->> '$.dating.${first}' >= ${toSqlTime(from)}`]),
      ...(to === null ? [] : [`${row}.document ->> '$.dating.${last}' <= ${toSqlTime(to)}`]),
    ]
      .map((comparison) => `ifnull(${comparison}, ${isOpen})`)
      .join(" AND ");
}

function isSince(order: ArrivalOrder, since: string | null): RowCheck[] {
  return since === null ? [] : [(row) => `${row}.${ARRIVAL[order]} > ${lastEditionBefore(since)}`];
}

function move(time: string | null, milliseconds: number): string | null {
  return time === null ? null : new Date(Date.parse(time) + milliseconds).toISOString();
}

/** Formats a time for SQL. Throws unless it is RFC 3339. */
function toSqlTime(time: string): string {
  return `'${new Date(time).toISOString()}'`;
}

/** Adds a value to the parameters of a statement and returns its name there. */
export type Bind = (value: string) => string;

/** Parameters of a statement, in the order in which they are bound. */
export function createParameters(): { readonly parameters: string[]; readonly bind: Bind } {
  const parameters: string[] = [];
  return { parameters, bind: (value) => `?${parameters.push(value)}` };
}

export function toMatch(condition: SearchCondition): string {
  return toFtsMatch(condition, ALL_ARTICLES);
}

/** SQL that a sort key lies in a range. */
export function inRange(
  sortKey: string,
  { least, most }: Pick<Branch, "least" | "most">,
): string[] {
  return [
    ...(least === null ? [] : [`${sortKey} >= ${toSqlInteger(least)}`]),
    ...(most === null ? [] : [`${sortKey} <= ${toSqlInteger(most)}`]),
  ];
}

export type TimeOrder = "newest" | "oldest";

/** SQL for up to `limit` sort keys `k` of candidates in order of time (by default the newest first), behind the sort key `after`. */
export function selectCandidates(
  { branches }: ListPlan,
  bind: Bind,
  limit: number,
  { order = "newest", after = null }: { order?: TimeOrder; after?: string | null } = {},
): string {
  const [behind, direction] = order === "newest" ? ["<", "DESC"] : [">", "ASC"];
  const selects = branches.map(({ condition, ...range }) => {
    const [table, sortKey] = condition ? ["search", "rowid"] : ["articles", "sort_key"];
    const where = [
      ...(condition ? [`search MATCH ${bind(toMatch(condition))}`] : []),
      ...inRange(sortKey, range),
      ...(after === null ? [] : [`${sortKey} ${behind} ${toSqlInteger(after)}`]),
    ];
    return `SELECT ${sortKey} AS k FROM ${table}${where.length === 0 ? "" : ` WHERE ${where.join(" AND ")}`}
      ORDER BY ${sortKey} ${direction} LIMIT ${limit}`;
  });
  const [first] = selects;
  if (first !== undefined && selects.length === 1) return first;
  return `SELECT k FROM (${selects.map((select) => `SELECT k FROM (${select})`).join(" UNION ALL ")})
    ORDER BY k ${direction} LIMIT ${limit}`;
}
