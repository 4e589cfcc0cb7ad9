import type { Published } from "./capture-reading.ts";
import { DUAL_TIMES, SITE, type TimeUnit } from "./data/site.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Relative = { precision: Published["precision"]; ages: readonly [least: number, most: number] };

/**
 * Ages that a wording stands for, as day.js's `fromNow()` chooses it. That the site uses day.js is
 * inferred from its words. The thresholds are those of day.js 1.11 `relativeTime` ("a few seconds"
 * to 44 s, "a minute" to 89 s, minutes to 44, "an hour" to 89 min, hours to 21, "a day" to 35 h,
 * days to 25), each after rounding half up: hence the halves.
 */
const SINGLE = {
  seconds: { precision: "second", ages: [0, 44.5 * SECOND] },
  minute: { precision: "minute", ages: [44.5 * SECOND, 90 * SECOND] },
  hour: { precision: "hour", ages: [44.5 * MINUTE, 90 * MINUTE] },
  day: { precision: "day", ages: [21.5 * HOUR, 36 * HOUR] },
} as const satisfies Record<string, Relative>;

const COUNTED = {
  minutes: { precision: "minute", unit: MINUTE, most: 44 },
  hours: { precision: "hour", unit: HOUR, most: 21 },
  days: { precision: "day", unit: DAY, most: 25 },
} as const satisfies Record<string, { precision: string; unit: number; most: number }>;

/** Every wording of a relative time. They are few: after 44 minutes the site writes hours. */
const RELATIVE: ReadonlyMap<string, Relative> = new Map(
  SITE.flatMap(({ times }) => Object.entries(times) as [TimeUnit, readonly string[]][]).flatMap(
    ([unit, wordings]) =>
      wordings.flatMap((wording) =>
        unit in SINGLE
          ? [[wording, SINGLE[unit as keyof typeof SINGLE]] as const]
          : counted(wording, COUNTED[unit as keyof typeof COUNTED]),
      ),
  ),
);
const LONGEST = [...RELATIVE.keys()].reduce((most, { length }) => Math.max(most, length), 0);

/** A wording with each of its counts, in European and in Arabic digits. */
function counted(
  wording: string,
  { precision, unit, most }: (typeof COUNTED)[keyof typeof COUNTED],
): (readonly [string, Relative])[] {
  return Array.from({ length: most - 1 }, (_, i) => i + 2).flatMap((count) => {
    const relative = { precision, ages: [(count - 0.5) * unit, (count + 0.5) * unit] } as const;
    const arabic = String(count).replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩".charAt(Number(digit)));
    return [String(count), arabic].map(
      (digits) => [wording.replace("#", digits), relative] as const,
    );
  });
}

const DATE_CHARACTERS = 10;
const ABSOLUTE = /^(\d{2})-(\d{2})-(\d{4})$/;

/** A calendar day of unknown zone begins first at UTC+14 and ends last at UTC−12. */
const EASTMOST = 14 * HOUR;
const WESTMOST = 12 * HOUR;

/** Years that a page or a capture can be of; outside, RFC 3339 and text order end sooner or later. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/**
 * Reads a time as the site writes it: "2 days ago", "an hour ago", "منذ 3 ساعات", "19-07-2025" (day
 * first), with European or Arabic digits.
 *
 * A relative time is an interval before `capturedAt` (RFC 3339), open at both ends when that is
 * unknown. Null when the text is not one of the site's wordings.
 */
export function parseSiteTime(text: string, capturedAt: string | null): Published | null {
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
  if (midnight === null) return null;
  return {
    text,
    earliest: new Date(midnight - EASTMOST).toISOString(),
    latest: new Date(midnight + DAY + WESTMOST).toISOString(),
    precision: "day",
    basis: "absolute",
  };
}

/** Whether a text is a time as the site writes it. */
export function isSiteTime(text: string): boolean {
  return relativeIn(text) !== undefined || midnightIn(text) !== null;
}

function relativeIn(text: string): Relative | undefined {
  // Looking a long line up would read all of it.
  return text.length > LONGEST ? undefined : RELATIVE.get(DUAL_TIMES.get(text) ?? text);
}

/** The midnight, in UTC, with which the day of an absolute date begins; null for no date. */
function midnightIn(text: string): number | null {
  if (text.length !== DATE_CHARACTERS || text.charAt(2) !== "-") return null;
  const match = ABSOLUTE.exec(toEuropeanDigits(text));
  if (match === null) return null;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? Date.UTC(year, month - 1, day) : null;
}

/** A time in words that are not known: they are kept as they stand, and nothing is made of them. */
export function unknownTime(text: string | null): Published {
  return { text, earliest: null, latest: null, precision: "unknown", basis: "unknown" };
}

/** Where a page gives no time: what it shows was published no later than it was captured. */
export function noLaterThan(captured: string | null): Published | null {
  return captured === null ? null : { ...unknownTime(null), latest: captured, basis: "capture" };
}

const RFC3339 =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * An RFC 3339 time of any offset as one in UTC with milliseconds, the form that is stored: its text
 * order is its time order. Null when `text` is none, or of a year that no page is of.
 */
export function toInstant(text: string | null): string | null {
  const parts = RFC3339.exec(text ?? "");
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  if (!isDay(year, month, day)) return null;
  const date = new Date(parts[0].replace(" ", "T").toUpperCase());
  // An offset may carry it into another year.
  const inUtc = date.getUTCFullYear();
  return inUtc >= FIRST_YEAR && inUtc <= LAST_YEAR ? date.toISOString() : null;
}

/** A day of a year that a page is of. Date.UTC takes 31-02 for 03-03, and the year 50 for 1950. */
function isDay(year: number, month: number, day: number): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && day > 0;
}

function toEuropeanDigits(text: string): string {
  return text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}
