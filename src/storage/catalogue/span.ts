import {
  FIRST_DAY,
  LAST_DAY,
  MONTH_START,
  OPEN_END,
  OPEN_START,
  timeEntryRange,
} from "../../search/count-entries.ts";
import { DATED_ARTICLES } from "../../search/facets.ts";
import { newestDays } from "./newest-days.ts";
import { rowsOf } from "./rows.ts";

/** The months in which articles were published, from the index's list of words: it has an entry for each. */

/** Of more months, those after them are left out: three hundred years. */
const MAX_MONTHS = 3_600;

/** The months of articles with a value are counted among so many of them, the newest. */
export const MAX_SPANNED = 10_000;

/** A month (six digits) in which articles were published, and the first and the last day (eight digits) of all. */
export type MonthCount = {
  readonly month: string;
  readonly articleCount: number;
  readonly first: string;
  readonly last: string;
};

/** Prepares a statement for {@link MonthCount}s in order; none if no article has a `publishedAt`. It reads a row for each month. */
export function monthsStatement(db: D1Database): D1PreparedStatement {
  const [from, to] = timeEntryRange(FIRST_DAY, LAST_DAY);
  return db
    .prepare(
      `SELECT substr(term, 3) AS month, doc AS articleCount,
         (SELECT substr(term, 3, 8) FROM search_words WHERE term >= ?1 AND term <= ?2 LIMIT 1) AS first,
         (SELECT day FROM ${newestDays(1)}) AS last
       FROM search_words WHERE term >= ?3 AND term < ?3 || 'g' LIMIT ${MAX_MONTHS}`,
    )
    .bind(from, to, MONTH_START);
}

/**
 * Prepares a statement for months of the articles that have a word of the index. It steps through that word in
 * the index and reads no article.
 */
export function monthsOfStatement(db: D1Database, facet: string): D1PreparedStatement {
  return db
    .prepare(
      `SELECT substr(day, 1, 6) AS month, count(*) AS articleCount, min(day) AS first, max(day) AS last
       FROM (SELECT strftime('%Y%m%d', (rowid >> 21) / 1000, 'unixepoch') AS day FROM search
         WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ${MAX_SPANNED})
       GROUP BY month ORDER BY month`,
    )
    .bind(`"${facet}" AND "${DATED_ARTICLES}"`);
}

/** Prepares a statement for {@link toUndatedCount}. */
export function undatedStatement(db: D1Database): D1PreparedStatement {
  return db
    .prepare(
      `SELECT sum(doc) AS n FROM search_words
       WHERE term >= ?1 AND term <= ?2 AND substr(term, 19, 8) = '${OPEN_END}'`,
    )
    .bind(...timeEntryRange(OPEN_START, OPEN_START));
}

/** The number of articles without a best known time. */
export function toUndatedCount(result: D1Result | undefined): number {
  return rowsOf<{ n: number | null }>(result)[0]?.n ?? 0;
}
