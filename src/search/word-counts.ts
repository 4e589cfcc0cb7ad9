/**
 * Numbers of words as terms of the index. A number is written as five octal digits, and each beginning of them is a
 * term, so that a range is a few dozen terms at most. One term per number was rejected: a range would then be up to
 * thousands of terms.
 */

const DIGITS = 5;
/** Longer articles count as this long. */
export const MAX_WORD_COUNT = 8 ** DIGITS - 1;

/** The beginnings of a number's digits, from the first digit to all of them. */
export function wordCountPrefixes(count: number): string[] {
  const digits = Math.min(count, MAX_WORD_COUNT).toString(8).padStart(DIGITS, "0");
  return Array.from({ length: DIGITS }, (_, n) => digits.slice(0, n + 1));
}

/** The fewest beginnings that exactly the numbers from `least` to `most` have one of. */
export function coverWordCounts(least: number, most: number): string[] {
  const cover = (prefix: string): string[] => {
    const size = 8 ** (DIGITS - prefix.length);
    const from = prefix === "" ? 0 : Number.parseInt(prefix, 8) * size;
    const to = from + size - 1;
    if (to < least || from > most) return [];
    if (from >= least && to <= most && prefix !== "") return [prefix];
    return Array.from({ length: 8 }, (_, digit) => cover(`${prefix}${digit}`)).flat();
  };
  return cover("");
}
