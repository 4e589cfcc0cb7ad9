import {
  type CountedKind,
  DAY_ENTRY_START_LENGTH,
  dayEntryRange,
  facetStart,
  nameEntryRange,
} from "../../search/count-entries.ts";
import { facetRange, fromFacet } from "../../search/facets.ts";
import { IS_LARGE, MAX_DIRECT_VALUES, MAX_FREQUENT_VALUES } from "./frequent-values.ts";
import { rowsOf } from "./rows.ts";

/** Counts per value of a filter, which read no article: from the search index's list of words. */

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

/** Days of `publishedAt`: the first and the last one in eight digits, both included. */
export type Days = readonly [from: string, to: string];

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

/** The document of the newest article that has the word `w` of the search index. */
const NEWEST_DOCUMENT = `(SELECT a.document FROM search JOIN articles a ON a.sort_key = search.rowid
  WHERE search MATCH '"' || w.term || '"' ORDER BY search.rowid DESC LIMIT 1) AS document`;

/** Prepares the statement for {@link toValueCounts}. */
export function valueCountStatement(
  db: D1Database,
  request: ValueCountRequest,
): D1PreparedStatement {
  const { kind, sort, after, limit, days, words = [], prefix = "" } = request;
  const parameters: (string | number)[] = [];
  const bound = (value: string | number) => `?${parameters.push(value)}`;
  const [from, to] = facetRange(kind, prefix);
  const range = [`term >= ${bound(from)}`, `term <= ${bound(to)}`];
  const start = `'${facetStart(kind)}'`;
  for (const word of words) {
    const [first, last] = nameEntryRange(kind, word);
    range.push(`term IN (SELECT ${start} || substr(term, instr(term, 'z') + 1)
      FROM search_words WHERE term >= ${bound(first)} AND term < ${bound(last)} LIMIT ${MAX_NAME_ENTRIES})`);
  }
  if (after !== null && sort === "key") range.push(`term > ${bound(after[1])}`);
  // The words of a name are looked up once.
  const conditions = words.length > 0 && days === null ? ["true"] : [...range];
  if (after !== null && sort === "count") {
    const [count, key] = [bound(after[0]), bound(after[1])];
    conditions.push(`(n < ${count} OR (n = ${count} AND term > ${key}))`);
  }
  const counted =
    days === null ? countedValues(request, range) : entriesWithin(kind, days, start, bound);
  const order = sort === "count" ? "n DESC, term" : "term";
  return db
    .prepare(
      `WITH ${counted}
       SELECT w.term, w.n AS articleCount, (SELECT count(*) FROM entries) AS read, ${NEWEST_DOCUMENT}
       FROM (SELECT term, n FROM counted WHERE ${conditions.join(" AND ")}
         ORDER BY ${order} LIMIT ${limit}) w
       ORDER BY ${order}`,
    )
    .bind(...parameters);
}

/**
 * Values with the numbers of all their articles: from the index, or from the list of frequent values. Names in
 * alphabetical order come from the index, a page at a time, unless the list has all of them.
 */
function countedValues(
  { kind, sort, limit, words = [], prefix = "" }: ValueCountRequest,
  range: readonly string[],
): string {
  const isByCount = sort === "count" && words.length === 0;
  const isListed = words.length > 0 || (isByCount && prefix !== "") ? "false" : IS_LARGE;
  const isComplete = isByCount ? "true" : `value_count <= ${MAX_FREQUENT_VALUES}`;
  const most = isByCount
    ? `(SELECT most + 1 FROM kept)`
    : words.length > 0
      ? MAX_NAME_ENTRIES
      : limit;
  const isFew = isByCount ? "(SELECT count(*) FROM direct) <= most" : "true";
  return `entries (n) AS (SELECT NULL WHERE false),
    kept AS MATERIALIZED (
      SELECT listed, ${MAX_DIRECT_VALUES} AS most, ${isListed} AND ${isComplete} AS isUsed
      FROM frequent_values WHERE kind = '${kind}'),
    direct AS MATERIALIZED (
      SELECT term, doc AS n FROM kept CROSS JOIN search_words
      WHERE NOT isUsed AND ${range.join(" AND ")} LIMIT ${most}),
    counted AS (
      SELECT term, n FROM kept CROSS JOIN direct WHERE ${isFew}
      UNION ALL SELECT value ->> 0, value ->> 1 FROM kept CROSS JOIN json_each(listed) WHERE isUsed OR NOT ${isFew})`;
}

/**
 * Values with the numbers of their articles within days. Entries are in the order of days, and the caller rejects more
 * than {@link MAX_DAY_ENTRIES}.
 */
function entriesWithin(
  kind: CountedKind,
  days: Days,
  start: string,
  bound: (value: string) => string,
): string {
  const [first, last] = dayEntryRange(kind, ...days);
  return `entries AS MATERIALIZED (
      SELECT term AS entry, doc FROM search_words WHERE term >= ${bound(first)} AND term <= ${bound(last)}
      LIMIT ${MAX_DAY_ENTRIES + 1}),
    counted AS (
      SELECT ${start} || substr(entry, ${DAY_ENTRY_START_LENGTH + 1}) AS term, sum(doc) AS n FROM entries GROUP BY 1)`;
}

export function toValueCounts(result: D1Result | undefined): ValueCount[] {
  return rowsOf<Omit<ValueCount, "value">>(result).map((row) => ({
    ...row,
    value: fromFacet(row.term),
  }));
}
