/** The weights of learned features, from lines of tenths, a tab and a feature. */
export function readWeights(tenths: string): ReadonlyMap<string, number> {
  const lines = tenths.trim().split("\n");
  return new Map(
    lines.map((line) => {
      const [weight = "", feature = ""] = line.split("\t");
      return [feature, Number(weight) / 10];
    }),
  );
}
