import { parseSuppliedTime, toInstant } from "../../src/reader/times.ts";

/** Date, time and offset as data sets and pages write them: `2017-09-06 14:30:00`, `2025-08-01T09:30:00+0200`. */
const PARTS =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * Converts a date or time to RFC 3339. Publication times without an offset become the date alone, because their
 * time zone is unknown. Capture times without one count as UTC, in which crawlers record them; a date alone
 * becomes its end, because the page was captured no later than that. Null if `text` is neither.
 */
export function toSuppliedTime(text: string, field: "publishedAt" | "capturedAt"): string | null {
  const [, date = "", time, seconds = "00", offset] = PARTS.exec(text.trim()) ?? [];
  const hasTime =
    time !== undefined && !(offset === undefined && `${time}:${seconds}` === "00:00:00");
  const zone = offset?.toUpperCase().replace(/(?<=\d\d)(?=\d\d$)/, ":") ?? "Z";
  if (hasTime && (offset !== undefined || field === "capturedAt")) {
    return toInstant(`${date}T${time}:${seconds}${zone}`);
  }
  if (field === "capturedAt") return toInstant(`${date}T23:59:59Z`);
  return parseSuppliedTime(date) === null ? null : date;
}
