import { expect, test } from "vitest";
import { findAdditions } from "../../src/story/additions.ts";
import { chooseCentral } from "../../src/story/central-report.ts";
import { featuresOf } from "./story-articles.ts";

test("each article adds the names and numbers that none before it has", () => {
  const texts = [
    "so said Anna Berg of Velm about 4,711 lamps",
    "in Velm it was Berg who lit 4,711 lamps with 85 boats",
    "to Otto Drost came Anna Berg with 85 boats",
    "so said Anna Berg of Velm about 4,711 lamps",
  ];
  expect(findAdditions(texts.map((text) => featuresOf(text)))).toEqual([
    { names: ["Anna Berg", "Velm"], numbers: ["4711"] },
    { names: [], numbers: ["85"] },
    { names: ["Otto Drost"], numbers: [] },
    { names: [], numbers: [] },
  ]);
});

test("a demonym or an abbreviation adds its nation, unless that was named", () => {
  const texts = ["so said the Chinese in Velm", "so said China in Velm to the US", "the American"];
  const adds = findAdditions(texts.map((text) => featuresOf(text)));
  expect(adds.map(({ names }) => names)).toEqual([["China", "Velm"], ["United States"], []]);
  expect(findAdditions([featuresOf("so said the Koreans in Velm")])[0]?.names).toEqual(["Velm"]);
});

test("the central report has most of what the reports share, and of equal ones it is the first", () => {
  const report = (...names: readonly string[]) => ({ names, numbers: [] });
  expect(chooseCentral([report("a", "x", "y", "z"), report("a", "b"), report("b", "c")])).toBe(1);
  expect(chooseCentral([report("a"), report("b")])).toBe(0);
  expect(chooseCentral([report("a")])).toBe(0);
});
