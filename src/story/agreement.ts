/** What two lists of names, or of numbers, have in common. */
export type Agreement = {
  readonly shared: readonly string[];
  /** Weight of what is shared. */
  readonly weight: number;
  /** Weight of the list that has less: as much as could be shared. */
  readonly possible: number;
  /** The one over the other, 0 to 1; 0 where nothing could be shared. */
  readonly coverage: number;
};

/**
 * Compares two lists of keys, in either order alike. With `parts`, a key whose words are all in one
 * of the other list counts by its own weight: `berg` for `anna berg`.
 */
export function agreement(
  a: readonly string[],
  b: readonly string[],
  weightOf: (key: string) => number,
  parts: boolean,
): Agreement {
  const [weightA, weightB] = [total(a, weightOf), total(b, weightOf)];
  const [inA, inB] = [new Set(a), new Set(b)];
  const shared = new Set(a.filter((key) => inB.has(key)));
  let weight = total([...shared], weightOf);
  if (parts) {
    const partly = (
      keys: readonly string[],
      others: ReadonlySet<string>,
      theirs: readonly string[],
    ) => {
      const words = theirs.filter((key) => !others.has(key)).map((key) => new Set(key.split(" ")));
      return keys.filter(
        (key) =>
          !shared.has(key) && words.some((set) => key.split(" ").every((word) => set.has(word))),
      );
    };
    const found = [...partly(a, inA, b), ...partly(b, inB, a)];
    for (const key of found) shared.add(key);
    weight += total([...new Set(found)], weightOf);
  }
  const possible = Math.min(weightA, weightB);
  weight = Math.min(weight, possible);
  return {
    shared: [...shared].sort(),
    weight,
    possible,
    coverage: possible > 0 ? weight / possible : 0,
  };
}

function total(keys: readonly string[], weightOf: (key: string) => number): number {
  return keys.reduce((sum, key) => sum + weightOf(key), 0);
}
