import { intervalWidth } from "../article/dating.ts";
import type { Dating } from "../schema/article.ts";

/** A day of the calendar in any time zone is 50 hours long; see capture/times.ts. */
const ANY_ZONE = 48 * 3_600_000;

/** The day that a page names, `YYYY-MM-DD`, where nothing narrows it down to a zone; else null. */
export function toStatedDay(dating: Dating): string | null {
  const { earliest, latest, basis, precision } = dating;
  if (earliest === null || latest === null) return null;
  if (basis !== "absolute" || precision !== "day" || intervalWidth(dating) < ANY_ZONE) return null;
  return new Date((Date.parse(earliest) + Date.parse(latest)) / 2).toISOString().slice(0, 10);
}

/**
 * When an article was published, for programs that take one date: in ISO 8601 no finer than it is
 * sure. The minute or the day (UTC) in which its whole interval lies, or the day that its page names;
 * null where two days are possible.
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
