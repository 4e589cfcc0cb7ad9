import { parseSuppliedTime, toInstant } from "../../src/reader/times.ts";
import { findDate } from "./dates.ts";

/**
 * Converts a date or time to RFC 3339. Times of publication keep their offset, because the page's own day follows from
 * it. Without one they are in `timeZone`, an IANA name, or become the date alone, which is no time of modification.
 * Capture times without an offset count as UTC, in which crawlers record them; a date alone becomes its end, because
 * the page was captured no later than that. Null if `text` is neither.
 */
export function toSuppliedTime(
  text: string,
  field: "publishedAt" | "modifiedAt" | "capturedAt",
  timeZone: string | null | undefined = null,
): string | null {
  const { date, time, zone } = findDate(text) ?? {};
  if (date === undefined) return null;
  const offset = offsetOf(zone?.toUpperCase());
  const hasTime = time && !(offset === null && time === "00:00:00");
  if (field === "capturedAt") {
    return toInstant(hasTime ? `${date}T${time}${offset ?? "Z"}` : `${date}T23:59:59Z`);
  }
  if (hasTime && (offset ?? timeZone)) {
    const local = `${date}T${time}`;
    const known = offset ?? (timeZone && toInstant(`${local}Z`) && offsetIn(timeZone, local));
    const instant = toInstant(`${local}${known}`);
    return known === "Z" || instant === null ? instant : `${local}${known}`;
  }
  return field === "modifiedAt" || parseSuppliedTime(date) === null ? null : date;
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
