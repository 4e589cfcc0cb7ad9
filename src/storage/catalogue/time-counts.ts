import { LAST_DAY, OPEN_END, OPEN_START, timeEntryRange } from "../../search/count-entries.ts";
import { newestDays } from "./newest-days.ts";
import type { CountOrder, CountPosition, Days } from "./value-counts.ts";

/** Counts per day, week, month or year of `publishedAt`, with what the intervals of `dating` allow. */

export const PERIODS = ["day", "week", "month", "year"] as const;
export type Period = (typeof PERIODS)[number];

/** A period with its articles. A period in which no `publishedAt` lies has no row. */
export type TimeCount = {
  /** Digits: of a day, of an ISO week and its year, of a month, or of a year. */
  readonly key: string;
  readonly articleCount: number;
  /** The articles whose whole interval lies within the period. */
  readonly atLeast: number;
  /** The articles whose interval overlaps the period. */
  readonly atMost: number;
  /** The number of entries or articles that the count read. */
  readonly read: number;
};

export type TimeCountRequest = {
  readonly period: Period;
  readonly sort: CountOrder;
  readonly after: CountPosition | null;
  readonly limit: number;
};

/** A count by time reads up to so many entries of the index. */
export const MAX_TIME_ENTRIES = 10_000;

/** Converts a day in eight digits to the digits of its period. Open ends stay before and after all others. */
const TO_PERIOD: Readonly<Record<Period, (day: string) => string>> = {
  day: (day) => day,
  month: (day) => `substr(${day}, 1, 6)`,
  year: (day) => `substr(${day}, 1, 4)`,
  week: (day) =>
    `coalesce(strftime('%G%V', substr(${day}, 1, 4) || '-' || substr(${day}, 5, 2) || '-' || substr(${day}, 7)),
      substr(${day}, 1, 6))`,
};

/**
 * Builds a query for {@link TimeCount}s. `entries`: a query of `middle`, `first` and `last`, days in eight digits,
 * and `n`, the number of articles that have them. Besides the articles that lie within a period, those overlap it whose
 * intervals began before its end, without those that ended before it. `given`: the parameters of `entries`.
 */
export function toTimeCountQuery(
  entries: string,
  { period, sort, after, limit }: TimeCountRequest,
  given: readonly string[] = [],
): { readonly sql: string; readonly parameters: readonly (string | number)[] } {
  const periodOf = TO_PERIOD[period];
  const parameters: (string | number)[] = [...given];
  const bound = (value: string | number) => `?${parameters.push(value)}`;
  const open = periodOf(`'${OPEN_START}'`);
  const key = after && bound(after[1]);
  const count = after && sort === "count" ? bound(after[0]) : null;
  const isAfter =
    count === null ? `key < ${key}` : `(n < ${count} OR (n = ${count} AND key < ${key}))`;
  const sql = `WITH given AS MATERIALIZED (SELECT ${periodOf("middle")} AS middle,
      ${periodOf("first")} AS first, ${periodOf("last")} AS last, n FROM (${entries})),
    ends AS (SELECT key, sum(n) AS n, sum(surely) AS surely, sum(began) AS began, sum(ended) AS ended FROM (
        SELECT middle AS key, n, iif(first = last, n, 0) AS surely, 0 AS began, 0 AS ended
        FROM given WHERE middle <> ${open}
        UNION ALL SELECT first, 0, 0, n, 0 FROM given WHERE first <> last
        UNION ALL SELECT last, 0, 0, 0, n FROM given WHERE first <> last)
      GROUP BY key),
    periods AS (SELECT key, n, surely, surely + sum(began - ended) OVER (ORDER BY key) + ended AS possibly
      FROM ends)
    SELECT key, n AS articleCount, surely AS atLeast, possibly AS atMost,
      (SELECT count(*) FROM given) AS read
    FROM periods WHERE n > 0 AND ${after ? isAfter : "true"}
    ORDER BY ${sort === "count" ? "n DESC, key DESC" : "key DESC"} LIMIT ${limit}`;
  return { sql, parameters };
}

/**
 * Prepares counts of all articles, or of those whose `publishedAt` lies in these days, from the search index's list
 * of words. A number of days ends with that of the newest article.
 */
export function timeCountStatement(
  db: D1Database,
  request: TimeCountRequest & { readonly days: Days | number | null },
): D1PreparedStatement {
  const { parameters, sql } = toTimeCountQuery(timeEntries(request.days), request);
  return db.prepare(sql).bind(...parameters);
}

/**
 * The entries of days. Those of the newest days include articles without `publishedAt`, which may have been published
 * then; a filter by days excludes them.
 */
function timeEntries(days: Days | number | null): string {
  const between = (from: string, to: string, more = "") => {
    const [first, last] = timeEntryRange(from, to);
    return `SELECT substr(term, 3, 8) AS middle, substr(term, 11, 8) AS first, substr(term, 19, 8) AS last, doc AS n
      FROM search_words WHERE term >= '${first}'${more} AND term <= '${last}'`;
  };
  const chosen =
    typeof days === "number"
      ? `${between("", LAST_DAY, ` || (SELECT min(day) FROM ${newestDays(days)})`)} UNION ALL ${between(OPEN_START, OPEN_START)}`
      : between(...(days ?? [OPEN_START, OPEN_END]));
  return `${chosen} LIMIT ${MAX_TIME_ENTRIES + 1}`;
}
