import { LETTERS } from "./spelling.ts";
import type { Token } from "./tokens.ts";
import { featureOf, kindsOf } from "./weights.ts";

/**
 * How a text is built, whatever it is about: function words as they are, all others by how they are
 * written and what they end in. `Chip in from $5` and `Join us from £3` begin alike.
 */

const KIND = kindsOf([
  "begins in two",
  "begins in three",
  "begins in four",
  "ends in three",
] as const);

/** The features of how a text begins and ends, whose words these are. */
export function skeletonOf(tokens: readonly Token[]): readonly number[] {
  const [a, b, c, d] = [0, 1, 2, 3].map((i) => partAt(tokens, i)) as Parts;
  const last = tokens.length - 1;
  const [x, y, z] = [last - 2, last - 1, last].map((i) => partAt(tokens, i)) as Parts;
  const all: number[] = [];
  if (last > 0) all.push(featureOf(KIND["begins in two"], a, b));
  if (last > 1) {
    all.push(
      featureOf(KIND["begins in three"], a, b, c),
      featureOf(KIND["ends in three"], x, y, z),
    );
  }
  if (last > 2) all.push(featureOf(KIND["begins in four"], a, b, c, d));
  return all;
}

type Parts = [number, number, number, number];

function partAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token === undefined) return 0;
  const { letters, plain, ending } = token;
  if (letters === LETTERS.functional || letters === LETTERS.functionalCapital) return plain;
  // A text's first word has a capital, whatever it is.
  const isSmall = letters < LETTERS.capital || (i === 0 && letters === LETTERS.capital);
  return isSmall && letters !== LETTERS.none ? SMALL + ending : letters;
}

/** Beyond all ways of writing. */
const SMALL = 64;
