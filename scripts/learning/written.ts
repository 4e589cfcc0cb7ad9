import { ALPHABET, LOW_BITS, PAIR_BITS, PARTS } from "../../src/reader/prompts/weights.ts";

/** What a slot's byte with its sign can hold. */
const MOST = 127;

/** Weights of features as `Weights` reads them. */
export function written(weights: readonly (readonly [feature: number, weight: number])[]): string {
  const bits: number[] = [];
  const tell = (number: number, count: number) => {
    for (let bit = 0; bit < count; bit++) bits.push((number >> bit) & 1);
  };
  const rice = (number: number, lowBits: number) => {
    for (let ones = number >> lowBits; ones > 0; ones--) bits.push(1);
    bits.push(0);
    tell(number, lowBits);
  };
  const partsOf = (weight: number) => Math.min(MOST, Math.round(Math.abs(weight) * PARTS));
  const first = partsOf(weights[0]?.[1] ?? 0);
  const least = weights.reduce((least, [, weight]) => Math.min(least, partsOf(weight)), first);
  rice(least, LOW_BITS.weight);
  let before = 0;
  for (const [feature, weight] of weights.toSorted(([a], [b]) => a - b)) {
    rice(feature - before, LOW_BITS.step);
    tell(weight < 0 ? 1 : 0, 1);
    rice(partsOf(weight) - least, LOW_BITS.weight);
    before = feature;
  }
  rice(0, LOW_BITS.step);
  let text = "";
  for (let at = 0; at < bits.length; at += PAIR_BITS) {
    const pair = bits.slice(at, at + PAIR_BITS).reduce((sum, bit, i) => sum | (bit << i), 0);
    text +=
      ALPHABET.charAt(Math.floor(pair / ALPHABET.length)) + ALPHABET.charAt(pair % ALPHABET.length);
  }
  return text;
}
