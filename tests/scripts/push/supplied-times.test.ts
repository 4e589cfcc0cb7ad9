import { expect, test } from "vitest";
import { toSuppliedTime } from "../../../scripts/push/supplied-times.ts";

test.each([
  ["2025-08-01T09:30:00+02:00", "2025-08-01T07:30:00.000Z", "2025-08-01T07:30:00.000Z"],
  ["2025-08-01T09:30:00.123+0200", "2025-08-01T07:30:00.000Z", "2025-08-01T07:30:00.000Z"],
  ["2025-08-01 09:30Z", "2025-08-01T09:30:00.000Z", "2025-08-01T09:30:00.000Z"],
  ["2025-08-01T00:00:00Z", "2025-08-01T00:00:00.000Z", "2025-08-01T00:00:00.000Z"],
  ["2025-08-01 09:30:00", "2025-08-01", "2025-08-01T09:30:00.000Z"],
  ["2025-08-01 00:00:00", "2025-08-01", "2025-08-01T23:59:59.000Z"],
  [" 2025-08-01 ", "2025-08-01", "2025-08-01T23:59:59.000Z"],
  ["2025-02-30", null, null],
  ["2025-08-01T25:00:00Z", null, null],
  ["01-08-2025", null, null],
  ["", null, null],
])("%j is the time of publication %j and the time of capture %j", (text, published, captured) => {
  expect(toSuppliedTime(text, "publishedAt")).toBe(published);
  expect(toSuppliedTime(text, "capturedAt")).toBe(captured);
});
