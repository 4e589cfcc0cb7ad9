import type { Problem } from "../../reader/capture-reading.ts";
import { toInstant } from "../../reader/times.ts";

/** Clocks differ, and a time without its zone is off by hours; by more than a day it is an error. */
const DAY = 24 * 60 * 60 * 1000;

/** When a capture was saved; null with a problem where what was said of that can't be. */
export type CaptureTime = {
  readonly capturedAt: string | null;
  readonly problems: readonly Problem[];
};

export function isAfterUpload(capturedAt: string, uploadedAt: string): boolean {
  return Date.parse(capturedAt) > Date.parse(uploadedAt) + DAY;
}

/**
 * Reads the time that stands beside a capture, in a file or in the metadata of any S3 client. What is
 * no time, or is later than the upload by more than a day, would date articles wrongly, so that they
 * lead every list; it counts as unknown.
 */
export function parseCaptureTime(text: string | null, uploadedAt: string): CaptureTime {
  if (text === null) return { capturedAt: null, problems: [] };
  const capturedAt = toInstant(text);
  if (capturedAt !== null && !isAfterUpload(capturedAt, uploadedAt)) {
    return { capturedAt, problems: [] };
  }
  const why =
    capturedAt === null
      ? "is no RFC 3339 time of the years 1900 to 2999"
      : "is more than a day after the capture was stored";
  const detail = `Its time of capture, ${JSON.stringify(text.slice(0, 50))}, ${why}, and counts as unknown. Store it again with the time when the page was saved.`;
  return { capturedAt: null, problems: [{ code: "captured-at", detail }] };
}
