import { FIRST_DAY, LAST_DAY, MONTH_START, timeEntryRange } from "../../search/count-entries.ts";
import { newestDays } from "./newest-days.ts";

/** The months in which articles were published, from the index's list of words: it has an entry for each. */

/** Of more months, those after them are left out: three hundred years. */
const MAX_MONTHS = 3_600;

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
