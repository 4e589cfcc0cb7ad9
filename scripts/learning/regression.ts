import { Features } from "../../src/reader/prompts/features.ts";
import { type Learned, shareOf } from "../../src/reader/prompts/likeness.ts";
import { inPasses } from "./passes.ts";

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
  const all = examples.map(featured);
  const weights = new Map<number, number>();
  let bias = 0;
  let passed = 0;
  for (const order of inPasses(all, PASSES)) {
    const rate = RATE / (1 + passed * SLOWING);
    passed += 1;
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
