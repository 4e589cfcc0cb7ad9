/** Dates of pages: `2021-03-08T20:46:00-05:00`, or `2021-03-08` where the time or its offset is unknown. */

/** `2021-03-08T20:46:00.123-0500`, `2021/3/8 20:46`, `20210308`, `2021年3月8日`. */
const YEAR_FIRST =
  /(?<!\d)(\d{4})([-/.]|年)?(\d{1,2})(?:\2|月)?(\d{1,2})(?!\d)(?:日?[T ]+(\d{1,2}:\d{2})(:\d{2})?(?:[.,]\d+)?\s*(Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2})?)?/i;
/** `08.03.2021`: with points, the day is first everywhere. With slashes nobody can tell. */
const DAY_FIRST = /(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/;
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º)?[.,]?[\s-]+(?:de |of )?(\p{L}[\p{L}\p{M}]+)\.?,?[\s-]+(?:del? )?(\d{4})(?:[, ]+(\d{1,2}:\d{2})(:\d{2})?\s*(GMT|UTC|Z|[+-]\d{2}:?\d{2})\b)?/gu;
const MONTH_DAY = /(\p{L}[\p{L}\p{M}]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu;

/** Returns the first date of a text, in any of the usual forms; null if it has none, or one that nobody can have meant. */
export function parsePageDate(text: string): string | null {
  const [, year, mark, month, day, ...clock] = YEAR_FIRST.exec(text) ?? [];
  // Without separators, eight digits are a date and other numbers are not.
  if (year && (mark || /(?<!\d)\d{8}(?!\d)/.test(text))) return toDate(year, month, day, clock);
  const [, d, m, y] = DAY_FIRST.exec(text) ?? [];
  if (y) return toDate(y, m, d);
  for (const [, day, name = "", year, ...clock] of text.matchAll(DAY_MONTH)) {
    const month = MONTHS.get(foldName(name));
    if (month && year) return toDate(year, month, day, clock);
  }
  for (const [, name = "", day, year] of text.matchAll(MONTH_DAY)) {
    const month = MONTHS.get(foldName(name));
    if (month && year) return toDate(year, month, day);
  }
  return null;
}

/** The earliest year of a newspaper's page; earlier ones, and the zero of Unix time and of .NET, are placeholders. */
const FIRST_YEAR = 1700;

function toDate(
  year: string,
  month = "",
  day = "",
  [time, seconds = ":00", offset]: readonly (string | undefined)[] = [],
): string | null {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const known = new Date(`${date}T00:00:00Z`);
  if (Number(year) < FIRST_YEAR || date === "1970-01-01" || Number.isNaN(known.valueOf()))
    return null;
  // Date reads 31 February as 3 March.
  if (known.toISOString().slice(0, 10) !== date) return null;
  if (time === undefined || offset === undefined) return date;
  const zone = /^[+-]/.test(offset) ? offset.replace(/(?<=\d\d)(?=\d\d$)/, ":") : "Z";
  const whole = `${date}T${time.padStart(5, "0")}${seconds}${zone}`;
  return Number.isNaN(Date.parse(whole)) ? date : whole;
}

/** Languages whose names of months are known. */
const LANGUAGES = [
  "en",
  "de",
  "de-AT",
  "fr",
  "es",
  "it",
  "pt",
  "nl",
  "pl",
  "ru",
  "uk",
  "tr",
  "sv",
  "cs",
  "ar",
];

const MONTHS: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap((language) =>
    (["long", "short"] as const).flatMap((month) =>
      Array.from({ length: 12 }, (_, i) => i).flatMap((i) =>
        [{ month }, { month, day: "numeric" } as const].map((form): [string, string] => {
          const name = new Date(2021, i, 1).toLocaleString(language, form);
          return [foldName(name.replace(/^\d+\.?(?: de)? /, "")), String(i + 1)];
        }),
      ),
    ),
  ),
);

function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
}
