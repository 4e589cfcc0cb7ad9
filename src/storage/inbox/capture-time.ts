import type { Problem } from "../../reader/capture-reading.ts";
import { toInstant } from "../../reader/times.ts";
import { DAY } from "../../text/durations.ts";

/** When a capture was saved; null with a problem if the given time is impossible. */
export type CaptureTime = {
  readonly capturedAt: string | null;
  readonly problems: readonly Problem[];
};

/** Clocks differ, and a time without its zone is off by hours; more than a day is an error. */
export function isAfterUpload(capturedAt: string, uploadedAt: string): boolean {
  return Date.parse(capturedAt) > Date.parse(uploadedAt) + DAY;
}

/**
 * Parses the time given with a capture, in a file or in the metadata of any S3 client. An invalid time, or
 * one that is more than a day later than the upload, counts as unknown: it would date articles wrongly and
 * put them at the top of every list.
 */
export function parseCaptureTime(text: string | null, uploadedAt: string): CaptureTime {
  if (text === null) return { capturedAt: null, problems: [] };
  const capturedAt = toInstant(text);
  if (capturedAt !== null && !isAfterUpload(capturedAt, uploadedAt)) {
    return { capturedAt, problems: [] };
  }
  const why =
    capturedAt === null
      ? "is not an RFC 3339 time between the years 1900 and 2999"
      : "is more than a day after the capture was stored";
  const detail = `The time of capture, ${JSON.stringify(text.slice(0, 50))}, ${why}, and counts as unknown. Store the capture again with the time when the page was saved.`;
  return { capturedAt: null, problems: [{ code: "captured-at", detail }] };
}
