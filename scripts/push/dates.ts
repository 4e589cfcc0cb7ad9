/** A date as a page or a record writes it, and the local time with it. */
export type WrittenDate = {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM:SS`. */
  readonly time: string | null;
  /** As it is written: `-0500`, `GMT`, `+01:00`. */
  readonly zone: string | null;
};

const CLOCK = String.raw`(?:(?:T|[, ]+(?:at |um )?)(?<hours>\d{1,2}):(?<minutes>\d{2})(?::(?<seconds>\d{2})(?:[.,]\d+)?)?(?: ?(?<half>[apAP])\.?[mM]\b\.?)?(?: ?(?:(?:GMT|UTC)(?=[+-]))?(?<zone>[+-]\d{2}(?::?\d{2})?|[A-Z]{1,4}\b))?)?`;
const NAME = String.raw`(?<month>\p{L}[\p{L}\p{M}]+)\.?`;

/**
 * ISO 8601 (also with spaces or slashes), `20210308`, `8.3.2021`, `Mon, 08 Mar 2021`, `8 de marzo de 2021`, and
 * `March 8, 2021`. With points, the day is first everywhere; `08/03/2021` is two days, so it is no date.
 */
const FORMS = [
  String.raw`(?<!\d)(?<year>\d{4})(?<mark>[-/.]|年)(?<month>\d{1,2})(?:\k<mark>|月)(?<day>\d{1,2})(?!\d)日?${CLOCK}`,
  String.raw`(?<!\d)(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)`,
  String.raw`(?<!\d)(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})(?!\d)${CLOCK}`,
  String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|º)?[.,]?[ -]+(?:de |of )?${NAME},?[ -]+(?:del? )?(?<year>\d{4})(?!\d)${CLOCK}`,
  String.raw`${NAME} (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)${CLOCK}`,
].map((form) => new RegExp(form, "gu"));

/** Finds the first date of a text; null if it has none, or one that nobody can have meant. */
export function findDate(text: string): WrittenDate | null {
  const line = text.replace(/\s+/g, " ");
  for (const form of FORMS) {
    for (const { groups = {} } of line.matchAll(form)) {
      const { month = "" } = groups;
      const number = /\d/.test(month) ? month : MONTHS.get(foldName(month));
      if (number !== undefined) return toDate(groups, number);
    }
  }
  return null;
}

/** The earliest year of an article here; earlier ones, and the zero of Unix time and of .NET, are placeholders. */
const FIRST_YEAR = 1900;

function toDate(groups: Readonly<Record<string, string | undefined>>, month: string) {
  const { year, day = "", hours, minutes, seconds = "00", half, zone = null } = groups;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  const time = hours === undefined ? null : `${`${hour}`.padStart(2, "0")}:${minutes}:${seconds}`;
  const instant = new Date(`${date}T${time ?? "00:00:00"}Z`);
  if (Number(year) < FIRST_YEAR || date === "1970-01-01") return null;
  // Date reads 31 February as 3 March.
  const isReal = !Number.isNaN(instant.valueOf()) && instant.toISOString().startsWith(date);
  return isReal ? { date, time, zone } : null;
}

/** Languages whose names of months are known. */
const LANGUAGES = "en de de-AT fr es it pt nl pl ru uk tr sv cs ar".split(" ");

/** Names of months, alone and beside a day, which can be another case, and their numbers. */
const MONTHS: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap((language) =>
    (["long", "short"] as const).flatMap((month) =>
      [{ month }, { month, day: "numeric" } as const].flatMap((form) =>
        Array.from({ length: 12 }, (_, i): [string, string] => {
          const name = new Date(2021, i, 1).toLocaleString(language, form);
          return [foldName(name.replace(/ de /, " ")), `${i + 1}`];
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
