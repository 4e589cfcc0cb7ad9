import { isArrivalOrder, selectJournal } from "./arrival.ts";
import { isInList } from "./collapse.ts";
import { createParameters, type ListPlan, selectCandidates } from "./list-plan.ts";
import { scanTotalStatement } from "./list-scan.ts";
import type { ListRequest } from "./lists.ts";
import { rowsOf } from "./rows.ts";

/** Totals are counted up to so many articles, so that the cost of a list is bounded. */
const MAX_COUNTED = 1_000;

/** Number of articles of a list; `totalIsAtLeast` is true if there may be more. */
export type Total = { readonly total: number; readonly totalIsAtLeast?: true };

type CountRow = {
  readonly articles: number;
  readonly stories: number;
  /** 1 if there may be more candidates. */
  readonly isCut: number | null;
};

/**
 * A statement that counts the articles and the stories of a list among its first candidates; null if the list has every
 * article, for which the table `head` has a counter.
 */
export function totalStatement(
  db: D1Database,
  plan: ListPlan,
  request: Pick<ListRequest, "filters" | "isCollapsed" | "order">,
): D1PreparedStatement | null {
  const { condition, branches, checks } = plan;
  const { isCollapsed, order } = request;
  const { story, addedSince, updatedSince } = request.filters;
  const { parameters, bind } = createParameters();
  const limit = MAX_COUNTED + 1;
  if (story === null && condition === null && checks.length === 0 && !isCollapsed) return null;
  // The newest candidates would miss what arrived lately and is older, so that the total was less than the page.
  if (story === null && condition !== null && isArrivalOrder(order)) {
    return scanTotalStatement(db, plan, request);
  }
  const isAll = condition === null && branches.length === 1;
  const since = isAll ? (addedSince ?? updatedSince) : null;
  const candidates =
    story !== null
      ? `SELECT sort_key AS k FROM articles WHERE story = ${bind(story)} LIMIT ${limit}`
      : since !== null
        ? selectJournal(addedSince === null ? "updated" : "added", since, limit)
        : selectCandidates(plan, bind, limit);
  if (story === null && checks.length === 0 && !isCollapsed) {
    const sql = `SELECT count(*) AS articles, 0 AS stories, count(*) > ${MAX_COUNTED} AS isCut FROM (${candidates})`;
    return db.prepare(sql).bind(...parameters);
  }
  const where = [
    ...checks.map((check) => check("a")),
    ...(story === null ? [] : [isInList({ ...plan, checks: [] }, bind, "a")]),
    "a.id IS NOT NULL",
  ].join(" AND ");
  return db
    .prepare(
      `SELECT count(*) FILTER (WHERE ${where}) AS articles,
         count(DISTINCT a.story) FILTER (WHERE ${where}) AS stories, count(*) > ${MAX_COUNTED} AS isCut
       FROM (${candidates}) c LEFT JOIN articles a ON a.sort_key = c.k`,
    )
    .bind(...parameters);
}

/** `all`: the number of all articles, for a list that has no statement. */
export function toTotal(result: D1Result | undefined, isCollapsed: boolean, all: number): Total {
  const [row] = rowsOf<CountRow>(result);
  if (!row) return { total: all };
  const total = Math.min(isCollapsed ? row.stories : row.articles, MAX_COUNTED);
  return row.isCut ? { total, totalIsAtLeast: true } : { total };
}
