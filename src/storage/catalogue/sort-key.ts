/**
 * An article's sort key: one integer that contains its best known time and, for order within a millisecond,
 * the start of its id. It is the rowid of the article and of its search row, so both are read newest first
 * without sorting. It exceeds 2^53, so it is passed as decimal text.
 *
 * Articles of one millisecond are ordered by id and not by arrival, so that the same captures make the same lists in
 * any order. Many articles share one, such as all that a page dates to the same day. A sort key has no room for the
 * whole id: if two ids begin with the same 21 bits, the article that came first has the lower key.
 *
 * An undated article, one without a best known time, has a sort key below all others, made of the time at which it was
 * first seen.
 */

const ID_BITS = 21n;
const BITS_OF_ID = 80n;
/** The range of milliseconds in a sort key, 1935 to 2109; times outside count as its limits. */
const EARLIEST = -(2n ** 40n);
const LATEST = 2n ** 42n - 1n;
/** The least sort key of an article with a best known time. Undated ones, with lower keys, come last in both orders of time. */
export const FIRST_DATED = String(EARLIEST << ID_BITS);
/** The least sort key of all, which is the least integer of SQLite. */
const FIRST_UNDATED = -(2n ** 63n);

/** The preferred sort key. `time`: the article's best known time, RFC 3339. `id`: hexadecimal. */
export function toSortKey(time: string, id: string): string {
  return String(firstSortKeyAt(time) + (BigInt(`0x${id}`) >> (BITS_OF_ID - ID_BITS)));
}

/** The same of an undated article that was first seen at `time`. There is room for half as many. */
export function toUndatedSortKey(time: string, id: string): string {
  return String(FIRST_UNDATED + (BigInt(toSortKey(time, id)) - BigInt(FIRST_DATED)) / 2n);
}

/**
 * Assigns each article its preferred sort key or, if that is taken, the next free one. If several articles prefer the
 * same one, the lowest id goes first. `taken`: keys of articles that stay, loaded with {@link toSortKeyProbes}.
 */
export function assignSortKeys(
  wanted: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const used = new Set(taken);
  const assigned = new Map<string, string>();
  for (const id of [...wanted.keys()].sort()) {
    let sortKey = wanted.get(id) ?? "";
    while (used.has(sortKey)) sortKey = String(BigInt(sortKey) + 1n);
    used.add(sortKey);
    assigned.set(id, sortKey);
  }
  return assigned;
}

/** Articles whose preferred sort keys are this close may push each other along. */
const CLOSE = 64n;

/** How many free sort keys are wanted from one on. */
export type SortKeyProbe = { readonly sortKey: string; readonly free: number };

/** For each preferred sort key, how many free ones to look for from there. */
export function toSortKeyProbes(wanted: ReadonlyMap<string, string>): readonly SortKeyProbe[] {
  const sorted = [...wanted.values()].map(BigInt).sort((a, b) => (a < b ? -1 : 1));
  let first = 0;
  return sorted.map((sortKey, i) => {
    while ((sorted[first] ?? sortKey) < sortKey - CLOSE) first += 1;
    return { sortKey: String(sortKey), free: i - first + 1 };
  });
}

/** The sort keys of articles from `from` to `to`, both included. Undated articles are in no range that has an end. */
export function toSortKeyRange(from: string | null, to: string | null) {
  return {
    least: from !== null ? String(firstSortKeyAt(from)) : to !== null ? FIRST_DATED : null,
    most: to === null ? null : String(firstSortKeyAt(to) + 2n ** ID_BITS - 1n),
  };
}

/** Formats a sort key for SQL. Throws unless it is an integer. */
export function toSqlInteger(sortKey: string): string {
  return String(BigInt(sortKey));
}

/** The best known time in a sort key, in milliseconds since the epoch; null if the article is undated. */
export function timeOfSortKey(sortKey: string): number | null {
  const time = BigInt(sortKey) >> ID_BITS;
  return time < EARLIEST ? null : Number(time);
}

function firstSortKeyAt(time: string): bigint {
  const milliseconds = BigInt(Date.parse(time));
  const clamped =
    milliseconds < EARLIEST ? EARLIEST : milliseconds > LATEST ? LATEST : milliseconds;
  return clamped << ID_BITS;
}
