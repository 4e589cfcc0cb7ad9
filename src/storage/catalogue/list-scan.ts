import { ARRIVAL, isArrivalOrder, selectJournal } from "./arrival.ts";
import { countCollapsed, isInList, isRepresentative } from "./collapse.ts";
import { type Bind, createParameters, type ListPlan, selectCandidates } from "./list-plan.ts";
import type { ListRequest } from "./lists.ts";
import { toSqlInteger } from "./sort-key.ts";

/**
 * Pages of lists that the index alone cannot make: their order is that of arrival, or a row has to be read to decide
 * whether it is in the list. A page looks at a bounded number of candidates, and the next page begins behind the last
 * one, so a page can have fewer articles than its limit, or none.
 */

/** Most candidates of a page if their rows must be read. */
const MAX_CANDIDATES = 1_000;
/** Most matches of filters that a page sorts in an order of arrival. Each costs about 40 rows. */
const MAX_SORTED = 250;
/** Most candidates of a page that are looked up in the index one by one, which takes .1 to .2 ms each at 100,000 articles. */
const MAX_LOOKUPS = 100;
/** Entries of the journal that a page reads. */
const MAX_JOURNAL = 200;

type ScanRequest = Omit<ListRequest, "query" | "documents" | "isCounted"> & {
  /** Columns of the article `a` and tables to join. */
  readonly columns: string;
  readonly joins: string;
};

/** How far a page looked. Positions are those of the last candidate, and of the last entry of the journal. */
export type ScanEnd = {
  readonly candidates: number;
  readonly position: string | null;
  readonly isExact: number | null;
  readonly entries: number;
  readonly entry: string | null;
};

/** Statements for the rows of a page, and for {@link nextOfScan}. */
export function scanStatements(
  db: D1Database,
  plan: ListPlan,
  request: ScanRequest,
): { readonly page: D1PreparedStatement; readonly end: D1PreparedStatement } {
  const [sort, reverse] = request.order === "oldest" ? ["ASC", "DESC"] : ["DESC", "ASC"];
  const position = `CAST(c.${isArrivalOrder(request.order) ? "t" : "k"} AS TEXT) AS position`;
  const statement = (toSql: (bind: Bind) => string) => {
    const { parameters, bind } = createParameters();
    const clause = withCandidates(plan, request, bind);
    return db.prepare(`${clause} ${toSql(bind)}`).bind(...parameters);
  };
  const page = statement((bind) => {
    const where = [
      "true",
      ...plan.checks.map((check) => check("a")),
      ...(plan.condition === null ? [] : [`(c.isExact OR ${isInList(plan, bind, "a")})`]),
      ...(request.isCollapsed ? [isRepresentative(plan, bind)] : []),
    ].join(" AND ");
    const collapsed = request.isCollapsed ? `, ${countCollapsed(plan, bind)} AS collapsed` : "";
    return `SELECT ${position}, CAST(c.k AS TEXT) AS sortKey, ${request.columns}${collapsed}
      FROM candidates c JOIN articles a ON a.sort_key = c.k ${request.joins}
      WHERE ${where} ORDER BY c.t ${sort}, c.k ${sort} LIMIT ${request.limit}`;
  });
  const end = statement(
    () => `SELECT (SELECT count(*) FROM candidates) AS candidates,
        (SELECT count(*) FROM journal) AS entries, (SELECT CAST(min(t) AS TEXT) FROM journal) AS entry,
        c.isExact, ${position}
      FROM (SELECT 1) LEFT JOIN candidates c ORDER BY c.t ${reverse}, c.k ${reverse} LIMIT 1`,
  );
  return { page, end };
}

/** Counts a list with filters, in an order of arrival, among the candidates of its first page. */
export function scanTotalStatement(
  db: D1Database,
  plan: ListPlan,
  request: Pick<ListRequest, "filters" | "isCollapsed" | "order">,
): D1PreparedStatement {
  const { parameters, bind } = createParameters();
  const clause = withCandidates(plan, { ...request, after: null }, bind);
  const where = [
    ...plan.checks.map((check) => check("a")),
    `(c.isExact OR ${isInList(plan, bind, "a")})`,
  ].join(" AND ");
  return db
    .prepare(
      `${clause} SELECT count(*) FILTER (WHERE ${where}) AS articles,
         count(DISTINCT a.story) FILTER (WHERE ${where}) AS stories,
         (SELECT count(*) FROM journal) >= ${MAX_JOURNAL}
           OR (min(c.isExact) = 0 AND count(*) >= ${MAX_LOOKUPS}) AS isCut
       FROM candidates c JOIN articles a ON a.sort_key = c.k`,
    )
    .bind(...parameters);
}

