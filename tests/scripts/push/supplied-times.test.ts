import { expect, test } from "vitest";
import { toSuppliedTime } from "../../../scripts/push/supplied-times.ts";

test.each([
  ["2025-08-01T09:30:00+02:00", "2025-08-01T09:30:00+02:00", "2025-08-01T07:30:00.000Z"],
  ["2025-08-01T09:30:00.123+0200", "2025-08-01T09:30:00+02:00", "2025-08-01T07:30:00.000Z"],
  ["2025-08-01 09:30Z", "2025-08-01T09:30:00.000Z", "2025-08-01T09:30:00.000Z"],
  ["2025-08-01T00:00:00Z", "2025-08-01T00:00:00.000Z", "2025-08-01T00:00:00.000Z"],
  ["2025-08-01 09:30:00", "2025-08-01", "2025-08-01T09:30:00.000Z"],
  ["2025-08-01 00:00:00", "2025-08-01", "2025-08-01T23:59:59.000Z"],
  [" 2025-08-01 ", "2025-08-01", "2025-08-01T23:59:59.000Z"],
  ["Fri, 01 Aug 2025 09:30:00 GMT", "2025-08-01T09:30:00.000Z", "2025-08-01T09:30:00.000Z"],
  ["1 Aug 2025 09:30 -0500", "2025-08-01T09:30:00-05:00", "2025-08-01T14:30:00.000Z"],
  ["August 1, 2025", "2025-08-01", "2025-08-01T23:59:59.000Z"],
  ["2025/08/01", "2025-08-01", "2025-08-01T23:59:59.000Z"],
  ["2025-08-01 09:30:00+00", "2025-08-01T09:30:00+00:00", "2025-08-01T09:30:00.000Z"],
  ["1 Foo 2025", null, null],
  ["08/01/2025", null, null],
  ["2025-02-30", null, null],
  ["2025-08-01T25:00:00Z", null, null],
  ["01-08-2025", null, null],
  ["", null, null],
])("%j is the time of publication %j and the time of capture %j", (text, published, captured) => {
  expect(toSuppliedTime(text, "publishedAt")).toBe(published);
  expect(toSuppliedTime(text, "capturedAt")).toBe(captured);
});

test.each([
  ["2021-03-14 02:30", "2021-03-14T02:30:00-05:00"],
  ["2021-03-14 03:00", "2021-03-14T03:00:00-04:00"],
  ["2021-11-07 01:30", "2021-11-07T01:30:00-04:00"],
  ["2021-11-07 02:00", "2021-11-07T02:00:00-05:00"],
  ["2021-03-08 00:00:00", "2021-03-08"],
])("in New York, %j is the time of publication %j, also where clocks change", (text, time) => {
  expect(toSuppliedTime(text, "publishedAt", "America/New_York")).toBe(time);
});

test("a time of modification has an offset, or is none", () => {
  expect(toSuppliedTime("2025-08-01T09:30:00+02:00", "modifiedAt")).toBe(
    "2025-08-01T09:30:00+02:00",
  );
  expect(toSuppliedTime("2025-08-01 09:30:00", "modifiedAt")).toBeNull();
});
