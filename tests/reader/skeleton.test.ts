import { expect, test } from "vitest";
import { tellSkeleton } from "../../src/reader/prompts/skeleton.ts";
import { tokensIn } from "../../src/reader/prompts/tokens.ts";

const skeleton = (text: string) => {
  const all: number[] = [];
  tellSkeleton(tokensIn(text), (feature) => all.push(feature));
  return all;
};

test.each([
  ["Chip in from $5", "Join in from £3"],
  ["Scroll down to see the goal", "Look down to find the score"],
  ["Loading the gallery", "Opening the player"],
  ["Our score: 7 out of 10", "Our price: 9 out of 20"],
])("%j is built as %j is", (a, b) => {
  expect(skeleton(a)).toEqual(skeleton(b));
  expect(skeleton(a)).not.toEqual([]);
});

test.each([
  ["Chip in from $5", "Chip in for $5"],
  ["Loading the gallery", "Load the gallery"],
  ["See the goal", "See the Goal"],
  ["Share it", "Share it now"],
])("%j is not built as %j is", (a, b) => {
  expect(skeleton(a)).not.toEqual(skeleton(b));
});

test("one word has no skeleton", () => {
  expect(skeleton("Advertisement")).toEqual([]);
  expect(skeleton("")).toEqual([]);
});
