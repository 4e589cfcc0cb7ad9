import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bestKnownTime,
  dateArticle,
  intervalWidth,
  toPublishedAt,
  toPublishedOn,
} from "../../src/article/dating.ts";
import type { Dating } from "../../src/schema/article.ts";
import { dating } from "./wordings.ts";

const day = (n: number) => `2025-07-${String(n).padStart(2, "0")}T00:00:00.000Z`;

/** What a page without a time says that was captured then. */
const captured = (latest: string): Dating => ({
  text: null,
  earliest: null,
  latest,
  precision: "unknown",
  basis: "capture",
});

/** Few days, so that intervals often touch, coincide, nest and exclude each other. */
const intervals = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 4 }))
  .map(([from, days]) => dating(day(from), day(from + days)));
const datings = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: intervals },
    fc.constant(dating(null, null)),
    fc.integer({ min: 1, max: 9 }).map((n) => captured(day(n))),
  ),
  { maxLength: 6 },
);

test("an article without dated sightings is undated", () => {
  expect(dateArticle([])).toEqual({
    dating: { text: null, earliest: null, latest: null, precision: "unknown", basis: "unknown" },
    conflict: false,
  });
  expect(toPublishedAt(dateArticle([]).dating)).toBeNull();
});

test("the dating is the intersection of all intervals, with the text of the narrowest", () => {
  const wide = dating(day(1), day(6));
  const narrow: Dating = { ...dating(day(4), day(8)), precision: "hour", basis: "absolute" };
  const both = { ...narrow, earliest: day(4), latest: day(6) };
  expect(dateArticle([wide, narrow])).toEqual({ dating: both, conflict: false });
});

test("if intervals exclude each other, the narrowest is taken", () => {
  const narrow = dating(day(7), day(8));
  const all = [dating(day(1), day(3)), narrow, dating(day(1), day(5))];
  expect(dateArticle(all)).toEqual({ dating: narrow, conflict: true });
});

test("of equally wide intervals, the content decides which text is taken", () => {
  const [a, b] = [dating(day(1), day(3)), dating(day(2), day(4))];
  const agreed = { ...a, earliest: day(2), latest: day(3) };
  expect(dateArticle([a, b])).toEqual({ dating: agreed, conflict: false });
  expect(dateArticle([b, a])).toEqual({ dating: agreed, conflict: false });
});

test("one sighting's dating is the article's, and one that is open at both ends narrows nothing", () => {
  const closed = dating(day(1), day(3));
  expect(dateArticle([closed])).toEqual({ dating: closed, conflict: false });
  expect(dateArticle([dating(null, null), closed])).toEqual({ dating: closed, conflict: false });
});

test("datings that are all open keep their words and give no date", () => {
  const { dating: all, conflict } = dateArticle([dating(null, null), dating(null, null)]);
  expect(all).toEqual(dating(null, null));
  expect(conflict).toBe(false);
  expect(toPublishedAt(all)).toBeNull();
});

test.each([
  [
    "that touch agree on one instant",
    [dating(day(1), day(3)), dating(day(3), day(4))],
    day(3),
    day(3),
  ],
  [
    "that are open at one end close each other",
    [dating(null, day(4)), dating(day(2), null)],
    day(2),
    day(4),
  ],
])("intervals %s", (_, all, earliest, latest) => {
  expect(dateArticle(all)).toMatchObject({ dating: { earliest, latest }, conflict: false });
});

test("the date of publishing is the middle of an interval, which one with an open end has not", () => {
  expect(toPublishedAt(dating(day(1), day(2)))).toBe("2025-07-01T12:00:00.000Z");
  expect(toPublishedAt(dating(day(1), day(1)))).toBe("2025-07-01T00:00:00.000Z");
  expect(toPublishedAt(dating(null, day(2)))).toBeNull();
  expect(toPublishedAt(dating(day(1), null))).toBeNull();
});

