import { once } from "../once.ts";
import { Features } from "./features.ts";
import { BIAS, WEIGHTS } from "./learned-likeness.ts";
import { Weights } from "./weights.ts";

/**
 * How alike a line or sentence is to prompts and notices rather than to prose, by its words alone: the
 * log-odds of a logistic regression. `npm run learn` makes the weights.
 */
export type Likeness = {
  readonly whole: number;
  /** Of the most alike of its beginnings of two words and more: a prompt may run into a sentence. */
  readonly beginning: number;
};

/** What a regression learned: how much each feature weighs, and what is so without any. */
export type Learned = { readonly bias: number; readonly of: (feature: number) => number };

export function likenessToPrompts(text: string): number {
  return likenessOf(text).whole;
}

/** Several steps ask for the same text in a row. */
export function likenessOf(text: string): Likeness {
  if (text !== last.text) last = { text, likeness: likenessBy(learned(), text) };
  return last.likeness;
}

let last: { readonly text: string; readonly likeness: Likeness } = {
  text: "",
  likeness: { whole: 0, beginning: Number.NEGATIVE_INFINITY },
};

export function likenessBy(learned: Learned, text: string): Likeness {
  features.read(text);
  const { sum: ofWords, at, beginning } = sumOfWords(learned);
  const { all, count } = features;
  let sum = ofWords;
  for (let i = at; i < count; i++) sum += learned.of(all[i] as number);
  return { whole: learned.bias + sum * shareOf(count), beginning };
}

const features = new Features();

/** So many words tell of three in four sentences that they are prose. */
const FIRST_WORDS = 5;
/** What the first words of hardly any prompt are below. */
const PROSE = -4;
/** Below it no beginning is of a prompt that runs into a sentence. */
const PROSE_BEGINNING = -0.9;

/** Whether a text's first words tell that it is prose, so that the rest need not be looked at. */
export function beginsAsProse(text: string): boolean {
  const end = endOfWords(text, FIRST_WORDS);
  if (end === -1) return false;
  features.readWords(text.slice(0, end));
  const { odds, beginning } = sumOfWords(learned());
  return odds < PROSE && beginning < PROSE_BEGINNING;
}

/** Where the first words of a text end; -1 where there are no more. */
function endOfWords(text: string, words: number): number {
  let end = -1;
  for (let word = 0; word < words; word++) {
    end = text.indexOf(" ", end + 1);
    if (end === -1) return -1;
  }
  return end;
}

/** What the words say: together, and the beginning of two words or more that is most like a prompt. */
function sumOfWords({ bias, of }: Learned) {
  const { all, ends, words } = features;
  let [sum, at] = [0, 0];
  let [odds, beginning] = [bias, Number.NEGATIVE_INFINITY];
  for (let word = 0; word < words; word++) {
    for (const end = ends[word] as number; at < end; at++) sum += of(all[at] as number);
    odds = bias + sum * shareOf(at);
    if (word > 0) beginning = Math.max(beginning, odds);
  }
  for (const known of features.beginnings) {
    if (of(known) > 0) beginning = Math.max(beginning, KNOWN_BEGINNING);
  }
  return { sum, at, odds, beginning };
}

/** Log-odds of a beginning that is known for a button's words. */
const KNOWN_BEGINNING = 0;

const learned = once((): Learned => {
  const weights = new Weights(WEIGHTS);
  return { bias: BIAS, of: (feature) => weights.of(feature) };
});

/**
 * By how much each of so many features counts. The more there are the less: a long sentence of prose has
 * many words that prompts have too.
 */
export function shareOf(features: number): number {
  return FULL_FEATURES / (features + FULL_FEATURES);
}

/** So many features count half. */
const FULL_FEATURES = 8;
