import fc from "fast-check";
import { expect, test } from "vitest";
import { numberWeight, weighSameEvent } from "../../src/story/weights.ts";

test("a rewrite may differ in six names if it shares twelve, and not if it shares seven", () => {
  const namesFrom = (letter: string, count: number) =>
    Array.from({ length: count }, (_, n) => `${letter}${n}`);
  const bits = (shared: number) =>
    weighSameEvent({
      text: { jaccard: 0, containment: 0 },
      names: { shared: namesFrom("s", shared), unshared: [namesFrom("a", 6), namesFrom("b", 6)] },
      numbers: { shared: [], unshared: [[], []] },
      days: 0,
      sameTitle: false,
    });
  expect([bits(12), bits(7)].map((n) => n.toFixed(1))).toEqual(["2.4", "-1.6"]);
});

test("the more significant digits a number has, the more it weighs; a year weighs little", () => {
  const keys = ["1983", "2100", "2110", "5e6", "0.25", "6.4e6", "3-1", "1200", "12-15e3", "1001"];
  expect(keys.map((key) => [key, numberWeight(key)])).toEqual([
    ["1983", 0.3],
    ["2100", 1],
    ["2110", 2],
    ["5e6", 0.5],
    ["0.25", 1],
    ["6.4e6", 1],
    ["3-1", 1],
    ["1200", 1],
    ["12-15e3", 2],
    ["1001", 2],
  ]);
});

/** The rule in the fewest words. */
function byPatterns(key: string): number {
  if (/^(?:19|20)\d\d$/.test(key)) return 0.3;
  const mantissa = key.replace(/e-?\d+$/, "").replace(/\D/g, "");
  return [0.25, 0.5, 1][mantissa.replace(/^0+|0+$/g, "").length] ?? 2;
}

test("whatever the key, it is weighed as patterns would weigh it", () => {
  const pieces = fc.constantFrom("0", "1", "9", "19", "20", "e", "-", ".", "x");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 7 }), (parts) => {
      const key = parts.join("");
      expect([key, numberWeight(key)]).toEqual([key, byPatterns(key)]);
    }),
    { numRuns: 2_000 },
  );
});
