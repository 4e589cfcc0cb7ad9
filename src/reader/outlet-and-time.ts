import { OUTLETS_WITH_DIGITS } from "./data/outlets.ts";
import { isSiteTime } from "./times.ts";

/**
 * Outlets and times run into each other where pictures' texts are kept: `The Bugle3 hours ago`,
 * `News2419-07-2025`. They are parted by what is possible: the closed set of times, and the outlets
 * that are known.
 */

/** Words that are no outlet's whole name: a channel has its number behind it. */
const UNNUMBERED = /^(?:canal|canale|chaîne|channel|kanaal|kanal|kanava|tv|القناة|قناة)$/i;

/** The number that outlets have more often than all others: so many hours of news. */
const ALL_DAY = /\D24$/;

/** What stands before a time and is no outlet. */
const SAYS_WHEN =
  /^(?:(?:last|first) )?(?:added|edited|modified|posted|published|updated)\b|^(?:آخر تحديث|تاريخ النشر|تم التحديث|تم النشر|نشر|نُشر)(?![\u0621-\u064A])/i;

/** An outlet's name is short; anything longer before a time is prose. */
const OUTLET_CHARACTERS = 100;
const LONGEST_TIME = 24;

/** After a week the site writes the date, so that `Channel 14 days ago` is Channel 1's. */
const MORE_THAN_A_WEEK = /^(?:منذ )?(?:[89]|[\d\u0660-\u0669]{2}|[٨٩]) (?:days|أيام)/;

const LAST_WORDS =
  /(?:ago|\d{4}|[\u0660-\u0669]{4}|واحدة|واحد|دقائق|دقيقة|دقيقتين|ساعات|ساعة|ساعتين|أيام|يومين)$/;

export type OutletAndTime = {
  readonly outlet: string;
  readonly time: string;
  /** Place of the time's first character in the line. */
  readonly timeAt: number;
};

/**
 * Parts a line into an outlet and the time at its end; null when it does not end in a time.
 * `outlets` are names known from the rest of the page. Of several possible partings the one that
 * leaves a known outlet wins, then one that leaves a name in 24, else the one with the longest time.
 * `Studio 12 hours ago` can't be told: without the page's word for it, it is Studio's.
 */
export function splitOutletAndTime(
  line: string,
  outlets: ReadonlySet<string>,
): OutletAndTime | null {
  if (line.length > OUTLET_CHARACTERS + LONGEST_TIME || !LAST_WORDS.test(line)) return null;
  const partings: OutletAndTime[] = [];
  for (let at = Math.max(0, line.length - LONGEST_TIME); at < line.length; at++) {
    const time = line.slice(at);
    if (/^\s/.test(time) || MORE_THAN_A_WEEK.test(time) || !isSiteTime(time)) continue;
    const outlet = line.slice(0, at).trimEnd();
    if (SAYS_WHEN.test(outlet)) return null;
    partings.push({ outlet, time, timeAt: at });
  }
  return (
    partings.find(({ outlet }) => outlets.has(outlet)) ??
    partings.find(({ outlet }) => OUTLETS_WITH_DIGITS.has(outlet)) ??
    partings.find(({ outlet }) => ALL_DAY.test(outlet)) ??
    partings.find(({ outlet }) => !UNNUMBERED.test(outlet)) ??
    partings[0] ??
    null
  );
}
