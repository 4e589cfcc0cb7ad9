import fc from "fast-check";
import { expect, test } from "vitest";
import {
  compareArticles,
  eventScore,
  findRelation,
  findSameEvent,
} from "../../src/story/same-event.ts";
import { packHashes } from "../../src/text/shingle-sketch.ts";
import { BRIDGE, BRIDGE_REWRITTEN, featuresOf, LOCK } from "./story-articles.ts";

test("a rewrite that keeps names and numbers reports the same event", () => {
  expect(findSameEvent(featuresOf(BRIDGE), featuresOf(BRIDGE_REWRITTEN))).toEqual({
    score: 0.887,
    shingles: 0.02,
    names: ["Hallowmere", "Ingrid Vance", "Lionel Stroud", "Northgate"],
    numbers: ["252", "6.4e6"],
    days: null,
  });
});

test("a reprint without one paragraph reports the same event", () => {
  const reprint = BRIDGE.split("\n").slice(0, 2).join("\n");
  expect(findSameEvent(featuresOf(BRIDGE), featuresOf(reprint))).toMatchObject({
    score: 0.96,
    shingles: 0.648,
  });
});

test("another event from the same template is another, and not related", () => {
  expect(findSameEvent(featuresOf(BRIDGE), featuresOf(LOCK))).toBeNull();
});

test("the same people on another day, with other numbers, are another event, but related", () => {
  const next =
    "For 31 minutes nobody could cross at Hallowmere. Ingrid Vance had lost 480 keys, and Lionel Stroud of Northgate his hat.";
  expect(findSameEvent(featuresOf(BRIDGE), featuresOf(next))).toBeNull();
  expect(findRelation(featuresOf(BRIDGE), featuresOf(next))).toMatchObject({
    names: ["Hallowmere", "Ingrid Vance", "Lionel Stroud", "Northgate"],
    numbers: [],
  });
});

test("identical texts report the same event, however many days apart", () => {
  const [a, b] = [
    featuresOf(BRIDGE, { on: "2026-05-01" }),
    featuresOf(BRIDGE, { on: "2026-06-01" }),
  ];
  expect(findSameEvent(a, b)).toMatchObject({ score: 1, shingles: 1, days: 31 });
});

test("days apart count against two articles", () => {
  const on = (day: string) =>
    findSameEvent(
      featuresOf(BRIDGE, { on: "2026-05-01" }),
      featuresOf(BRIDGE_REWRITTEN, { on: day }),
    );
  expect(on("2026-05-01")?.score).toBe(0.887);
  expect(on("2026-05-03")?.score).toBe(0.848);
  expect(on("2026-05-12")).toBeNull();
});

test("without a body a headline of four words or more is the text", () => {
  const title = "Bridge at Hallowmere turns again";
  const folded = featuresOf("", { title: "BRIDGE AT HALLOWMERE TURNS AGAIN" });
  expect(findSameEvent(featuresOf("", { title }), folded)?.score).toBe(1);
  expect(findSameEvent(featuresOf("", { title }), featuresOf(BRIDGE, { title }))?.score).toBe(1);
  expect(findSameEvent(featuresOf("", { title }), featuresOf(BRIDGE))).toBeNull();
  const brief = featuresOf("", { title: "Morning briefing" });
  expect(findSameEvent(brief, brief)).toBeNull();
});

test("texts without names or numbers are compared by their words", () => {
  const words = Array.from(
    { length: 60 },
    (_, i) => `w${String.fromCharCode(97 + (i % 26))}${i < 26 ? "x" : i < 52 ? "y" : "z"}`,
  );
  const [whole, most, half] = [
    words,
    words.slice(8),
    [...words.slice(30), ...words.map((w) => `${w}q`)],
  ];
  const features = (text: readonly string[]) => featuresOf(text.join(" "));
  expect(findSameEvent(features(whole), features(most))).not.toBeNull();
  expect(findSameEvent(features(whole), features(half))).toBeNull();
});

test("a surname matches the full name", () => {
  const [a, b] = [
    featuresOf("so said Anna Berg of Velm about 4,711 lamps and 85 boats"),
    featuresOf("in Velm it was Berg who lit 4,711 lamps and 85 boats"),
  ];
  expect(findSameEvent(a, b)?.names).toEqual(["Berg", "Velm"]);
});

