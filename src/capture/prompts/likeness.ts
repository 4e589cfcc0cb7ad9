import { Features } from "./features.ts";
import { BIAS, WEIGHTS } from "./learned-likeness.ts";
import { Weights } from "./weights.ts";

/**
 * How alike a line or sentence is to prompts and notices rather than to prose, by its words alone: the
 * log-odds of a logistic regression. `npm run learn` makes the weights.
 */
export function likenessToPrompts(text: string): number {
  return look(text).whole;
}

/** The most alike of a text's beginnings of two words and more: a prompt may run into a sentence. */
export function likenessOfBeginnings(text: string): number {
  return look(text).beginning;
}

/** So many words tell of three in four sentences that they are prose. */
const FIRST_WORDS = 6;
/** What the first words of hardly any prompt are below. */
const PROSE = -2.5;
/** Below it no beginning is of a prompt that runs into a sentence. */
const PROSE_BEGINNING = -1;

/** Whether a text's first words tell that it is prose, so that the rest need not be looked at. */
export function beginsAsProse(text: string): boolean {
  const end = endOfWords(text, FIRST_WORDS);
  if (end === -1) return false;
  features.readWords(text.slice(0, end));
  const { odds, beginning } = sumOfWords();
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

/** Several steps ask for the same text in a row. */
let last: Look | null = null;
type Look = { readonly text: string; readonly whole: number; readonly beginning: number };
const features = new Features();

function look(text: string): Look {
  if (text === last?.text) return last;
  features.read(text);
  const { sum: ofWords, at, beginning } = sumOfWords();
  const { all, count } = features;
  let sum = ofWords;
  for (let i = at; i < count; i++) sum += weights().of(all[i] as number);
  last = { text, whole: BIAS + sum * shareOf(count), beginning };
  return last;
}

/** What the words say: together, and the beginning of two words or more that is most like a prompt. */
function sumOfWords() {
  const { all, ends, words } = features;
  const learned = weights();
  let [sum, at] = [0, 0];
  let [odds, beginning] = [BIAS, Number.NEGATIVE_INFINITY];
  for (let word = 0; word < words; word++) {
    for (const end = ends[word] as number; at < end; at++) sum += learned.of(all[at] as number);
    odds = BIAS + sum * shareOf(at);
    if (word > 0) beginning = Math.max(beginning, odds);
  }
  return { sum, at, odds, beginning };
}

/** Made for the first text that is asked: a Worker's start has no time for it. */
let learned: Weights | undefined;

function weights(): Weights {
  learned ??= new Weights(WEIGHTS);
  return learned;
}

/**
 * By how much each of so many features counts. The more there are the less: a long sentence of prose has
 * many words that prompts have too.
 */
export function shareOf(features: number): number {
  return FULL_FEATURES / (features + FULL_FEATURES);
}

/** So many features count half. */
const FULL_FEATURES = 8;
