import { expect, test } from "vitest";
import { learnChoices } from "../../scripts/learning/choices.ts";
import { Ftrl } from "../../scripts/learning/ftrl.ts";
import { inPasses } from "../../scripts/learning/passes.ts";

test("a weight stays nothing until its gradients add up to more than the least", () => {
  const ftrl = new Ftrl(1, { rate: 1, least: 2 });
  ftrl.step(0, -1);
  ftrl.step(0, -1);
  expect([...ftrl.heavy([7])]).toEqual([]);
  ftrl.step(0, -1);
  expect(ftrl.sumOf([0])).toBeCloseTo(1 / (1 + Math.sqrt(3)), 9);
  expect([...ftrl.heavy([7]).keys()]).toEqual([7]);
});

test("each pass has every example once, in an order that is the same at every run", () => {
  const run = () => Array.from(inPasses([1, 2, 3, 4, 5], 3), (order) => [...order]);
  const [once, again] = [run(), run()];
  expect(once).toEqual(again);
  expect(once.map((order) => order.toSorted())).toEqual(Array(3).fill([1, 2, 3, 4, 5]));
});

test("what tells the right choice weighs for it, and what tells a wrong one against it", () => {
  const choices = Array.from({ length: 100 }, () => ({
    among: [
      [1, 3],
      [2, 3],
    ],
    right: [0],
  }));
  const nothing = Array.from({ length: 100 }, () => ({ among: [[2, 3]], right: [] }));
  const weights = learnChoices([...choices, ...nothing]);
  expect(weights.get(1)).toBeGreaterThan(1);
  expect(weights.get(2)).toBeLessThan(-1);
});
