import {
  type CountedKind,
  DAY_ENTRY_START_LENGTH,
  dayEntryRange,
  facetStart,
  nameEntryRange,
} from "../../search/count-entries.ts";
import { facetRange, fromFacet } from "../../search/facets.ts";
import { NEWEST_DOCUMENT } from "./facets.ts";
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

/** The last row of the previous page. */
export type CountPosition = readonly [count: number, key: string];

export type ValueCountRequest = {
  readonly kind: CountedKind;
  readonly sort: CountOrder;
  readonly after: CountPosition | null;
  readonly limit: number;
  /** Days of `publishedAt` in eight digits, both included; null for all articles. */
  readonly days: readonly [from: string, to: string] | null;
  /** Only values whose names have words that begin with all of these, folded. */
  readonly words?: readonly string[];
  /** Only values that begin with this; "" for all. */
  readonly prefix?: string;
};

/** A count of values within days reads up to so many entries of the index. */
export const MAX_DAY_ENTRIES = 10_000;
/** Of the names that have a word with the same beginning, so many are found. */
const MAX_NAME_ENTRIES = 5_000;

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
  const range = days && dayEntryRange(kind, ...days);
  const entries =
    range === null
      ? "SELECT NULL WHERE false"
      : `SELECT term AS entry, doc FROM search_words
         WHERE term >= ${bound(range[0])} AND term <= ${bound(range[1])} LIMIT ${MAX_DAY_ENTRIES + 1}`;
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
