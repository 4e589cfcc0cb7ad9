import { intervalWidth } from "../article/dating.ts";
import type { Dating } from "../schema/article.ts";

/** A day in an unknown time zone is 50 hours wide (src/reader/times.ts) unless a page narrowed it. */
const MIN_DAY_WIDTH = 48 * 3_600_000;

/** Returns the day that a page states, `YYYY-MM-DD`, if no other page narrowed it down, or null. */
export function toStatedDay(dating: Dating): string | null {
  const { earliest, latest, basis, precision } = dating;
  if (earliest === null || latest === null) return null;
  if (basis !== "absolute" || precision !== "day" || intervalWidth(dating) < MIN_DAY_WIDTH)
    return null;
  return new Date((Date.parse(earliest) + Date.parse(latest)) / 2).toISOString().slice(0, 10);
}

/**
 * Returns the date of publication for programs that take a single date, in ISO 8601 and no more precise than it is
 * certain: the minute or the UTC day that contains the whole interval, or the day that the page states. Null if two
 * days are possible.
 */
export function toDatePublished(dating: Dating): string | null {
  const named = toStatedDay(dating);
  if (named !== null) return named;
  const { earliest, latest } = dating;
  if (earliest === null || latest === null) return null;
  const within = (characters: number) =>
    earliest.slice(0, characters) === latest.slice(0, characters);
  if (within(16)) return `${earliest.slice(0, 16)}Z`;
  return within(10) ? earliest.slice(0, 10) : null;
}
