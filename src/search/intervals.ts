import type { Dating } from "../schema/article.ts";

/**
 * The widths of intervals, in classes. An interval lies at most half its width from its middle, and the index is
 * sorted by middles: the class of an article says how far from a time the index has to look for it.
 */

const HOUR = 60 * 60 * 1000;
const WIDEST = [2 * HOUR, 48 * HOUR, 62 * 24 * HOUR, Number.POSITIVE_INFINITY] as const;

/** Each class with half the width, in milliseconds, of its widest interval. */
export const INTERVAL_CLASSES = WIDEST.map((width, number) => ({ number, reach: width / 2 }));

/** Returns the number of an interval's class; null if either end is open. */
export function intervalClass({ earliest, latest }: Dating): number | null {
  if (earliest === null || latest === null) return null;
  const width = Date.parse(latest) - Date.parse(earliest);
  return WIDEST.findIndex((widest) => width <= widest);
}
