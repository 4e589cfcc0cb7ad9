/** How well a grouping matches the right one. */
export type PairScores = {
  /** Adjusted Rand index (Hubert and Arabie 1985): 1 for the same grouping, 0 for a random one. */
  readonly ari: number;
  /** Share of the grouped pairs that belong together. */
  readonly precision: number;
  /** Share of the pairs that belong together and are grouped. */
  readonly recall: number;
};

/** Both arguments name the group of each item. */
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

/** The number of pairs of items in the same group. */
function pairs(groups: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}
