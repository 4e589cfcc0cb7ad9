import { stemOf } from "./arabic-stem.ts";
import { BIAS, LEARNED_WEIGHTS } from "./boilerplate/learned.ts";

/**
 * How alike a line or sentence is to the prompts and notices of the gold set, rather than to its prose:
 * the log-odds of a logistic regression over words. `scripts/learn.ts` makes the weights.
 */
export function likenessToNoise(text: string): number {
  let sum = BIAS;
  for (const feature of featuresOf(text)) sum += LEARNED_WEIGHTS.get(feature) ?? 0;
  return sum;
}

const WORDS = /[\p{L}\p{M}]+(?:['’]\p{L}+)?|\d+/gu;
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
    const root = `~${stem}`;
    features.add(root);
    if (i === 0) features.add(`^${stem}`);
    if (i === words.length - 1) features.add(`${stem}$`);
    if (i > 0) features.add(`${before} ${word}`);
    before = word;
  }
  features.add(`length ${Math.min(12, words.length >> 1)}`);
  const capitals = written.filter((word) => /^\p{Lu}/u.test(word)).length;
  features.add(`capitals ${Math.round((4 * capitals) / Math.max(1, words.length))}`);
  if (!STOPPED.test(text)) features.add("no stop");
  if (text.includes("!")) features.add("!");
  if (/[?؟]$/.test(text)) features.add("?");
  if (/["“”«»‘]/.test(text)) features.add("quoted");
  if (text.endsWith(":")) features.add("colon");
  if (/[|»›→▶]/.test(text)) features.add("bar");
  if (!/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text)) features.add("all in capitals");
  return features;
}

function plain(word: string): string {
  if (/^\d/.test(word)) return "#";
  return word.toLowerCase().replace("’", "'");
}
