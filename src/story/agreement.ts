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
  for (const x of restA) {
    for (const y of restB) {
      const [shorter, longer] =
        x.length < y.length || (x.length === y.length && x < y) ? [x, y] : [y, x];
      if (!isWithin(shorter, longer)) continue;
      shared.add(shorter);
      covered.add(longer);
    }
  }
  const alone = (keys: readonly string[]) =>
    keys.filter((key) => !shared.has(key) && !covered.has(key));
  return { shared: [...shared].sort(), only: [alone(restA), alone(restB)] };
}

function isWithin(shorter: string, longer: string): boolean {
  const words = longer.split(" ");
  return words.length > 1 && shorter.split(" ").every((word) => words.includes(word));
}
