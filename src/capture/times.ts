import type { Published } from "./reading.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Ages that a wording stands for, as day.js's `fromNow()` chooses it. That the site uses day.js is
 * inferred from its words. The thresholds are those of day.js 1.11 `relativeTime` ("a few seconds"
 * to 44 s, "a minute" to 89 s, minutes to 44, "an hour" to 89 min, hours to 21, "a day" to 35 h,
 * days to 25), each after rounding half up: hence the halves.
 */
type Wording = {
  readonly pattern: RegExp;
  readonly precision: Published["precision"];
  /** Least and greatest age in milliseconds; the count is 1 where the pattern has none. */
  readonly age: (count: number) => readonly [least: number, most: number] | null;
};

const WORDINGS: readonly Wording[] = [
  { pattern: /^a few seconds ago$/, precision: "second", age: () => [0, 44.5 * SECOND] },
  { pattern: /^a minute ago$/, precision: "minute", age: () => [44.5 * SECOND, 90 * SECOND] },
  { pattern: /^(\d{1,2}) minutes ago$/, precision: "minute", age: around(MINUTE, 2, 44) },
  { pattern: /^an hour ago$/, precision: "hour", age: () => [44.5 * MINUTE, 90 * MINUTE] },
  { pattern: /^(\d{1,2}) hours ago$/, precision: "hour", age: around(HOUR, 2, 21) },
  { pattern: /^a day ago$/, precision: "day", age: () => [21.5 * HOUR, 36 * HOUR] },
  { pattern: /^(\d{1,2}) days ago$/, precision: "day", age: around(DAY, 2, 25) },
];

/** Years that a page or a capture can be of; outside, RFC 3339 and text order end sooner or later. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

const ABSOLUTE = /^(\d{2})-(\d{2})-(\d{4})$/;
/** A calendar day of unknown zone begins first at UTC+14 and ends last at UTC−12. */
const EASTMOST = 14 * HOUR;
const WESTMOST = 12 * HOUR;

function around(unit: number, least: number, most: number): Wording["age"] {
  return (count) =>
    count < least || count > most ? null : [(count - 0.5) * unit, (count + 0.5) * unit];
}

/**
 * Reads a card's time line: "2 days ago", "an hour ago", "19-07-2025" (day first).
 *
 * A relative time is an interval before `capturedAt` (RFC 3339), open at both ends when that is
 * unknown. Null when the text is no wording of the site's.
 */
export function readTime(text: string, capturedAt: string | null): Published | null {
  const day = ABSOLUTE.exec(text);
  if (day) return absolute(text, Number(day[3]), Number(day[2]), Number(day[1]));

  for (const { pattern, precision, age } of WORDINGS) {
    const match = pattern.exec(text);
    const ages = match && age(Number(match[1] ?? 1));
    if (!ages) continue;
    const [least, most] = ages;
    const now = capturedAt === null ? null : Date.parse(capturedAt);
    return {
      text,
      earliest: now === null ? null : new Date(now - most).toISOString(),
      latest: now === null ? null : new Date(now - least).toISOString(),
      precision,
      basis: "relative",
    };
  }
  return null;
}

/**
 * An RFC 3339 time of any offset as one in UTC with milliseconds, the form that is stored: its text
 * order is its time order. Null when `text` is none, or of a year that no page is of.
 */
export function toInstant(text: string | null): string | null {
  const date = new Date(text ?? "");
  return isPlausible(date) ? date.toISOString() : null;
}

function isPlausible(date: Date): boolean {
  const year = date.getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function absolute(text: string, year: number, month: number, day: number): Published | null {
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  // Date.UTC takes 31-02 for 03-03, and the year 50 for 1950.
  if (date.getUTCMonth() !== month - 1 || date.getUTCFullYear() !== year) return null;
  if (!isPlausible(date)) return null;
  return {
    text,
    earliest: new Date(midnight - EASTMOST).toISOString(),
    latest: new Date(midnight + DAY + WESTMOST).toISOString(),
    precision: "day",
    basis: "absolute",
  };
}
