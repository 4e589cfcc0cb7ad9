import type { Dating } from "../schema/article.ts";
import { DUAL_TIMES, SITE, type TimeUnit } from "./data/site.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Relative = { precision: Dating["precision"]; ages: readonly [least: number, most: number] };

/**
 * The ages that a phrase of day.js's `fromNow()` covers. That the site uses day.js is inferred from its phrases. The
 * thresholds are those of day.js 1.11 `relativeTime` ("a few seconds" to 44 s, "a minute" to 89 s, minutes to 44, "an
 * hour" to 89 min, hours to 21, "a day" to 35 h, days to 25), each after rounding half up, which explains the halves.
 * With a count, the first is that of 2.
 */
const AGES: Readonly<Record<TimeUnit, readonly Relative[]>> = {
  seconds: [{ precision: "second", ages: [0, 44.5 * SECOND] }],
  minute: [{ precision: "minute", ages: [44.5 * SECOND, 90 * SECOND] }],
  minutes: counted("minute", MINUTE, 44),
  hour: [{ precision: "hour", ages: [44.5 * MINUTE, 90 * MINUTE] }],
  hours: counted("hour", HOUR, 21),
  day: [{ precision: "day", ages: [21.5 * HOUR, 36 * HOUR] }],
  days: counted("day", DAY, 25),
};

function counted(precision: Relative["precision"], unit: number, most: number): Relative[] {
  const ages = (count: number) => [(count - 0.5) * unit, (count + 0.5) * unit] as const;
  return Array.from({ length: most - 1 }, (_, i) => ({ precision, ages: ages(i + 2) }));
}

/** Every phrase for a relative time. There are few, because the site writes hours after 44 minutes. */
const RELATIVE: ReadonlyMap<string, Relative> = new Map(
  SITE.flatMap(({ times }) => Object.entries(times) as [TimeUnit, readonly string[]][]).flatMap(
    ([unit, wordings]) =>
      AGES[unit].flatMap((relative, i) =>
        wordings.flatMap((wording) => withCount(wording, i + 2).map((text) => [text, relative])),
      ),
  ),
);
const LONGEST = [...RELATIVE.keys()].reduce((most, { length }) => Math.max(most, length), 0);

/** Returns a phrase with a count in European and in Arabic digits. */
function withCount(wording: string, count: number): string[] {
  const arabic = String(count).replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩".charAt(Number(digit)));
  return [String(count), arabic].map((digits) => wording.replace("#", digits));
}

const DATE_CHARACTERS = 10;
const ABSOLUTE = /^(\d{2})-(\d{2})-(\d{4})$/;

/** A calendar day in an unknown time zone begins at UTC+14 at the earliest and ends at UTC−12 at the latest. */
const EASTMOST_OFFSET = 14 * HOUR;
const WESTMOST_OFFSET = 12 * HOUR;

/** Years of pages and captures. Beyond them, RFC 3339 and the order of texts fail. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/**
 * Parses a time as the site writes it: "2 days ago", "an hour ago", "منذ 3 ساعات", "19-07-2025" (day first), with
 * European or Arabic digits.
 *
 * A relative time is an interval before `capturedAt` (RFC 3339), and open at both ends if that is unknown. Null for
 * any other text.
 */
export function parseSiteTime(text: string, capturedAt: string | null): Dating | null {
  const now = capturedAt === null ? null : Date.parse(capturedAt);
  const relative = relativeIn(text);
  if (relative !== undefined) {
    const [least, most] = relative.ages;
    return {
      text,
      earliest: now === null ? null : new Date(now - most).toISOString(),
      latest: now === null ? null : new Date(now - least).toISOString(),
      precision: relative.precision,
      basis: "relative",
    };
  }
  const midnight = midnightIn(text);
  return midnight === null ? null : { text, ...dayFrom(midnight), basis: "absolute" };
}

/** The calendar day, in an unknown time zone, that begins at a UTC midnight. */
function dayFrom(midnight: number): Pick<Dating, "earliest" | "latest" | "precision"> {
  return {
    earliest: new Date(midnight - EASTMOST_OFFSET).toISOString(),
    latest: new Date(midnight + DAY + WESTMOST_OFFSET).toISOString(),
    precision: "day",
  };
}

/** Whether a text is a time as the site writes it. */
export function isSiteTime(text: string): boolean {
  return relativeIn(text) !== undefined || midnightIn(text) !== null;
}

function relativeIn(text: string): Relative | undefined {
  // A lookup would hash all of a long line.
  return text.length > LONGEST ? undefined : RELATIVE.get(DUAL_TIMES.get(text) ?? text);
}

/** Returns the UTC midnight at which an absolute date begins; null for other text. */
function midnightIn(text: string): number | null {
  if (text.length !== DATE_CHARACTERS || text.charAt(2) !== "-") return null;
  const parts = ABSOLUTE.exec(toEuropeanDigits(text))?.slice(1).map(Number);
  const [day = 0, month = 0, year = 0] = parts ?? [];
  return isDay(year, month, day) ? Date.UTC(year, month - 1, day) : null;
}

/**
 * Parses a supplied time of publication, RFC 3339: a date-time, or a date in an unknown time zone. Null for any other
 * text. The text of a time that has another day in UTC is kept, because the page's own day follows from it.
 */
export function parseSuppliedTime(text: string | null): Dating | null {
  const basis = { text: null, basis: "metadata" } as const;
  const instant = toInstant(text);
  if (instant !== null) {
    const own = instant.startsWith(text?.slice(0, DATE_CHARACTERS) ?? "") ? null : text;
    return { ...basis, text: own, earliest: instant, latest: instant, precision: "second" };
  }
  const midnight = text?.length === DATE_CHARACTERS ? toInstant(`${text}T00:00:00Z`) : null;
  return midnight === null ? null : { ...basis, ...dayFrom(Date.parse(midnight)) };
}

/** An unknown time. Its words are kept, and nothing is inferred from them. */
export function unknownTime(text: string | null): Dating {
  return { text, earliest: null, latest: null, precision: "unknown", basis: "unknown" };
}

/** The dating by a page without a time: published no later than the capture. */
export function noLaterThan(captured: string | null): Dating | null {
  return captured === null ? null : { ...unknownTime(null), latest: captured, basis: "capture" };
}

const RFC3339 =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Converts an RFC 3339 time with any offset to UTC with milliseconds, the stored form, whose text order is its time
 * order. Null if `text` is invalid or not in a year of pages.
 */
export function toInstant(text: string | null): string | null {
  const parts = RFC3339.exec(text ?? "");
  if (!parts) return null;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  if (!isDay(year, month, day)) return null;
  const date = new Date(parts[0].replace(" ", "T").toUpperCase());
  // The offset may change the year.
  const inUtc = date.getUTCFullYear();
  return inUtc >= FIRST_YEAR && inUtc <= LAST_YEAR ? date.toISOString() : null;
}

/** Whether a day exists, in a year of pages. Date.UTC reads 31-02 as 03-03, and the year 50 as 1950. */
function isDay(year: number, month: number, day: number): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && day > 0;
}

function toEuropeanDigits(text: string): string {
  return text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}
