import fc from "fast-check";
import { expect, test } from "vitest";
import { Corpus, corpusOf, type Said } from "../corpus.ts";
import { type Capture, seenIn, world } from "../world.ts";

const [NAMES, VARIANTS] = [8, 4];

function said(name: string, capture: Capture | undefined): Said {
  return { url: capture?.url ?? null, seen: capture ? seenIn(name, capture) : [] };
}

/** Steps of a schedule: a name and which of its captures it holds from then on. */
const schedules = fc.record({
  seed: fc.nat({ max: 1_000_000 }),
  steps: fc.array(fc.tuple(fc.nat({ max: NAMES - 1 }), fc.nat({ max: VARIANTS })), {
    maxLength: 24,
  }),
});

test("captures that come in any order, again and again, in other forms and back, make one corpus", () => {
  fc.assert(
    fc.property(schedules, ({ seed, steps }) => {
      const captures = world(seed, NAMES, VARIANTS);
      const corpus = new Corpus();
      const now = new Map<string, Said>();
      for (const [i, variant] of steps) {
        const name = `capture-${i}`;
        const says = said(name, captures.get(name)?.[variant]);
        corpus.take(name, says);
        now.set(name, says);
      }
      expect(corpus.public()).toEqual(corpusOf([...now.values()]));
    }),
    { numRuns: 200 },
  );
});
