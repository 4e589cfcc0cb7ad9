import type { Published } from "./reading.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Ages = readonly [least: number, most: number];

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
} as const satisfies Record<string, { precision: Published["precision"]; ages: Ages }>;

const COUNTED = {
  minutes: { precision: "minute", unit: MINUTE, most: 44 },
  hours: { precision: "hour", unit: HOUR, most: 21 },
  days: { precision: "day", unit: DAY, most: 25 },
} as const satisfies Record<string, { precision: string; unit: number; most: number }>;

/** The words, by language; `#` stands for the count. A new language is more rows. */
const WORDS: readonly (readonly [
  wording: string,
  means: keyof typeof SINGLE | keyof typeof COUNTED,
])[] = [
  ["a few seconds ago", "seconds"],
  ["a minute ago", "minute"],
  ["# minutes ago", "minutes"],
  ["an hour ago", "hour"],
  ["# hours ago", "hours"],
  ["a day ago", "day"],
  ["# days ago", "days"],
  ["منذ ثانية واحدة", "seconds"],
  ["منذ دقيقة واحدة", "minute"],
  ["منذ # دقائق", "minutes"],
  ["منذ ساعة واحدة", "hour"],
  ["منذ # ساعات", "hours"],
  ["منذ يوم واحد", "day"],
  ["منذ # أيام", "days"],
];
const MEANINGS: ReadonlyMap<string, keyof typeof SINGLE | keyof typeof COUNTED> = new Map(WORDS);

/** The end of every wording and of every date: most lines are told from a time by it. */
function mayEnd(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  const isDigit = (last >= 0x30 && last <= 0x39) || (last >= 0x660 && last <= 0x669);
  return isDigit || (last >= 0x621 && last <= 0x64a) || text.endsWith("ago");
}
const DIGIT = /[0-9]/;
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
 * unknown. Null when the text is no wording of the site's.
 */
export function readTime(text: string, capturedAt: string | null): Published | null {
  const meaning = meaningOf(text);
  if (meaning === null) return null;
  if ("midnight" in meaning) {
    return {
      text,
      earliest: new Date(meaning.midnight - EASTMOST).toISOString(),
      latest: new Date(meaning.midnight + DAY + WESTMOST).toISOString(),
      precision: "day",
      basis: "absolute",
    };
  }
  const { precision, ages } = meaning;
  const now = capturedAt === null ? null : Date.parse(capturedAt);
  return {
    text,
    earliest: now === null ? null : new Date(now - ages[1]).toISOString(),
    latest: now === null ? null : new Date(now - ages[0]).toISOString(),
    precision,
    basis: "relative",
  };
}

/** Whether a text is a time as the site writes it. */
export function isTime(text: string): boolean {
  return meaningOf(text) !== null;
}

type Meaning =
  | { readonly midnight: number }
  | { readonly precision: Published["precision"]; readonly ages: Ages };

function meaningOf(text: string): Meaning | null {
  if (!mayEnd(text)) return null;
  const digits = toEuropeanDigits(text);
  const from = digits.search(DIGIT);
  if (from === -1) return agesOf(MEANINGS.get(digits), 0);
  if (from === 0) {
    const day = ABSOLUTE.exec(digits);
    if (day) return dayOf(Number(day[3]), Number(day[2]), Number(day[1]));
  }
  const to = DIGIT.test(digits.charAt(from + 1)) ? from + 2 : from + 1;
  const wording = `${digits.slice(0, from)}#${digits.slice(to)}`;
  return agesOf(MEANINGS.get(wording), Number(digits.slice(from, to)));
}

/** What a page says in words that are not known: kept as they stand, with nothing made of them. */
export function unknownTime(text: string): Published {
  return { text, earliest: null, latest: null, precision: "unknown", basis: "unknown" };
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
  return isPlausible(date) ? date.toISOString() : null;
}

/** Date.UTC takes 31-02 for 03-03, and the year 50 for 1950. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCFullYear() === year && day > 0;
}

/** The site writes a day's date after a week, and hours after 44 minutes: longer counts are not its. */
function agesOf(
  meaning: keyof typeof SINGLE | keyof typeof COUNTED | undefined,
  count: number,
): { precision: Published["precision"]; ages: Ages } | null {
  if (meaning === undefined) return null;
  if (meaning in SINGLE) return SINGLE[meaning as keyof typeof SINGLE];
  const { precision, unit, most } = COUNTED[meaning as keyof typeof COUNTED];
  if (count < 2 || count > most) return null;
  return { precision, ages: [(count - 0.5) * unit, (count + 0.5) * unit] };
}

function dayOf(year: number, month: number, day: number): { midnight: number } | null {
  const midnight = Date.UTC(year, month - 1, day);
  return isDay(year, month, day) && isPlausible(new Date(midnight)) ? { midnight } : null;
}

function isPlausible(date: Date): boolean {
  const year = date.getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function toEuropeanDigits(text: string): string {
  return text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}
