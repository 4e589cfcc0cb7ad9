import { expect, test } from "vitest";
import { chooseCentral, findAdditions, findEvidence } from "../../src/story/evidence.ts";
import { packTerms } from "../../src/story/terms.ts";
import { BRIDGE, BRIDGE_REWRITTEN, featuresOf, LOCK, STRIKE_REWRITTEN } from "./story-articles.ts";

test("the evidence is what both articles have, as one of them writes it", () => {
  expect(findEvidence(featuresOf(BRIDGE), featuresOf(BRIDGE_REWRITTEN))).toEqual({
    score: 0.631,
    shingles: 0.02,
    names: ["Hallowmere", "Ingrid Vance", "Northgate", "Lionel Stroud"],
    words: ["crowns", "again", "million"],
    numbers: ["252 seconds", "6.4 million crowns"],
    days: null,
  });
});

test("articles on other events are as near as their words", () => {
  const { score, names, numbers } = findEvidence(featuresOf(BRIDGE), featuresOf(LOCK));
  expect([score, names, numbers]).toEqual([0.337, [], []]);
});

test("the days between two articles are bounds", () => {
  const [a, b] = [featuresOf(BRIDGE, { on: "2026-05-01" }), featuresOf(BRIDGE)];
  const [day = 0] = a.days ?? [];
  const to = (first: number, last: number) =>
    findEvidence({ ...b, days: [day + first, day + last] }, a).days;
  expect(to(0, 0)).toEqual({ least: 0, most: 0 });
  expect(to(-1, 2)).toEqual({ least: 0, most: 2 });
  expect(to(-9, -7)).toEqual({ least: 7, most: 9 });
});

test("names are displayed as written, in Arabic too, and not in capitals", () => {
  const names = (x: string, y: string, language: string) =>
    findEvidence(featuresOf(x, { language }), featuresOf(y, { language })).names;
  const rain = ["SANDWICK: it rained on Sandwick.", "SANDWICK: Anna Berg, in rain."] as const;
  expect(names(...rain, "en")).toEqual(["Sandwick"]);
  const arrival = "وصل أنطونيو غوتيريش أمس. وقال أنطونيو غوتيريش إن المدينة جميلة.";
  const departure = "استقبل الوزير أنطونيو غوتيريش ثم غادر أنطونيو غوتيريش.";
  expect(names(arrival, departure, "ar")).toEqual(["أنطونيو غوتيريش"]);
});

test("each article adds the names and numbers that none before it has", () => {
  const texts = [
    "so said Anna Berg of Velm about 4,711 lamps",
    "in Velm it was Berg who lit 4,711 lamps with 85 boats",
    "to Otto Drost came Anna Berg with 85 boats",
    "so said Anna Berg of Velm about 4,711 lamps",
  ];
  expect(findAdditions(texts.map((text) => featuresOf(text)))).toEqual([
    { names: ["Anna Berg", "Velm"], numbers: ["4,711 lamps"] },
    { names: [], numbers: ["85 boats"] },
    { names: ["Otto Drost"], numbers: [] },
    { names: [], numbers: [] },
  ]);
});

test("a number is added with the words that say what it counts, and else left out", () => {
  const text =
    "The 2019 repairs of 5 bridges cost $8 billion, 60 percent of it for 121 lamps, 45 of 93.";
  const [adds] = findAdditions([featuresOf(text)]);
  expect(adds?.numbers).toEqual(["60 percent", "121 lamps", "$8 billion"]);
});

test("a number that an earlier report has in any form is not added, in long reports either", () => {
  const told = (number: string) => featuresOf(`The repairs cost ${number}. ${STRIKE_REWRITTEN}`);
  const [first, second, other] = [told("$8 billion"), told("8,000,000,000 dollars"), told("$9bn")];
  const added = findAdditions([first, second, other]).map(({ numbers }) => numbers.at(-1));
  expect(added).toEqual(["$8 billion", undefined, "$9bn"]);
});

test("a demonym adds its nation, unless that was named or the word has several", () => {
  const texts = ["so said the Chinese", "so said China to the Swedish", "Sweden", "the Koreans"];
  const adds = findAdditions(texts.map((text) => featuresOf(text)));
  expect(adds.map(({ names }) => names)).toEqual([["China"], ["Sweden"], [], []]);
});

test("the central report has most of what the reports share, and of equal ones it is the first", () => {
  const report = (...keys: readonly string[]) => ({
    terms: packTerms(keys.map((key) => ({ key, weight: 5, kind: "word" }))),
  });
  expect(chooseCentral([report("a", "x", "y", "z"), report("a", "b"), report("b", "c")])).toBe(1);
  expect(chooseCentral([report("a"), report("b")])).toBe(0);
  expect(chooseCentral([report("a")])).toBe(0);
});
