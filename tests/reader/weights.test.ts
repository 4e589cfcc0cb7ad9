import fc from "fast-check";
import { expect, test } from "vitest";
import { written } from "../../scripts/learning/written.ts";
import { PARTS, Weights } from "../../src/reader/prompts/weights.ts";

const weight = fc.integer({ min: -127, max: 127 }).filter((parts) => parts !== 0);
const features = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 0xffffff }), weight), {
  selector: ([feature]) => feature,
  maxLength: 200,
});

test("what is written is read again, and no other feature weighs anything", () => {
  fc.assert(
    fc.property(features, fc.integer({ min: 1, max: 0xffffff }), (entries, other) => {
      const weights = new Weights(
        written(entries.map(([feature, parts]) => [feature, parts / PARTS])),
      );
      for (const [feature, parts] of entries)
        expect(weights.of(feature)).toBeCloseTo(parts / PARTS, 9);
      if (!entries.some(([feature]) => feature === other)) expect(weights.of(other)).toBe(0);
    }),
  );
});

test("weights that all have many parts take no more than those of few", () => {
  const all = (parts: number) => written([...Array(50).keys()].map((i) => [i + 1, parts / PARTS]));
  expect(all(40).length - all(1).length).toBeLessThan(6);
});

test("a weight beyond what a byte holds is the most that it holds", () => {
  const weights = new Weights(
    written([
      [7, 40],
      [9, -40],
    ]),
  );
  expect([weights.of(7), weights.of(9)]).toEqual([127 / PARTS, -127 / PARTS]);
});

test("one feature takes four characters, and none at all two", () => {
  expect(written([[3, 0.5]])).toHaveLength(4);
  expect(written([])).toHaveLength(2);
  expect(new Weights(written([])).of(3)).toBe(0);
});
