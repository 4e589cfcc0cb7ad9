import { LETTERS } from "./spelling.ts";
import type { Tokens } from "./tokens.ts";
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

/** Tells the features of how a text begins and ends, whose words these are. */
export function tellSkeleton(tokens: Tokens, tell: (feature: number) => void): void {
  const last = tokens.count - 1;
  if (last < 1) return;
  const [a, b, c] = [partAt(tokens, 0), partAt(tokens, 1), partAt(tokens, 2)];
  tell(featureOf(KIND["begins in two"], a, b));
  if (last < 2) return;
  tell(featureOf(KIND["begins in three"], a, b, c));
  const [y, z] = [partAt(tokens, last - 1), partAt(tokens, last)];
  tell(featureOf(KIND["ends in three"], partAt(tokens, last - 2), y, z));
  if (last > 2) tell(featureOf(KIND["begins in four"], a, b, c, partAt(tokens, 3)));
}

function partAt({ count, letters: allLetters, plain, ending }: Tokens, i: number): number {
  if (i >= count) return 0;
  const letters = allLetters[i] as number;
  if (letters === LETTERS.functional || letters === LETTERS.functionalCapital) {
    return plain[i] as number;
  }
  // A text's first word has a capital, whatever it is.
  const isSmall = letters < LETTERS.capital || (i === 0 && letters === LETTERS.capital);
  return isSmall && letters !== LETTERS.none ? SMALL + (ending[i] as number) : letters;
}

/** Beyond all ways of writing. */
const SMALL = 64;
