import { WEIGHTS } from "./boilerplate/learned-partings.ts";
import type { NoiseClass } from "./boilerplate/rule.ts";
import { noiseClass } from "./noise.ts";
import { isPastInArabic } from "./orders.ts";
import { isWithinName, type Outlet, promptsForOutlet } from "./outlet.ts";
import { asOurs } from "./outlet-in-arabic.ts";
import { type Place, placesIn } from "./parting-signs.ts";
import { Weights } from "./weights.ts";

/**
 * Where a prompt ends that runs into a sentence without a stop. A log-linear model weighs all places
 * of the text against each other and against there being none; `npm run learn-partings` makes its weights.
 */

/** Log-odds that the likeliest place must have: most sentences are prose from their beginning on. */
const SURE = 2;
/** The same where a rule knows what stands before it, but not the whole; a word alone may be a name. */
const IF_KNOWN = 0;
const IF_WORD_KNOWN = 1.2;
/** A label has no end but its colon, and words on buttons have ends of their own. */
const IF_CLOSED = -2.5;
const CLOSED: ReadonlySet<NoiseClass> = new Set([
  "advertisement",
  "control",
  "duration",
  "embed",
  "player",
]);
/** Credits and corrections are labels with something behind them, too. */
const STAYS =
  /^(?:(?:file )?(?:photo|photograph|picture|image|pic|credit|caption)s?(?: by| credit)?|corrections?|clarifications?|تصحيح|توضيح)\s?[:/|©]/i;
/** What speaks for a place behind what offers something of the article's own outlet. */
const OF_OUTLET = 4;

/** Length of a prompt that runs into the sentence behind it; 0 for none. */
export function promptBefore(text: string, outlet: Outlet): number {
  const { at, sum } = likeliestOf(placesIn(text), weights(), (at) => {
    if (isWithinName(text, at, outlet)) return Number.NEGATIVE_INFINITY;
    return promptsForOutlet(text.slice(0, at), outlet) ? OF_OUTLET : 0;
  });
  if (sum <= IF_CLOSED || STAYS.test(text)) return 0;
  const prompt = asOurs(text.slice(0, at), outlet);
  if (isPastInArabic(prompt) && !LABELLED.test(prompt)) return 0;
  if (sum > SURE) return at;
  const known = noiseClass(prompt);
  if (known === null || sum <= leastOf(prompt, known)) return 0;
  return noiseClass(asOurs(text, outlet)) === null ? at : 0;
}

const LABELLED = /[:|(]/;

function leastOf(prompt: string, known: NoiseClass): number {
  if (prompt.endsWith(":")) return IF_CLOSED;
  if (!prompt.includes(" ")) return CLOSED.has(known) ? IF_KNOWN : IF_WORD_KNOWN;
  return CLOSED.has(known) ? IF_CLOSED : IF_KNOWN;
}

/** Made for the first text that is asked: a Worker's start has no time for it. */
let learned: Weights | undefined;

function weights(): Weights {
  learned ??= new Weights(WEIGHTS);
  return learned;
}

/** The likeliest of places, with its log-odds against there being none. */
export function likeliestOf(
  places: readonly Place[],
  weights: Pick<Weights, "of">,
  ofItsOwn: (at: number) => number = () => 0,
): { readonly at: number; readonly sum: number } {
  const weigh = (signs: readonly number[]) =>
    signs.reduce((sum, sign) => sum + weights.of(sign), 0);
  let best = { at: 0, sum: Number.NEGATIVE_INFINITY };
  let passedBy = 0;
  for (const { at, signs, passed } of places) {
    passedBy += weigh(passed);
    const sum = passedBy + weigh(signs) + ofItsOwn(at);
    if (sum > best.sum) best = { at, sum };
  }
  return best;
}
