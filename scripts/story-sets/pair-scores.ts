/** How well a grouping matches the right one. */
export type PairScores = {
  /** Adjusted Rand index (Hubert and Arabie 1985): 1 for the same grouping, 0 for a random one. */
  readonly ari: number;
  /** Share of the grouped pairs that belong together. */
  readonly precision: number;
  /** Share of the pairs that belong together and are grouped. */
  readonly recall: number;
  /** F1 of B-cubed precision and recall (Bagga and Baldwin 1998): those of each item's group, averaged. */
  readonly bCubed: number;
};

/** Both arguments name the group of each item. */
export function pairScores(right: readonly string[], made: readonly string[]): PairScores {
  const both = sizesOf(right.map((group, i) => `${group}\t${made[i]}`));
  const [wanted, got] = [sizesOf(right), sizesOf(made)];
  const all = (right.length * (right.length - 1)) / 2;
  const byChance = (pairs(wanted) * pairs(got)) / all;
  const shareOf = (whole: readonly number[]) =>
    both.reduce((sum, size, i) => sum + size / (whole[i] ?? size), 0) / both.length;
  const [p, r] = [shareOf(got), shareOf(wanted)];
  return {
    ari: (pairs(both) - byChance) / ((pairs(wanted) + pairs(got)) / 2 - byChance),
    precision: pairs(both) / pairs(got),
    recall: pairs(both) / pairs(wanted),
    bCubed: (2 * p * r) / (p + r),
  };
}

/** The number of pairs of items in the same group. */
export function countPairs(groups: readonly string[]): number {
  return pairs(sizesOf(groups));
}

/** The size of each item's group. */
function sizesOf(groups: readonly string[]): number[] {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return groups.map((group) => sizes.get(group) ?? 0);
}

/** Each item is in one pair with every other of its group. */
function pairs(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size - 1, 0) / 2;
}
