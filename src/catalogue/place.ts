/**
 * An article's place in lists: one integer that says its time and, within a millisecond, its id. The
 * articles and the search index have it as their row's number, so that either is read newest first
 * without a sort. Above 2^53, so it travels as a decimal text.
 */

/** Bits of the id behind the milliseconds. */
const ID_BITS = 21n;
/** Undated articles come after all others. */
const UNDATED = -(2n ** 62n);
/** The milliseconds that a place can tell, from 1935 to 2109; others count as these. */
const EARLIEST = -(2n ** 40n);
const LATEST = 2n ** 42n - 1n;

/** The place that an article is to have. `publishedAt`: RFC 3339, or null. `id`: hexadecimal. */
export function placeOf(publishedAt: string | null, id: string): string {
  const number = BigInt(`0x${id}`);
  if (publishedAt === null) return String(UNDATED - 1n - BigInt.asUintN(61, number));
  return String(firstPlaceOf(publishedAt) + BigInt.asUintN(Number(ID_BITS), number));
}

/** Between which places articles lie that were published from `from` to `to`, both included. */
export function placesBetween(
  from: string | null,
  to: string | null,
): { readonly least: string | null; readonly most: string | null } {
  return {
    // Who asks for a time asks for dated articles.
    least: from === null ? (to === null ? null : String(UNDATED)) : String(firstPlaceOf(from)),
    most: to === null ? null : String(firstPlaceOf(to) + 2n ** ID_BITS - 1n),
  };
}

/** Places below it are of undated articles. */
export const FIRST_DATED = String(UNDATED);

function firstPlaceOf(time: string): bigint {
  const milliseconds = BigInt(Date.parse(time));
  const told = milliseconds < EARLIEST ? EARLIEST : milliseconds > LATEST ? LATEST : milliseconds;
  return told << ID_BITS;
}

/** Whether a place is of a dated article. */
export function isDated(place: string): boolean {
  return BigInt(place) >= UNDATED;
}
