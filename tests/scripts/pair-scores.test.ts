import { expect, test } from "vitest";
import { pairScores } from "../../scripts/story-sets/pair-scores.ts";

test("the right grouping scores 1, whatever the names of its groups", () => {
  const scores = pairScores(["a", "a", "b"], ["x", "x", "y"]);
  expect(scores).toEqual({ ari: 1, precision: 1, recall: 1, bCubed: 1 });
});

test("the scores of a wrong grouping follow the definition", () => {
  // Hubert and Arabie's index for the contingency table [[2, 1], [0, 3]].
  const { ari, precision, recall, bCubed } = pairScores([..."aaabbb"], [..."xxyyyy"]);
  expect(ari).toBeCloseTo((4 - 42 / 15) / ((6 + 7) / 2 - 42 / 15), 10);
  expect([precision, recall]).toEqual([4 / 7, 4 / 6]);
  // B-cubed precision and recall of the items are 1, 1, 1/4, 3/4, 3/4, 3/4 and 2/3, 2/3, 1/3, 1, 1, 1.
  const [p, r] = [4.5 / 6, 14 / 18];
  expect(bCubed).toBeCloseTo((2 * p * r) / (p + r), 10);
});
