import { PARTS } from "../../src/capture/weights.ts";

/** What a byte with its sign can hold. */
const MOST = 127;

/** Weights of features as `Weights` reads them: in base64, four bytes each, in the order of features. */
export function written(weights: readonly (readonly [feature: number, weight: number])[]): string {
  const bytes = Buffer.alloc(weights.length * 4);
  for (const [i, [feature, weight]] of weights.toSorted(([a], [b]) => a - b).entries()) {
    const parts = Math.max(-MOST, Math.min(MOST, Math.round(weight * PARTS)));
    bytes.writeUInt32BE(feature * 2 ** 8 + (parts & 0xff), i * 4);
  }
  return bytes.toString("base64");
}
