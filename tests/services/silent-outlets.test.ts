import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { findSilentOutlets } from "../../src/services/statistics.ts";
import { readOutletWatch } from "../../src/storage/catalogue/outlet-watch.ts";
import { put, untilRead } from "../instance.ts";
import { page } from "../pages.ts";

const daysOf = (source: string, ...days: number[]) =>
  days.map((day) => ({ source, day: `202508${String(day).padStart(2, "0")}` }));
const week = (first: number) => Array.from({ length: 7 }, (_, n) => first + n);

test("an outlet is silent after three times its longest pause, by the newest article of all", () => {
  const bugle = daysOf("the-bugle", ...week(1));
  expect(findSilentOutlets([...bugle, ...daysOf("other", 10)])).toEqual([]);
  expect(findSilentOutlets([...bugle, ...daysOf("other", 11)])).toEqual([
    { source: "the-bugle", lastOn: "2025-08-07", silentDays: 4 },
  ]);
  expect(findSilentOutlets(bugle)).toEqual([]);
});

test("an outlet that pauses often is silent later, and one that published seldom is never", () => {
  const slow = daysOf("slow", 1, 2, 4, 5, 6, 7, 8);
  expect(findSilentOutlets([...slow, ...daysOf("other", 14)])).toEqual([]);
  expect(findSilentOutlets([...slow, ...daysOf("other", 15)])).toHaveLength(1);
  expect(findSilentOutlets([...daysOf("rare", 1, 2, 3, 4, 5, 6), ...daysOf("other", 28)])).toEqual(
    [],
  );
  expect(findSilentOutlets([])).toEqual([]);
});

test("the days of outlets come from the index, and flags from the newest articles", async () => {
  const at = { "Captured-At": "2025-08-01T12:00:00Z" };
  const time = "8 hours ago";
  const cards = ["Lantern Post", "Harbour Star"].map((outlet) => ({ title: outlet, outlet, time }));
  await put("a.txt", page({ cards }), at);
  await untilRead(1);
  const { flags, days } = await readOutletWatch(env.CATALOGUE);
  expect(flags.map(({ flag }) => flag)).toContain("no-body");
  expect(days.every(({ day }) => /^\d{8}$/.test(day))).toBe(true);
  expect(new Set(days.map(({ source }) => source))).toEqual(
    new Set(["lantern-post", "harbour-star"]),
  );
});
