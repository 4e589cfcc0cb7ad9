import fc from "fast-check";
import { expect, test } from "vitest";
import { contains } from "../../src/text/contains.ts";

/** Texts that repeat themselves, as those do in which a search has to go back. */
const repeats = fc
  .tuple(letters(1, 4), fc.integer({ min: 20, max: 60 }), letters(0, 4))
  .map(([unit, times, tail]) => unit.repeat(times) + tail);

function letters(minLength: number, maxLength: number) {
  return fc
    .array(fc.constantFrom("a", "a", "b"), { minLength, maxLength })
    .map((all) => all.join(""));
}

test("a part is found exactly where `includes` finds it", () => {
  const texts = fc.record({ part: repeats, other: repeats, more: letters(0, 9) });
  fc.assert(
    fc.property(texts, ({ part, other, more }) => {
      for (const text of [
        more + part + other,
        part.slice(0, 9) + part,
        other + more,
        part + more,
      ]) {
        expect([text, contains(text, part)]).toEqual([text, text.includes(part)]);
      }
    }),
    { numRuns: 2_000 },
  );
});

test("the search for a repetitive part takes linear time", () => {
  const half = "a".repeat(40_000);
  const text = "a".repeat(320_000);
  const start = performance.now();
  expect(contains(text, `${half}b${half}`)).toBe(false);
  expect(contains(`${text}b${half}`, `${half}b${half}`)).toBe(true);
  // `includes` takes six seconds for the first alone.
  expect(performance.now() - start).toBeLessThan(1_000);
});
