import { parseSuppliedTime, toInstant } from "../../src/reader/times.ts";

const CLOCK = String.raw`(?<time>\d{1,2}:\d{2})(?::(?<seconds>\d{2})(?:\.\d+)?)?`;
const ZONE = String.raw`\s?(?<zone>[+-]\d{2}(?::?\d{2})?|[A-Z]{1,4}\b)?(?:\s?\([\w ]+\))?`;

/**
 * Dates and times as data sets, pages and feeds write them: ISO 8601, also with a space (`2017-09-06 14:30:00 -0500`),
 * RFC 822 (`Mon, 08 Mar 2021 20:46:00 GMT`), and `March 8, 2021`. `08/03/2021` is two days, so it is none of them.
 */
const FORMS = [
  String.raw`(?<year>\d{4})([-/.])(?<month>\d{2})\2(?<day>\d{2})(?:(?:T|\s)${CLOCK}${ZONE})?`,
  String.raw`(?:[a-z]{3,9},?\s)?(?<day>\d{1,2})[\s-](?<month>[a-z]{3,9})\.?[\s-](?<year>\d{4})(?:,?\s${CLOCK}${ZONE})?`,
  String.raw`(?:[a-z]{3,9},?\s)?(?<month>[a-z]{3,9})\.?\s(?<day>\d{1,2}),?\s(?<year>\d{4})(?:,?\s${CLOCK}${ZONE})?`,
].map((form) => new RegExp(`^${form}$`, "i"));

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * Converts a date or time to RFC 3339. Times of publication keep their offset, because the page's own day follows from
 * it. Without one they are in `timeZone`, an IANA name; where that is unknown they become the date alone. Capture
 * times without an offset count as UTC, in which crawlers record them; a date alone becomes its end, because the page
 * was captured no later than that. Null if `text` is neither.
 */
export function toSuppliedTime(
  text: string,
  field: "publishedAt" | "capturedAt",
  timeZone: string | null = null,
): string | null {
  const single = text.trim().replace(/\s+/g, " ");
  const parts = FORMS.map((form) => form.exec(single)?.groups).find((groups) => groups);
  if (!parts) return null;
  const { year, month = "", day = "", time, seconds = "00", zone } = parts;
  const number = /\d/.test(month) ? month : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const date = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const clock = `${time?.padStart(5, "0")}:${seconds}`;
  const offset = offsetOf(zone?.toUpperCase());
  const hasTime = time !== undefined && !(offset === null && clock === "00:00:00");
  if (field === "capturedAt") {
    return toInstant(hasTime ? `${date}T${clock}${offset ?? "Z"}` : `${date}T23:59:59Z`);
  }
  if (hasTime && (offset ?? timeZone) !== null) {
    const local = `${date}T${clock}`;
    const known = offset ?? (timeZone && toInstant(`${local}Z`) && offsetIn(timeZone, local));
    const instant = toInstant(`${local}${known}`);
    return known === "Z" || instant === null ? instant : `${local}${known}`;
  }
  return parseSuppliedTime(date) === null ? null : date;
}

/** RFC 822, section 5. Other abbreviations have several meanings, so they count as no offset. */
function offsetOf(zone = ""): string | null {
  const [, hours, minutes = "00"] = /^([+-]\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (hours !== undefined) return `${hours}:${minutes}`;
  const [, region, season] = /^([ECMP])([SD])T$/.exec(zone) ?? [];
  if (region) return `-0${"ECMP".indexOf(region) + (season === "D" ? 4 : 5)}:00`;
  return /^(?:Z|UTC?|GMT)$/.test(zone) ? "Z" : null;
}

const DAY = 24 * 60 * 60 * 1000;

/** The offset of a local time. When clocks go back, the earlier of its two; when they go forward, the one before. */
function offsetIn(timeZone: string, local: string): string {
  const clock = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  const offsetAt = (instant: number) =>
    /[+-]\d\d:\d\d/.exec(clock.format(instant))?.[0] ?? "+00:00";
  const [before, after] = [-DAY, DAY].map((days) => offsetAt(Date.parse(`${local}Z`) + days));
  const isRight = (offset = "") => offsetAt(Date.parse(`${local}${offset}`)) === offset;
  return (isRight(before) || !isRight(after) ? before : after) ?? "+00:00";
}
