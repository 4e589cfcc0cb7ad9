import fc from "fast-check";
import { expect, test } from "vitest";
import { Corpus, corpusOf, type Said } from "../corpus.ts";
import { type Capture, MAKES, seenIn, world } from "../world.ts";

const [NAMES, VARIANTS] = [14, 4];

function said(name: string, capture: Capture | undefined): Said {
  return { url: capture?.url ?? null, seen: capture ? seenIn(name, capture) : [] };
}

/** Steps of a schedule: a name and which of its captures it holds from then on. */
const schedules = fc.record({
  seed: fc.nat({ max: 1_000_000 }),
  steps: fc.array(fc.tuple(fc.nat({ max: NAMES - 1 }), fc.nat({ max: VARIANTS })), {
    maxLength: 40,
  }),
});

test.each([
  ["that have much in common", MAKES.usual, 110],
  ["that share headlines and numbers near the limits", MAKES.headlines, 30],
  ["that share addresses near the limits", MAKES.addresses, 60],
])(
  "captures %s, in any order, in other forms and back, make one corpus",
  (_, make, numRuns) => {
    fc.assert(
      fc.property(schedules, ({ seed, steps }) => {
        const captures = world(seed, NAMES, VARIANTS, make);
        const corpus = new Corpus();
        const now = new Map<string, Said>();
        // Limits are met where all names hold something.
        const first =
          make === MAKES.usual ? [] : [...captures.keys()].map((_, i) => [i, 0] as const);
        for (const [i, variant] of [...first, ...steps]) {
          const name = `capture-${i}`;
          const says = said(name, captures.get(name)?.[variant]);
          corpus.take(name, says);
          now.set(name, says);
        }
        expect(corpus.public()).toEqual(corpusOf([...now.values()]));
      }),
      { numRuns },
    );
  },
  60_000,
);
