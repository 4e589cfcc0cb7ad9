import {
  type CountedKind,
  DAY_ENTRY_START_LENGTH,
  dayEntryRange,
  facetStart,
  nameEntryRange,
} from "../../search/count-entries.ts";
import { facetRange, fromFacet } from "../../search/facets.ts";
import { newestDays } from "./newest-days.ts";
import { newestStatement, propose, toSample } from "./recent-values.ts";
import { type Head, readWithHead, rowsOf } from "./rows.ts";

/**
 * Counts per value of a filter, which read no article: from the search index's list of words. FTS5 steps through the
 * articles of each value that it counts, about 60,000 in a millisecond.
 */

/** A value with the number of articles that have it. */
export type ValueCount = {
  /** Its word in the index. Words are in the order of the folded values. */
  readonly term: string;
  /** Folded. */
  readonly value: string;
  readonly articleCount: number;
  /** The newest article that has it, as JSON. */
  readonly document: string;
  /** The number of words of the index that the count read: of all values, unless it is of a page or of days. */
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
  /** Only these words of the index, each looked up: in all articles, or in those of so many days up to the newest. */
  readonly among?: { readonly terms: readonly string[]; readonly newestDays?: number };
};

/** A count of values within days reads up to so many entries of the index. */
export const MAX_DAY_ENTRIES = 10_000;
/** The values that most articles have are found among so many hashtags or bylines. Every other filter has few values. */
const MAX_VALUES = 1_000;
/** Of more, so many are counted that most of so many articles have, the newest. */
const MAX_PROPOSED = 200;
const PROPOSING_ARTICLES = 200;
/** Of the names that have a word with the same beginning, so many are found: each is looked up on its own. */
const MAX_NAME_ENTRIES = 250;

/** The document of the newest article that has the word `w` of the search index. */
const NEWEST_DOCUMENT = `(SELECT a.document FROM search JOIN articles a ON a.sort_key = search.rowid
  WHERE search MATCH '"' || w.term || '"' ORDER BY search.rowid DESC LIMIT 1) AS document`;

/** Counts values. `isCut` if there is more within the days than a count reads: `counts` mean nothing then. */
export async function readValueCounts(
  db: D1Database,
  request: ValueCountRequest,
): Promise<Head & { readonly counts: readonly ValueCount[]; readonly isCut: boolean }> {
  const read = async (request: ValueCountRequest) => {
    const [head, values] = await readWithHead(db, [valueCountStatement(db, request)]);
    const counts = toValueCounts(values);
    return { ...head, counts, isCut: (counts[0]?.read ?? 0) > maxRead(request) };
  };
  const all = await read(request);
  if (!all.isCut || request.days !== null || !hasManyValues(request.kind)) return all;
  const [sampled] = await db.batch([newestStatement(db, PROPOSING_ARTICLES)]);
  const terms = propose(request.kind, toSample(sampled), MAX_PROPOSED);
  return read({ ...request, among: { terms } });
}

function hasManyValues(kind: CountedKind): kind is "hashtag" | "byline" {
  return kind === "hashtag" || kind === "byline";
}

function maxRead({ kind, sort, days, words = [], among }: ValueCountRequest): number {
  if (days !== null) return MAX_DAY_ENTRIES;
  const isTop = hasManyValues(kind) && sort === "count" && words.length === 0 && !among;
  return isTop ? MAX_VALUES : Number.POSITIVE_INFINITY;
}

/** Prepares the statement for {@link toValueCounts}. */
export function valueCountStatement(
  db: D1Database,
  request: ValueCountRequest,
): D1PreparedStatement {
  const { kind, sort, after, limit, days, words = [], prefix = "", among } = request;
  const parameters: (string | number)[] = [];
  const bound = (value: string | number) => `?${parameters.push(value)}`;
  const start = facetStart(kind);
  const [from, to] = facetRange(kind, prefix);
  const range = [`term >= ${bound(from)}`, `term <= ${bound(to)}`];
  for (const word of words) {
    const [first, last] = nameEntryRange(kind, word);
    range.push(`term IN (SELECT '${start}' || substr(term, instr(term, 'z') + 1)
      FROM search_words WHERE term >= ${bound(first)} AND term < ${bound(last)} LIMIT ${MAX_NAME_ENTRIES})`);
  }
  if (after !== null && sort === "key") range.push(`term > ${bound(after[1])}`);
  const conditions = range.join(" AND ");
  const most = maxRead(request);
  const isBounded = Number.isFinite(most);
  let read: string;
  let counted = `(SELECT term, sum(n) AS n FROM entries WHERE ${conditions} GROUP BY term)`;
  if (among) {
    const [dayStart] = dayEntryRange(kind, "", "");
    const term = among.newestDays ? `'${dayStart}' || d.day || substr(j.value, 3)` : "j.value";
    const days = among.newestDays ? `CROSS JOIN ${newestDays(among.newestDays)} d` : "";
    read = `SELECT j.value AS term, doc AS n FROM json_each(${bound(JSON.stringify(among.terms))}) j ${days}
      CROSS JOIN search_words w WHERE w.term = ${term}`;
  } else if (days !== null) {
    const [first, last] = dayEntryRange(kind, ...days);
    read = `SELECT '${start}' || substr(term, ${DAY_ENTRY_START_LENGTH + 1}) AS term, doc AS n FROM search_words
      WHERE term >= ${bound(first)} AND term <= ${bound(last)} LIMIT ${most + 1}`;
  } else {
    const count = sort === "key" ? limit : isBounded ? most + 1 : -1;
    read = `SELECT term, doc AS n FROM search_words WHERE ${conditions} LIMIT ${count}`;
    counted = "entries";
  }
  const isAfter = () => {
    if (after === null || sort === "key") return "true";
    const [count, key] = [bound(after[0]), bound(after[1])];
    // Of too many there is always a row, which says so.
    const isCut = isBounded ? `OR (SELECT count(*) FROM entries) > ${most}` : "";
    return `(n < ${count} OR (n = ${count} AND term > ${key}) ${isCut})`;
  };
  const order = sort === "count" ? "n DESC, term" : "term";
  return db
    .prepare(
      `WITH entries AS MATERIALIZED (${read})
       SELECT w.term, w.n AS articleCount, (SELECT count(*) FROM entries) AS read, ${NEWEST_DOCUMENT}
       FROM (SELECT term, n FROM ${counted} WHERE ${isAfter()} ORDER BY ${order} LIMIT ${limit}) w
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
