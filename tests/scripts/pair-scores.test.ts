import { expect, test } from "vitest";
import { pairScores } from "../../scripts/story-sets/pair-scores.ts";

test("the right grouping scores 1, whatever the names of its groups", () => {
  expect(pairScores(["a", "a", "b"], ["x", "x", "y"])).toEqual({ ari: 1, precision: 1, recall: 1 });
});

test("the scores of a wrong grouping follow the definition", () => {
  // Hubert and Arabie's index for the contingency table [[2, 1], [0, 3]].
  const { ari, precision, recall } = pairScores([..."aaabbb"], [..."xxyyyy"]);
  expect(ari).toBeCloseTo((4 - 42 / 15) / ((6 + 7) / 2 - 42 / 15), 10);
  expect([precision, recall]).toEqual([4 / 7, 4 / 6]);
});
