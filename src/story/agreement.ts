/** What two lists of keys have in common, and what either has alone. */
export type Agreement = {
  readonly shared: readonly string[];
  /** Keys of one list alone that share no word with any key of the other. */
  readonly only: readonly [a: readonly string[], b: readonly string[]];
};

/**
 * Compares two lists of keys, in either order alike. A key whose words are all among one key's of
 * the other list is shared, too: `berg` with `anna berg`, `bank of riverton` with `riverton bank`.
 */
export function agreement(a: readonly string[], b: readonly string[]): Agreement {
  const [inA, inB] = [new Set(a), new Set(b)];
  const shared = new Set(a.filter((key) => inB.has(key)));
  const [restA, restB] = [a.filter((key) => !inB.has(key)), b.filter((key) => !inA.has(key))];
  const covered = new Set<string>();
  const [wordsA, wordsB] = [restA.map(split), restB.map(split)];
  const inAny = new Set(wordsB.flat());
  for (const [i, x] of restA.entries()) {
    if (!wordsA[i]?.some((word) => inAny.has(word))) continue;
    for (const [j, y] of restB.entries()) {
      const [inX, inY] = [wordsA[i] ?? [], wordsB[j] ?? []];
      if (inX.length === 1 && inY.length === 1) continue;
      const isFirstShorter = x.length < y.length || (x.length === y.length && x < y);
      if (!(isFirstShorter ? isWithin(inX, inY) : isWithin(inY, inX))) continue;
      shared.add(isFirstShorter ? x : y);
      covered.add(isFirstShorter ? y : x);
    }
  }
  const alone = (keys: readonly string[]) =>
    keys.filter((key) => !shared.has(key) && !covered.has(key));
  return { shared: [...shared].sort(), only: [alone(restA), alone(restB)] };
}

function split(key: string): string[] {
  return key.split(" ");
}

function isWithin(shorter: readonly string[], longer: readonly string[]): boolean {
  return longer.length > 1 && shorter.every((word) => longer.includes(word));
}
