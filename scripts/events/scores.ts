/** How well a parting into groups matches the right one; both name each item's group. */
export type PairScores = {
  /** Adjusted Rand index (Hubert and Arabie 1985): 1 the same, 0 as by chance. */
  readonly ari: number;
  /** Of the pairs put together, those that belong together. */
  readonly precision: number;
  /** Of the pairs that belong together, those put together. */
  readonly recall: number;
};

export function pairScores(right: readonly string[], made: readonly string[]): PairScores {
  const together = pairs(right.map((group, i) => `${group}\t${made[i]}`));
  const [wanted, got] = [pairs(right), pairs(made)];
  const all = (right.length * (right.length - 1)) / 2;
  const byChance = (wanted * got) / all;
  return {
    ari: (together - byChance) / ((wanted + got) / 2 - byChance),
    precision: together / got,
    recall: together / wanted,
  };
}

/** Pairs of items in the same group. */
function pairs(groups: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}
