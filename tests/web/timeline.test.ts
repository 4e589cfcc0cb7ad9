import { expect, test } from "vitest";
import type { Dating } from "../../src/schema/article.ts";
import { lanesOf, scaleOf } from "../../src/web/timeline.tsx";

const DAY = { precision: "day", basis: "metadata" } as const;

function article(
  name: string | null,
  earliest: string | null,
  latest: string,
  rest: Partial<Dating> = {},
) {
  const dating = { text: null, precision: "hour", basis: "relative", ...rest, earliest, latest };
  return { source: name === null ? null : { id: name, name }, dating } as never;
}

/** Beginning, end and hours between ticks of a scale of one bar. */
function scale(from: string, to: string, isDay = false) {
  const { begin, end, step } = scaleOf([{ from: Date.parse(from), to: Date.parse(to), isDay }]);
  return [new Date(begin).toISOString(), new Date(end).toISOString(), step / 3_600_000];
}

test("the scale of a story has whole steps around all its bars, five at most", () => {
  expect(scale("2025-08-01T10:20:00Z", "2025-08-01T12:10:00Z")).toEqual([
    "2025-08-01T10:00:00.000Z",
    "2025-08-01T13:00:00.000Z",
    1,
  ]);
  expect(scale("2025-08-01T10:20:00Z", "2025-08-03T12:10:00Z")).toEqual([
    "2025-08-01T00:00:00.000Z",
    "2025-08-04T00:00:00.000Z",
    24,
  ]);
  expect(scale("2025-08-01T10:20:00Z", "2025-08-01T10:20:00Z")[2]).toBe(1);
});

test("the scale has hours only if the hour of every report is known", () => {
  expect(scale("2025-08-01T10:20:00Z", "2025-08-01T12:10:00Z", true)).toEqual([
    "2025-08-01T00:00:00.000Z",
    "2025-08-02T00:00:00.000Z",
    24,
  ]);
});

test("a time line has a row for each outlet, and leaves out what has no closed interval", () => {
  const lanes = lanesOf([
    article("Lantern Post", "2025-08-01T11:00:00Z", "2025-08-01T12:00:00Z"),
    article("The Bugle", "2025-08-01T08:00:00Z", "2025-08-01T09:00:00Z"),
    article("The Bugle", "2025-08-01T10:00:00Z", "2025-08-01T15:00:00Z"),
    article(null, null, "2025-08-01T15:00:00Z"),
  ]);
  expect(lanes.map(({ name, bars }) => [name, bars.map(({ isDay }) => isDay)])).toEqual([
    ["The Bugle", [false, false]],
    ["Lantern Post", [false]],
  ]);
});

test("a day that a page states is drawn as that day, whatever its time zone", () => {
  const [lane] = lanesOf([article(null, "2025-07-18T10:00:00Z", "2025-07-20T12:00:00Z", DAY)]);
  expect(lane?.bars.map(({ from, to, isDay }) => [from, to, isDay])).toEqual([
    [Date.parse("2025-07-19"), Date.parse("2025-07-20"), true],
  ]);
});
