import {
  type CountedKind,
  DAY_ENTRY_START_LENGTH,
  dayEntryRange,
  facetStart,
  LAST_DAY,
  nameEntryRange,
} from "../../search/count-entries.ts";
import { facetRange, fromFacet } from "../../search/facets.ts";
import { NEWEST_DOCUMENT } from "./facets.ts";
import { newestDays } from "./newest-days.ts";
import { rowsOf } from "./rows.ts";

/** Counts per value of a filter, from the search index's list of words: they read no article. */

/** A value with the number of articles that have it. */
export type ValueCount = {
  /** Its word in the index. Words are in the order of the folded values. */
  readonly term: string;
  /** Folded. */
  readonly value: string;
  readonly articleCount: number;
  /** The newest article that has it, as JSON. */
  readonly document: string;
  /** The number of entries of days that the count read. */
  readonly read: number;
};

export type CountOrder = "count" | "key";

/**
 * Days of `publishedAt`: the first and the last one in eight digits, both included, or a number of days that end with
 * that of the newest article.
 */
export type Days = readonly [from: string, to: string] | number;

/** The last row of the previous page. */
export type CountPosition = readonly [count: number, key: string];

export type ValueCountRequest = {
  readonly kind: CountedKind;
  readonly sort: CountOrder;
  readonly after: CountPosition | null;
  readonly limit: number;
  readonly days: Days | null;
  /** Only values whose names have words that begin with all of these, folded. */
  readonly words?: readonly string[];
  /** Only values that begin with this; "" for all. */
  readonly prefix?: string;
};

/** A count of values within days reads up to so many entries of the index. */
export const MAX_DAY_ENTRIES = 10_000;
/** Of the names that have a word with the same beginning, so many are found: each is looked up on its own. */
const MAX_NAME_ENTRIES = 250;

const ANY_DAYS = ["", LAST_DAY] as const;

/** Prepares the statement for {@link toValueCounts}. */
export function valueCountStatement(
  db: D1Database,
  { kind, sort, after, limit, days, words = [], prefix = "" }: ValueCountRequest,
): D1PreparedStatement {
  const parameters: (string | number)[] = [];
  const bound = (value: string | number) => `?${parameters.push(value)}`;
  const [from, to] = facetRange(kind, prefix);
  const conditions = [`term >= ${bound(from)}`, `term <= ${bound(to)}`];
  const start = `'${facetStart(kind)}'`;
  for (const word of words) {
    const [first, last] = nameEntryRange(kind, word);
    conditions.push(`term IN (SELECT ${start} || substr(term, instr(term, 'z') + 1)
      FROM search_words WHERE term >= ${bound(first)} AND term < ${bound(last)} LIMIT ${MAX_NAME_ENTRIES})`);
  }
  if (after !== null) {
    const key = bound(after[1]);
    const count = sort === "key" ? null : bound(after[0]);
    conditions.push(
      count === null ? `term > ${key}` : `(n < ${count} OR (n = ${count} AND term > ${key}))`,
    );
  }
  const [first, last] = dayEntryRange(
    kind,
    ...(typeof days === "object" && days ? days : ANY_DAYS),
  );
  // Day after day from the newest, so that the limit drops the oldest ones. ORDER BY term DESC was rejected: FTS5 reads
  // its list of words only upwards, so SQLite would read and sort all entries.
  const within = () =>
    typeof days === "number"
      ? `${newestDays(days)} d CROSS JOIN search_words
         WHERE term >= ${bound(first)} || d.day AND term <= ${bound(first)} || d.day || 'g'`
      : `search_words WHERE term >= ${bound(first)} AND term <= ${bound(last)}`;
  const entries =
    days === null
      ? "SELECT NULL WHERE false"
      : `SELECT term AS entry, doc FROM ${within()} LIMIT ${MAX_DAY_ENTRIES + 1}`;
  const counted =
    days === null
      ? "(SELECT term, doc AS n FROM search_words)"
      : `(SELECT ${start} || substr(entry, ${DAY_ENTRY_START_LENGTH + 1}) AS term, sum(doc) AS n
         FROM entries GROUP BY 1)`;
  const order = sort === "count" ? "n DESC, term" : "term";
  return db
    .prepare(
      `WITH entries AS MATERIALIZED (${entries})
       SELECT w.term, w.n AS articleCount, (SELECT count(*) FROM entries) AS read, ${NEWEST_DOCUMENT}
       FROM (SELECT term, n FROM ${counted} WHERE ${conditions.join(" AND ")}
         ORDER BY ${order} LIMIT ${limit}) w
       ORDER BY ${order}`,
    )
    .bind(...parameters);
}

export function toValueCounts(result: D1Result | undefined): ValueCount[] {
  return rowsOf<Omit<ValueCount, "value">>(result).map((row) => ({
    ...row,
    value: fromFacet(row.term),
  }));
}
