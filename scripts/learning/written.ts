import { PARTS } from "../../src/capture/prompts/weights.ts";

/** What a byte with its sign can hold. */
const MOST = 127;

/** Weights of features as `Weights` reads them: steps from feature to feature, each with its weight, in base64. */
export function written(weights: readonly (readonly [feature: number, weight: number])[]): string {
  const bytes: number[] = [];
  let before = 0;
  for (const [feature, weight] of weights.toSorted(([a], [b]) => a - b)) {
    let step = feature - before;
    for (; step >= 0x80; step >>= 7) bytes.push((step & 0x7f) | 0x80);
    const parts = Math.max(-MOST, Math.min(MOST, Math.round(weight * PARTS)));
    bytes.push(step, parts & 0xff);
    before = feature;
  }
  return Buffer.from(bytes).toString("base64");
}