/** Returns where a page ended that is not full; null if it looked at all candidates. */
export function nextOfScan(
  end: ScanEnd | undefined,
  { order, filters, isCollapsed }: Pick<ListRequest, "order" | "filters" | "isCollapsed">,
): string | null {
  if (!end || filters.story !== null) return null;
  if (!isArrivalOrder(order)) {
    return end.candidates < limitOf(isCollapsed) ? null : end.position;
  }
  if (end.isExact === 0 && end.candidates === MAX_LOOKUPS) return end.position;
  return end.entries < MAX_JOURNAL ? null : end.entry;
}

function limitOf(isCollapsed: boolean): number {
  return isCollapsed ? MAX_LOOKUPS : MAX_CANDIDATES;
}

const NO_JOURNAL = "journal (t, k) AS (SELECT NULL, NULL WHERE false)";

/**
 * A clause for the `candidates` of a page: the sort key `k`, what orders them before it, `t`, and whether each
 * `isExact`, so that the index need not be asked for it.
 */
function withCandidates(
  plan: ListPlan,
  request: Pick<ListRequest, "order" | "after" | "filters" | "isCollapsed">,
  bind: Bind,
): string {
  const { order, after, filters, isCollapsed } = request;
  if (filters.story !== null) return ofStory(plan, filters.story, request, bind);
  if (!isArrivalOrder(order)) {
    const by = order === "oldest" ? "oldest" : "newest";
    const candidates = selectCandidates(plan, bind, limitOf(isCollapsed), { order: by, after });
    return `WITH ${NO_JOURNAL}, candidates (k, t, isExact) AS MATERIALIZED (
      SELECT k, 0, true FROM (${candidates}))`;
  }
  const journal = (condition = "true") =>
    selectJournal(order, filters[`${order}Since`], MAX_JOURNAL, { before: after, condition });
  if (plan.condition === null) {
    return `WITH journal (t, k) AS MATERIALIZED (${journal()}),
      candidates (k, t, isExact) AS (SELECT k, t, true FROM journal WHERE k IS NOT NULL)`;
  }
  // Few matches are all sorted. Of more, the latest arrivals are looked up one by one; some are soon found.
  const matches = selectCandidates(plan, bind, MAX_SORTED + 1);
  const isFew = `(SELECT count(*) FROM matches) <= ${MAX_SORTED}`;
  const edition = `a.${ARRIVAL[order]}`;
  const behind = after === null ? "true" : `${edition} < ${toSqlInteger(after)}`;
  return `WITH matches (k) AS MATERIALIZED (${matches}),
    journal (t, k) AS MATERIALIZED (${journal(`NOT ${isFew}`)}),
    candidates (k, t, isExact) AS MATERIALIZED (
      SELECT m.k, ${edition}, true FROM matches m JOIN articles a ON a.sort_key = m.k
      WHERE ${isFew} AND ${behind}
      UNION ALL
      SELECT * FROM (SELECT k, t, false FROM journal WHERE k IS NOT NULL ORDER BY t DESC LIMIT ${MAX_LOOKUPS}))`;
}

/** A story has few articles, so all of them are candidates. */
function ofStory(
  { condition }: ListPlan,
  story: string,
  { order, after }: Pick<ListRequest, "order" | "after">,
  bind: Bind,
): string {
  const t = isArrivalOrder(order) ? `a.${ARRIVAL[order]}` : "0";
  const position = isArrivalOrder(order) ? t : "a.sort_key";
  const behind = order === "oldest" ? ">" : "<";
  return `WITH ${NO_JOURNAL}, candidates (k, t, isExact) AS MATERIALIZED (
    SELECT a.sort_key, ${t}, ${condition === null} FROM articles a WHERE a.story = ${bind(story)}
      AND ${after === null ? "true" : `${position} ${behind} ${toSqlInteger(after)}`})`;
}
