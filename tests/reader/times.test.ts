import { expect, test } from "vitest";
import {
  noLaterThan,
  parseSiteTime,
  parseSuppliedTime,
  toInstant,
  unknownTime,
} from "../../src/reader/times.ts";

const NOON = "2025-08-01T12:00:00Z";
const UNKNOWN = { precision: "unknown", basis: "unknown" };

test.each([
  ["a few seconds ago", "2025-08-01T11:59:15.500Z", "2025-08-01T12:00:00.000Z", "second"],
  ["a minute ago", "2025-08-01T11:58:30.000Z", "2025-08-01T11:59:15.500Z", "minute"],
  ["2 minutes ago", "2025-08-01T11:57:30.000Z", "2025-08-01T11:58:30.000Z", "minute"],
  ["44 minutes ago", "2025-08-01T11:15:30.000Z", "2025-08-01T11:16:30.000Z", "minute"],
  ["an hour ago", "2025-08-01T10:30:00.000Z", "2025-08-01T11:15:30.000Z", "hour"],
  ["2 hours ago", "2025-08-01T09:30:00.000Z", "2025-08-01T10:30:00.000Z", "hour"],
  ["21 hours ago", "2025-07-31T14:30:00.000Z", "2025-07-31T15:30:00.000Z", "hour"],
  ["a day ago", "2025-07-31T00:00:00.000Z", "2025-07-31T14:30:00.000Z", "day"],
  ["2 days ago", "2025-07-30T00:00:00.000Z", "2025-07-31T00:00:00.000Z", "day"],
  ["25 days ago", "2025-07-07T00:00:00.000Z", "2025-07-08T00:00:00.000Z", "day"],
] as const)("%j at noon is from %s to %s", (text, earliest, latest, precision) => {
  const basis = "relative";
  expect(parseSiteTime(text, NOON)).toEqual({ text, earliest, latest, precision, basis });
});

test.each([
  ["منذ 20 دقيقة", "20 minutes ago"],
  ["منذ ساعتين", "2 hours ago"],
  ["منذ ١٢ ساعة", "12 hours ago"],
  ["منذ يومين", "2 days ago"],
])("%j, which day.js does not print, is the interval of %j", (arabic, english) => {
  expect(parseSiteTime(arabic, NOON)).toEqual({ ...parseSiteTime(english, NOON), text: arabic });
});

test("the time of a capture may have an offset", () => {
  expect(parseSiteTime("an hour ago", "2025-08-01T14:00:00+02:00")).toEqual(
    parseSiteTime("an hour ago", NOON),
  );
});

test("an age before an unknown instant is open at both ends", () => {
  const open = { earliest: null, latest: null, precision: "day", basis: "relative" };
  expect(parseSiteTime("2 days ago", null)).toEqual({ text: "2 days ago", ...open });
});

test("a date is read day first, and is that day in any time zone", () => {
  expect(parseSiteTime("03-05-2025", NOON)).toEqual({
    text: "03-05-2025",
    earliest: "2025-05-02T10:00:00.000Z",
    latest: "2025-05-04T12:00:00.000Z",
    precision: "day",
    basis: "absolute",
  });
});

test("a date does not need the time of the capture", () => {
  expect(parseSiteTime("19-07-2025", null)).toEqual(parseSiteTime("19-07-2025", NOON));
});

test("29 February is a day of leap years only", () => {
  expect(parseSiteTime("29-02-2024", null)?.earliest).toBe("2024-02-28T10:00:00.000Z");
  expect(parseSiteTime("29-02-2025", null)).toBeNull();
});

const NO_WORDINGS = [
  "0 minutes ago|1 minutes ago|45 minutes ago|1 hours ago|22 hours ago|1 days ago|26 days ago",
  "100 days ago|# days ago|-2 days ago|a month ago|2 weeks ago|yesterday|in 2 days|2 days",
  "2 Days ago|2 days ago.|time2 days ago|3-5-2025|03-05-25|03/05/2025|2025-05-03|03-05-2025 12:00",
  "منذ 45 دقائق|منذ 1 ساعات|منذ أسبوع|5 أيام|",
].flatMap((texts) => texts.split("|"));
test.each(NO_WORDINGS)("%j is not a wording of the site's", (text) => {
  expect(parseSiteTime(text, NOON)).toBeNull();
});

const NO_DAYS =
  "31-02-2025 31-04-2025 32-01-2025 00-01-2025 12-13-2025 12-00-2025 01-01-0050 31-12-9999 31-12-1899";
test.each(NO_DAYS.split(" "))("%j is no day of a year of pages", (text) => {
  expect(parseSiteTime(text, NOON)).toBeNull();
});

test("an instant is stored in UTC with milliseconds, whatever its offset", () => {
  expect(toInstant("2025-08-01T14:00:00+02:00")).toBe("2025-08-01T12:00:00.000Z");
  expect(toInstant("2025-08-01T12:00:00.5Z")).toBe("2025-08-01T12:00:00.500Z");
});

test.each([null, "", "rubbish", "0000-01-01T00:00:00Z", "+012025-01-01T00:00:00Z"])(
  "%s is no instant",
  (text) => {
    expect(toInstant(text)).toBeNull();
  },
);

test("words that are no time are kept and not interpreted", () => {
  const text = "a fortnight ago";
  expect(unknownTime(text)).toEqual({ text, earliest: null, latest: null, ...UNKNOWN });
});

test("what a page without a time shows was published no later than it was captured", () => {
  const latest = { text: null, earliest: null, latest: NOON };
  expect(noLaterThan(NOON)).toEqual({ ...latest, ...UNKNOWN, basis: "capture" });
  expect(noLaterThan(null)).toBeNull();
});

test.each([
  ["2025-07-30T14:00:00+02:00", "2025-07-30T12:00:00.000Z", "2025-07-30T12:00:00.000Z", "second"],
  ["2025-07-30", "2025-07-29T10:00:00.000Z", "2025-07-31T12:00:00.000Z", "day"],
])(
  "the supplied time %j is an interval whose basis is metadata",
  (text, earliest, latest, precision) => {
    const interval = { earliest, latest, precision };
    expect(parseSuppliedTime(text)).toEqual({ text: null, ...interval, basis: "metadata" });
  },
);

const NO_TIMES = "|2025-02-30|30-07-2025|2025-07-30 |2025-07-30T12:00:00|0050-01-01";
test.each([null, ...NO_TIMES.split("|")])("the supplied time %j is no time", (text) => {
  expect(parseSuppliedTime(text)).toBeNull();
});
