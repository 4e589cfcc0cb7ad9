/**
 * An article's sort key in lists: one integer that says its best known time and, within a millisecond,
 * how its id begins. The articles and the search index have it as their row's number, so that either
 * is read newest first without a sort. Above 2^53, so it travels as a decimal text.
 *
 * Articles of one millisecond are ordered by id and not by arrival: the same captures make the same
 * lists in whatever order they come. Many share one, such as all that a page dates to one day. A
 * sort key has no room for the whole id, so where two of them begin with the same 21 bits, the one that
 * came first has the lower sort key.
 */

const ID_BITS = 21n;
const BITS_OF_ID = 80n;
/** The milliseconds that a sort key can tell, from 1935 to 2109; others count as these. */
const EARLIEST = -(2n ** 40n);
const LATEST = 2n ** 42n - 1n;

/** The sort key that an article is to have. `time`: its best known one, RFC 3339. `id`: hexadecimal. */
export function toSortKey(time: string, id: string): string {
  return String(firstSortKeyAt(time) + (BigInt(`0x${id}`) >> (BITS_OF_ID - ID_BITS)));
}

/**
 * The sort key of each article: the one that it is to have or, where that is taken, the next free one. Of
 * articles that want the same sort key, the one with the lower id comes first. `taken`: sort keys of articles
 * that stay, as {@link toSortKeyProbes} asks for them.
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

/** Articles that want sort keys so close together may push each other along. */
const CLOSE = 64n;

/** From which sort keys on free ones are looked for, and how many of them. */
export function toSortKeyProbes(
  wanted: ReadonlyMap<string, string>,
): readonly (readonly [sortKey: string, free: number])[] {
  const sorted = [...wanted.values()].map(BigInt).sort((a, b) => (a < b ? -1 : 1));
  let first = 0;
  return sorted.map((sortKey, i) => {
    while ((sorted[first] ?? sortKey) < sortKey - CLOSE) first += 1;
    return [String(sortKey), i - first + 1] as const;
  });
}

/** Between which sort keys articles lie whose time is from `from` to `to`, both included. */
export function toSortKeyRange(
  from: string | null,
  to: string | null,
): { readonly least: string | null; readonly most: string | null } {
  return {
    least: from === null ? null : String(firstSortKeyAt(from)),
    most: to === null ? null : String(firstSortKeyAt(to) + 2n ** ID_BITS - 1n),
  };
}

/** The best known time of the article at a sort key, in milliseconds since 1970. */
export function timeOfSortKey(sortKey: string): number {
  return Number(BigInt(sortKey) >> ID_BITS);
}

function firstSortKeyAt(time: string): bigint {
  const milliseconds = BigInt(Date.parse(time));
  const told = milliseconds < EARLIEST ? EARLIEST : milliseconds > LATEST ? LATEST : milliseconds;
  return told << ID_BITS;
}
