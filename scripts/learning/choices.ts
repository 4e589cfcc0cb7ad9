import { chance } from "../events/chance.ts";

/**
 * Learns to choose: of several things, each with its signs, or none of them. Log-linear; the weights
 * are those that make the right choices likeliest.
 */

/** Things to choose among; `right` are the places in `among` of those that are right, none for none. */
export type Choice = {
  readonly among: readonly (readonly number[])[];
  readonly right: readonly number[];
};

const PASSES = 12;
const RATE = 0.15;
/** Pulls weights to nothing, so that what tells little weighs none. */
const SHRINK = 0.02;
/** A sign of fewer choices tells nothing of others. */
const LEAST_CHOICES = 20;

/** Stochastic gradient descent with a rate of each weight's own, in an order that is the same at every run. */
export function learnChoices(choices: readonly Choice[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { among } of choices)
    for (const sign of new Set(among.flat())) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const features = [...counts].filter(([, n]) => n >= LEAST_CHOICES).map(([feature]) => feature);
  const ids = new Map(features.map((feature, i) => [feature, i]));
  const numbered: Numbered[] = choices.map(({ among, right }) => ({
    among: among.map((signs) => signs.flatMap((sign) => ids.get(sign) ?? [])),
    right,
  }));
  const weights = new Float64Array(features.length);
  const moved = new Float64Array(features.length).fill(1e-2);
  const { between } = chance(1);
  for (let pass = 0; pass < PASSES; pass++) {
    for (let i = numbered.length - 1; i > 0; i--) {
      const j = between(0, i);
      [numbered[i], numbered[j]] = [numbered[j] as Numbered, numbered[i] as Numbered];
    }
    for (const choice of numbered) step(choice, weights, moved);
  }
  return new Map(features.map((feature, i) => [feature, weights[i] ?? 0]));
}

type Numbered = {
  readonly among: readonly (readonly number[])[];
  readonly right: readonly number[];
};

function step({ among, right }: Numbered, weights: Float64Array, moved: Float64Array): void {
  const sums = among.map((signs) => signs.reduce((sum, id) => sum + (weights[id] ?? 0), 0));
  const likely = softmax([...sums, 0]);
  const wanted = right.length === 0 ? [among.length] : right;
  const all = wanted.reduce((sum, i) => sum + (likely[i] ?? 0), 1e-12);
  for (const [i, signs] of among.entries()) {
    const target = wanted.includes(i) ? (likely[i] ?? 0) / all : 0;
    const error = target - (likely[i] ?? 0);
    if (Math.abs(error) < 1e-4) continue;
    for (const id of signs) {
      moved[id] = (moved[id] ?? 0) + error * error;
      const rate = RATE / Math.sqrt(moved[id] ?? 1);
      const weight = (weights[id] ?? 0) + rate * error;
      weights[id] =
        weight - Math.sign(weight) * Math.min(Math.abs(weight), rate * SHRINK * Math.abs(error));
    }
  }
}

function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
