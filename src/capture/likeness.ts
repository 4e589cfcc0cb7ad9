import { BIAS, WEIGHTS } from "./boilerplate/learned.ts";
import { REPORTS } from "./boilerplate/words.ts";
import { isCaption } from "./captions.ts";
import { readDateline } from "./credits.ts";
import { featuresOf, stops } from "./features.ts";
import { Weights } from "./weights.ts";

/**
 * How alike a line or sentence is to the prompts and notices of the gold set, rather than to its prose:
 * the log-odds of a logistic regression over words. `npm run learn` makes the weights.
 */
export function likenessToNoise(text: string): number {
  if (text === last.text) return last.odds;
  learned ??= new Weights(WEIGHTS);
  last = { text, odds: logOdds(featuresOf(text), BIAS, learned) };
  return last.odds;
}

/** Several steps ask for the same text in a row. */
let last = { text: "", odds: Number.NEGATIVE_INFINITY };

/** Made for the first text that is asked: a Worker's start has no time for it. */
let learned: Weights | undefined;

/**
 * What features say together. The more there are the less each of them counts: a long sentence of prose
 * has many words that prompts have too.
 */
export function logOdds(
  features: readonly number[],
  bias: number,
  weights: Pick<Weights, "of">,
): number {
  let sum = 0;
  for (const feature of features) sum += weights.of(feature);
  return bias + sum * shareOf(features);
}

/** By how much each of so many features counts. */
export function shareOf({ length }: readonly number[]): number {
  return FULL_FEATURES / (length + FULL_FEATURES);
}

/** So many features count half. */
const FULL_FEATURES = 8;

/** What is longer is prose, or its sentences are asked one by one. */
const MOST_CHARACTERS = 300;
/**
 * Log-odds that a text of so many words at most must have to go without a rule that knows it. A few
 * words are a heading or a piece of a sentence as well; prose has a stop, so that what has one and is
 * like prompts all the same is hardly prose.
 */
const BOUNDS: readonly (readonly [words: number, stopped: number, open: number])[] = [
  [1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  [2, 3.5, 6.5],
  [3, 3.5, 5],
  [5, 2.5, 4],
  [8, 1.75, 3.5],
  [MOST_CHARACTERS, 1.25, 3.5],
];
/** A question is an article's as well, unless a call stands beside it. */
const QUESTION = 2;

/** So much less is asked of a sentence beside a prompt, and of one that names its outlet. */
export const EASE = 1;
/** The same of a sentence with a prompt before and behind it: `Give it a try.` */
export const EASE_BETWEEN = 6.5;

/**
 * Whether a whole line or sentence is so alike to prompts that it is one, whatever its words. `ease`
 * is taken from what is asked, for what stands around the text.
 */
export function isLikePrompts(text: string, ease = 0): boolean {
  if (text.length > MOST_CHARACTERS || MARKED.test(text)) return false;
  const words = text.split(" ").length;
  const [, stopped, open] = BOUNDS.find(([most]) => words <= most) ?? [0, 2, 4];
  const asked = ASKS.test(text) ? QUESTION : 0;
  const least = (stops(text) ? stopped : open) + asked - ease;
  return !reports(text) && likenessToNoise(text) > least && !isOfArticle(text);
}

/** An item of a list, or who signs. */
const MARKED = /^[-–—•]/;
const ASKS = /[?؟]$/;

/** Log-odds that no prompt of as many words has, whatever it was learned from: most prose has less. */
const PLAIN = -3;

/** Whether a whole sentence is so unlike prompts that no rule need be asked. */
export function isPlainlyProse(text: string): boolean {
  return hasWords(text) && stops(text) && likenessToNoise(text) < PLAIN;
}

/** Log-odds below which no loose rule and no count of words makes a sentence a prompt. */
const PROSE = -1;
/** Fewer are too few to tell so. */
const PROSE_WORDS = 8;

/** Whether a sentence is so little like prompts that only a rule which is sure may take it. */
export function isLikeProse(text: string): boolean {
  return hasWords(text) && likenessToNoise(text) < PROSE;
}

/** Whether a text has as many words as are enough to tell prose by. */
function hasWords(text: string): boolean {
  return text.split(" ", PROSE_WORDS).length === PROSE_WORDS;
}

/** Whether a text tells what somebody said. */
function reports(text: string): boolean {
  return QUOTED.test(text) || text.search(REPORTS) !== -1;
}

const QUOTED = /["“”]|(?:^|\s)['‘](?=\p{Lu})/u;
/** Corrections use a page's words, but stay. */
const CORRECTION =
  /^(?:(?:correction|clarification)\b|تصحيح[ :])|\b(?:earlier|previous) version of|\bwas (?:amended|corrected)\b|نسخة سابقة/i;

/** What no prompt has, for all its words: a correction, a picture's credit, a dateline, prose. */
function isOfArticle(text: string): boolean {
  if (CORRECTION.test(text) || isCaption(text)) return true;
  return stops(text) && (readDateline(text) !== null || endsInProse(text));
}

/** A sentence may begin behind the end of one, and behind a call that lost its own. */
const BEGINNING = /(?<=[^\s;,]) (?=\p{Lu})|(?<=[.!?؟]) /gu;
/** Behind a label stands a title, which is prose by itself. */
const LABEL = /[:|»→]/;

/** Whether a text goes on with a sentence of prose: `Our best stories, once a week Play starts at ten.` */
function endsInProse(text: string): boolean {
  if (LABEL.test(text)) return false;
  for (const { index } of text.matchAll(BEGINNING)) {
    if (isLikeProse(text.slice(index + 1))) return true;
  }
  return false;
}
