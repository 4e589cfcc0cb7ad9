import { Features } from "../../src/capture/prompts/features.ts";
import { type Learned, shareOf } from "../../src/capture/prompts/likeness.ts";
import { chance } from "../events/chance.ts";

/** Logistic regression over the features of short texts: is one a prompt, or of an article? */

export type Example = {
  readonly text: string;
  readonly isPrompt: boolean;
  /** How many times it counts. */
  readonly times: number;
};
export type Regression = Learned & { readonly weights: ReadonlyMap<number, number> };

const PASSES = 40;
const RATE = 2;
/** Each pass makes the rate smaller. */
const SLOWING = 0.3;
/** Pulls weights to nothing, so that what tells little weighs none. */
const SHRINK = 0.0004;
/** Stochastic gradient descent, in an order that is the same at every run. */
export function learn(examples: readonly Example[]): Regression {
  const order = examples.map(featured);
  const weights = new Map<number, number>();
  const { between } = chance(1);
  let bias = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    const rate = RATE / (1 + pass * SLOWING);
    for (let i = order.length - 1; i > 0; i--) {
      const j = between(0, i);
      [order[i], order[j]] = [order[j], order[i]] as [Featured, Featured];
    }
    for (const { features, share, isPrompt, times } of order) {
      const sum = features.reduce((sum, each) => sum + (weights.get(each) ?? 0), 0);
      const error = times * ((isPrompt ? 1 : 0) - 1 / (1 + Math.exp(-bias - sum * share)));
      const step = (rate * error) / Math.sqrt(features.length);
      bias += step * 0.1;
      for (const feature of features) {
        const moved = (weights.get(feature) ?? 0) + step;
        weights.set(feature, moved - Math.sign(moved) * Math.min(Math.abs(moved), rate * SHRINK));
      }
    }
  }
  return { bias, weights, of: (feature) => weights.get(feature) ?? 0 };
}

type Featured = {
  readonly features: readonly number[];
  readonly share: number;
  readonly isPrompt: boolean;
  readonly times: number;
};

/** All features count: what stands once in what was learned from tells something of others, too. */
function featured({ text, isPrompt, times }: Example): Featured {
  const features = featuresOf(text);
  return { features, share: shareOf(features.length), isPrompt, times };
}

const read = new Features();

function featuresOf(text: string): number[] {
  read.read(text);
  return [...read.all.subarray(0, read.count)];
}