test("a common town and round numbers do not make articles related", () => {
  const cheese = featuresOf("In Northgate 100 cheeses, 12 judges and 90 guests met.");
  expect(
    findRelation(cheese, featuresOf("For 90 days 100 lorries and 12 ships waited.")),
  ).toBeNull();
  expect(
    findRelation(cheese, featuresOf("From Northgate 100 lorries and 12 ships left in 90 days.")),
  ).toBeNull();
  const talks = "so said Anna Berg of Velm to Otto Drost";
  expect(
    findRelation(featuresOf(talks), featuresOf("he saw Anna Berg with Otto Drost"))?.score,
  ).toBe(0.5);
  expect(compareArticles(cheese, featuresOf(talks))).toEqual({
    score: 0,
    shingles: 0,
    names: [],
    numbers: [],
    days: null,
  });
});

test("names are displayed as written, in Arabic too, and not in capitals", () => {
  const names = (x: string, y: string) => compareArticles(featuresOf(x), featuresOf(y)).names;
  expect(names("SANDWICK: it rained on Sandwick.", "SANDWICK: Anna Berg, in rain.")).toEqual([
    "Sandwick",
  ]);
  expect(names("دقت الأجراس ثم سكتت الأجراس.", "الأجراس قديمة، والأجراس كبيرة.")).toEqual([
    "الأجراس",
  ]);
});

test("articles with nothing in common are not related", () => {
  expect(
    findRelation(featuresOf("it rained all day"), featuresOf("nobody was at home")),
  ).toBeNull();
  expect(findRelation(featuresOf(""), featuresOf(""))).toBeNull();
});

const word = fc.constantFrom(
  "Anna Berg",
  "Velm",
  "in",
  "the",
  "lamps",
  "were",
  "lit",
  "4,711",
  "85",
  "2024",
  "by",
  "a.",
  "وزير",
);
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(" "));
const day = fc.constantFrom(null, "2026-05-01", "2026-05-03", "2026-05-20");

test("whichever article comes first, the evidence is the same, and its figures are in range", () => {
  fc.assert(
    fc.property(text, text, day, day, (x, y, onX, onY) => {
      const [a, b] = [featuresOf(x, { on: onX }), featuresOf(y, { on: onY })];
      for (const compare of [findSameEvent, findRelation]) {
        const evidence = compare(a, b);
        expect(compare(b, a)).toEqual(evidence);
        if (!evidence) continue;
        expect(evidence.score).toBeGreaterThan(0);
        expect(evidence.score).toBeLessThanOrEqual(1);
        expect(evidence.shingles).toBeLessThanOrEqual(1);
      }
    }),
  );
});

/** Names and numbers enough for pairs on either side of the line. */
const facts = fc
  .record({
    names: fc.subarray(["anna berg", "ben cole", "berg", "cyd", "dov eck", "eva", "velm"]),
    numbers: fc.subarray(["1000", "2024", "4711", "6.4e6", "85"]),
    hashes: fc.subarray([1, 2, 3, 4, 5, 6]),
    days: fc.option(fc.constantFrom<[number, number]>([1, 1], [2, 4], [9, 9])),
    title: fc.constantFrom<[number, number]>([1, 4], [2, 4], [3, 2]),
  })
  .map(({ hashes, ...rest }) => ({
    sketch: packHashes(hashes),
    shingles: hashes.length,
    bodied: hashes.length > 0,
    ...rest,
  }));

test("the score that is found the cheap way is that of the whole evidence, in either order", () => {
  let events = 0;
  fc.assert(
    fc.property(facts, facts, (a, b) => {
      const score = findSameEvent(a, b)?.score ?? null;
      expect(eventScore(a, b)?.score ?? null).toBe(score);
      expect(eventScore(b, a)?.score ?? null).toBe(score);
      if (score !== null) events += 1;
    }),
    { numRuns: 3_000 },
  );
  expect(events).toBeGreaterThan(100);
});

test("every text with words reports the same event as itself", () => {
  fc.assert(
    fc.property(text, day, (x, on) => {
      const features = featuresOf(x, { on });
      expect(findSameEvent(features, features)?.score ?? null).toBe(features.bodied ? 1 : null);
    }),
  );
});
