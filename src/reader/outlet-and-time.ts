import { OUTLETS_WITH_DIGITS } from "./data/outlets.ts";
import { isSiteTime } from "./times.ts";

/**
 * Splits outlets from times. Pages with image texts join them without a space: `The Bugle3 hours ago`,
 * `News2419-07-2025`. The closed set of times and the known outlets decide the position.
 */

/** Words that are not a complete name of an outlet: a channel has a number after it. */
const NEEDS_NUMBER = /^(?:canal|canale|chaîne|channel|kanaal|kanal|kanava|tv|القناة|قناة)$/i;

/** The most frequent number in names of outlets: 24 hours of news. */
const ENDS_IN_24 = /\D24$/;

/** Words before a time that are not an outlet. */
const TIME_LABEL =
  /^(?:(?:last|first) )?(?:added|edited|modified|posted|published|updated)\b|^(?:آخر تحديث|تاريخ النشر|تم التحديث|تم النشر|نشر|نُشر)(?![\u0621-\u064A])/i;

/** Longer text before a time is prose. */
const MAX_OUTLET_CHARACTERS = 100;
const MAX_TIME_CHARACTERS = 24;

/** After a week the site writes the date, so `Channel 14 days ago` is 4 days ago on Channel 1. */
const MORE_THAN_A_WEEK = /^(?:منذ )?(?:[89]|[\d\u0660-\u0669]{2}|[٨٩]) (?:days|أيام)/;

const LAST_WORDS =
  /(?:ago|\d{4}|[\u0660-\u0669]{4}|واحدة|واحد|دقائق|دقيقة|دقيقتين|ساعات|ساعة|ساعتين|أيام|يومين)$/;

export type OutletAndTime = {
  readonly outlet: string;
  readonly time: string;
  /** Index of the time's first character in the line. */
  readonly timeAt: number;
};

/**
 * Splits a line into an outlet and the time at its end; null if it does not end in a time. `outlets` are names known
 * from the rest of the page. If several splits are possible, it prefers a known outlet, then a name that ends in 24,
 * and then the longest time. `Studio 12 hours ago` is ambiguous: unless the page has the name Studio 1, the outlet is
 * Studio.
 */
export function splitOutletAndTime(
  line: string,
  outlets: ReadonlySet<string>,
): OutletAndTime | null {
  if (line.length > MAX_OUTLET_CHARACTERS + MAX_TIME_CHARACTERS || !LAST_WORDS.test(line))
    return null;
  const splits: OutletAndTime[] = [];
  for (let at = Math.max(0, line.length - MAX_TIME_CHARACTERS); at < line.length; at++) {
    const time = line.slice(at);
    if (/^\s/.test(time) || MORE_THAN_A_WEEK.test(time) || !isSiteTime(time)) continue;
    const outlet = line.slice(0, at).trimEnd();
    if (TIME_LABEL.test(outlet)) return null;
    splits.push({ outlet, time, timeAt: at });
  }
  return (
    splits.find(({ outlet }) => outlets.has(outlet)) ??
    splits.find(({ outlet }) => OUTLETS_WITH_DIGITS.has(outlet)) ??
    splits.find(({ outlet }) => ENDS_IN_24.test(outlet)) ??
    splits.find(({ outlet }) => !NEEDS_NUMBER.test(outlet)) ??
    splits[0] ??
    null
  );
}
