import { chance } from "../events/chance.ts";

/** The examples of each pass, in another order each time, which is the same at every run. */
export function* inPasses<Example>(
  examples: readonly Example[],
  passes: number,
): Generator<readonly Example[]> {
  const order = [...examples];
  const { between } = chance(1);
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = between(0, i);
      [order[i], order[j]] = [order[j], order[i]] as [Example, Example];
    }
    yield order;
  }
}