test("the day of publishing is the one that contains the interval, or the one that the page states", () => {
  expect(toPublishedOn(dating("2025-07-01T00:00:00.000Z", "2025-07-01T23:59:59.999Z"))).toBe(
    "2025-07-01",
  );
  expect(toPublishedOn(dating("2025-07-01T23:00:00.000Z", "2025-07-02T01:00:00.000Z"))).toBeNull();
  expect(toPublishedOn(dating(null, day(2)))).toBeNull();
  expect(toPublishedOn(dating(day(1), null))).toBeNull();
  expect(toPublishedOn(dating(null, null))).toBeNull();
  const named = dating("2025-07-18T10:00:00.000Z", "2025-07-20T12:00:00.000Z");
  expect(toPublishedOn({ ...named, basis: "absolute", precision: "day" })).toBe("2025-07-19");
  expect(toPublishedOn({ ...named, basis: "metadata", precision: "day" })).toBe("2025-07-19");
  expect(toPublishedOn({ ...named, basis: "relative", precision: "day" })).toBeNull();
  const instant = dating("2021-03-09T01:46:00.000Z", "2021-03-09T01:46:00.000Z");
  const supplied = { ...instant, basis: "metadata", precision: "second" } as const;
  expect(toPublishedOn({ ...supplied, text: null })).toBe("2021-03-09");
  expect(toPublishedOn({ ...supplied, text: "2021-03-08T20:46:00-05:00" })).toBe("2021-03-08");
});

test("pages without a time date an article to the first of their captures", () => {
  const pages = [captured(day(3)), captured(day(2)), captured(day(4))];
  expect(dateArticle(pages)).toEqual({ dating: captured(day(2)), conflict: false });
  expect(toPublishedAt(captured(day(2)))).toBeNull();
});

test("a page without a time narrows the interval of others", () => {
  const said = dating(day(1), day(3));
  const narrowed = { ...said, latest: day(2) };
  expect(dateArticle([captured(day(2)), said])).toEqual({ dating: narrowed, conflict: false });
  expect(dateArticle([captured(day(4)), said])).toEqual({ dating: said, conflict: false });
});

test("a time that a page gives is taken where a page without one was captured before it", () => {
  const said = dating(day(2), day(9));
  expect(dateArticle([captured(day(1)), said])).toEqual({ dating: said, conflict: true });
});

test("a capture's time says more than words whose capture's time is unknown", () => {
  const known = captured(day(2));
  expect(dateArticle([dating(null, null), known])).toEqual({ dating: known, conflict: false });
});

test("the best known time is the middle of the interval, else its end, else unknown", () => {
  const article = { publishedAt: day(2), dating: dating(day(1), day(3)) };
  expect(bestKnownTime(article)).toBe(day(2));
  expect(bestKnownTime({ ...article, publishedAt: null, dating: captured(day(4)) })).toBe(day(4));
  expect(bestKnownTime({ publishedAt: null, dating: dating(day(1), null) })).toBeNull();
});

test("a width is in milliseconds, and the more ends are open the wider the interval", () => {
  expect(intervalWidth(dating(day(1), day(2)))).toBe(86_400_000);
  const widths = [
    dating("1935-01-01T00:00:00Z", "2109-01-01T00:00:00Z"),
    captured(day(1)),
    captured(day(2)),
    dating(day(2), null),
    dating(null, null),
  ].map(intervalWidth);
  expect(widths.slice(0, 3)).toEqual(widths.slice(0, 3).toSorted((a, b) => a - b));
  expect(new Set(widths).size).toBe(5);
  expect(Math.max(...widths)).toBe(intervalWidth(dating(null, null)));
});

test("the order of the sightings does not matter", () => {
  const shuffled = datings.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, others]) => {
      expect(dateArticle(others)).toEqual(dateArticle(all));
    }),
  );
});

test("the narrowest dating and the two extremes say what all datings say", () => {
  fc.assert(
    fc.property(datings, (all) => {
      const content = (d: Dating) => JSON.stringify(d);
      const byContent = all.toSorted((a, b) => (content(a) < content(b) ? -1 : 1));
      const narrowest = byContent
        .toSorted((a, b) => intervalWidth(a) - intervalWidth(b))
        .slice(0, 1);
      const begun = all.filter(({ earliest }) => earliest !== null);
      const begin = begun.toSorted((a, b) => ((a.earliest ?? "") < (b.earliest ?? "") ? 1 : -1));
      const ended = all.filter(({ latest }) => latest !== null);
      const end = ended.toSorted((a, b) => ((a.latest ?? "") < (b.latest ?? "") ? -1 : 1));
      expect(dateArticle([...begin.slice(0, 1), ...end.slice(0, 1), ...narrowest])).toEqual(
        dateArticle(all),
      );
    }),
  );
});
