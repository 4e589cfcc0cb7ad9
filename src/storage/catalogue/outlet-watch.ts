import { DAY_ENTRY_START_LENGTH, dayEntryRange, facetStart } from "../../search/count-entries.ts";
import { fromFacet } from "../../search/facets.ts";
import { newestDays } from "./newest-days.ts";
import { rowsOf } from "./rows.ts";

/** What shows whether outlets are read well, and still publish. Every query reads a bounded number of rows. */

/** How many of the newest articles of an outlet have a flag. `source` is null for articles without an outlet. */
export type FlagCount = {
  readonly source: string | null;
  readonly flag: string;
  readonly articleCount: number;
};

/** A day (eight digits) on which an outlet published. */
export type OutletDay = { readonly source: string; readonly day: string };

/** Flags are counted in so many articles, the newest. */
const MAX_ARTICLES = 500;
/** The days that end with that of the newest article, and how many days of all outlets together are read. */
const DAYS = 28;
const MAX_OUTLET_DAYS = 2_000;

const [START] = dayEntryRange("source", "", "");

/** Reads one batch. If there are too many days of outlets, the oldest are left out. */
export async function readOutletWatch(
  db: D1Database,
): Promise<{ readonly flags: FlagCount[]; readonly days: readonly OutletDay[] }> {
  const [flags, days] = await db.batch([
    db.prepare(
      `SELECT document ->> '$.source.id' AS source, value AS flag, count(*) AS articleCount
       FROM (SELECT document FROM articles ORDER BY sort_key DESC LIMIT ${MAX_ARTICLES})
       CROSS JOIN json_each(document, '$.flags') GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2`,
    ),
    db
      .prepare(
        `SELECT d.day, substr(term, ${DAY_ENTRY_START_LENGTH + 1}) AS value
         FROM ${newestDays(DAYS)} d
         CROSS JOIN search_words
         WHERE term >= ?1 || d.day AND term <= ?1 || d.day || 'g' LIMIT ${MAX_OUTLET_DAYS}`,
      )
      .bind(START),
  ]);
  return {
    flags: rowsOf<FlagCount>(flags),
    days: rowsOf<{ day: string; value: string }>(days).map(({ day, value }) => {
      return { day, source: fromFacet(facetStart("source") + value) };
    }),
  };
}
