import { stemOf } from "./arabic-stem.ts";
import { BIAS, TENTHS } from "./boilerplate/learned.ts";
import { SHORT } from "./boilerplate/rule.ts";
import { REPORTS } from "./boilerplate/words.ts";
import { readWeights } from "./weights.ts";

/**
 * How alike a line or sentence is to the prompts and notices of the gold set, rather than to its prose:
 * the log-odds of a logistic regression over words. `npm run learn` makes the weights.
 */
function likenessToNoise(text: string): number {
  learned ??= readWeights(TENTHS);
  let sum = BIAS;
  for (const feature of featuresOf(text)) sum += learned.get(feature) ?? 0;
  return sum;
}

/** Made for the first text that is asked: a Worker's start has no time for thousands of lines. */
let learned: ReadonlyMap<string, number> | undefined;

/** Log-odds that a text must have to go without a rule that knows it. */
const LIKE = 2;
/** The same of a few words, as which a heading or a piece of a sentence has as well. */
const LIKE_OF_FEW = 2.5;
const FEW_WORDS = 6;
/** Prompts of a sentence are hardly longer, and prose is. */
const STOPPED_CHARACTERS = 100;
/** What is shorter may be a heading, and what is longer is prose. */
const LIKE_WORDS = 4;

/** Whether a whole line or sentence is so alike to prompts that it is one, whatever its words. */
export function isLikePrompts(text: string): boolean {
  if (text.length > (STOPPED.test(text) ? STOPPED_CHARACTERS : SHORT)) return false;
  if (text.startsWith("-") || text.startsWith("•")) return false;
  const words = text.split(" ", FEW_WORDS).filter((word) => LETTER.test(word)).length;
  if (words < LIKE_WORDS) return false;
  const least = words < FEW_WORDS ? LIKE_OF_FEW : LIKE;
  return likenessToNoise(text) > least && text.search(REPORTS) === -1;
}

/** As few expressions that know all scripts as can be: they cost more than all else here. */
const WORDS = /[a-z\u00C0-\u024F\u0621-\u0652]+(?:['’][a-z]+)?|\d+/gi;
const LETTER = /\p{L}/u;
const ARABIC = /[\u0621-\u064A]/;
const STOPPED = /[.!?؟…]["'”’»)\]]*$/;

/**
 * What the regression knows of a text: its words and their stems, the first and the last, neighbours,
 * how it ends, and how much of it is in capitals. Numbers are all one word.
 */
export function featuresOf(text: string): ReadonlySet<string> {
  const features = new Set<string>();
  const written = text.match(WORDS) ?? [];
  const words = written.map(plain);
  let before = "";
  for (const [i, word] of words.entries()) {
    features.add(word);
    const stem = ARABIC.test(word) ? stemOf(word) : word.slice(0, 5);
    features.add(`~${stem}`);
    if (i === 0) features.add(`^${stem}`);
    if (i === words.length - 1) features.add(`${stem}$`);
    if (i > 0) features.add(`${before} ${word}`);
    before = word;
  }
  features.add(`length ${Math.min(12, words.length >> 1)}`);
  const capitals = words.filter(
    (word, i) => word !== "#" && !written[i]?.startsWith(word.charAt(0)),
  ).length;
  features.add(`capitals ${Math.round((4 * capitals) / Math.max(1, words.length))}`);
  if (!STOPPED.test(text)) features.add("no stop");
  if (text.includes("!")) features.add("!");
  if (/[?؟]$/.test(text)) features.add("?");
  if (/["“”«»‘]/.test(text)) features.add("quoted");
  if (text.endsWith(":")) features.add("colon");
  if (/[|»›→▶]/.test(text)) features.add("bar");
  if (/[A-Z]{3}/.test(text) && text === text.toUpperCase()) features.add("all in capitals");
  return features;
}

function plain(word: string): string {
  const first = word.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return "#";
  return word.toLowerCase().replace("’", "'");
}
