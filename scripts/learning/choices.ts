import { Ftrl } from "./ftrl.ts";
import { inPasses } from "./passes.ts";

/**
 * Learns to choose: of several things, each with its signs, or none of them. Log-linear; the weights
 * are those that make the right choices likeliest.
 */

/** Things to choose among; `right` are the places in `among` of those that are right, none for none. */
export type Choice = {
  readonly among: readonly (readonly number[])[];
  readonly right: readonly number[];
};

const PASSES = 8;
const RATE = 0.3;
/** What adds up to less over all passes weighs nothing. */
const LEAST = 8;
/** A sign of fewer choices tells nothing of others. */
const LEAST_CHOICES = 5;
/** A choice that is as good as made teaches nothing more. */
const LEAST_ERROR = 1e-4;

export function learnChoices(choices: readonly Choice[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { among } of choices)
    for (const sign of new Set(among.flat())) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const features = [...counts].filter(([, n]) => n >= LEAST_CHOICES).map(([feature]) => feature);
  const ids = new Map(features.map((feature, i) => [feature, i]));
  const numbered: Numbered[] = choices.map(({ among, right }) => ({
    among: among.map((signs) => Int32Array.from(signs.flatMap((sign) => ids.get(sign) ?? []))),
    right,
  }));
  const weights = new Ftrl(features.length, { rate: RATE, least: LEAST });
  for (const order of inPasses(numbered, PASSES)) {
    for (const choice of order) step(choice, weights);
  }
  return weights.heavy(features);
}

type Numbered = {
  readonly among: readonly Int32Array[];
  readonly right: readonly number[];
};

function step({ among, right }: Numbered, weights: Ftrl): void {
  const likely = softmax([...among.map((signs) => weights.sumOf(signs)), 0]);
  const wanted = right.length === 0 ? [among.length] : right;
  const all = wanted.reduce((sum, i) => sum + (likely[i] ?? 0), 1e-12);
  const gradients = new Map<number, number>();
  for (const [i, signs] of among.entries()) {
    const target = wanted.includes(i) ? (likely[i] ?? 0) / all : 0;
    const error = (likely[i] ?? 0) - target;
    if (Math.abs(error) < LEAST_ERROR) continue;
    for (const id of signs) gradients.set(id, (gradients.get(id) ?? 0) + error);
  }
  for (const [id, gradient] of gradients) weights.step(id, gradient);
}

function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
