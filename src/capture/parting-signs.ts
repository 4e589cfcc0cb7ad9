import { isArabic, stemOf } from "./arabic-stem.ts";
import { FUNCTION_WORDS } from "./boilerplate/words.ts";
import { endsInStop } from "./marks.ts";
import { isPageWord } from "./speech.ts";
import { featureOf } from "./weights.ts";

/**
 * What there is to see of a place where a prompt may end and a sentence begin without a stop between
 * them: the words around it, how they are written, and what the prompt would be.
 */

/**
 * A place between two words of a text: `at` is where the space stands, `signs` what there is to see at
 * it, and `passed` what the words since the place before it tell, which holds of all that follow too.
 */
export type Place = {
  readonly at: number;
  readonly signs: readonly number[];
  readonly passed: readonly number[];
};

/** Prompts are hardly longer. */
const MOST_PREFIX = 170;
/** What is looked at of the sentence behind a place. */
const LOOK_AHEAD = 90;
const BEGINS = /^["“‘'«(]*[\p{Lu}\d\u0621-\u064A$£€₹]/u;
/** Where a text goes on, or where a sentence ended within a quotation. */
const NO_END = /[,;،؛|–—]$|[.!?…؟]["'”’»)\]]*$/;

/** The places of a text where a prompt may end. */
export function placesIn(text: string): Place[] {
  const words = wordsOf(text.slice(0, MOST_PREFIX + LOOK_AHEAD));
  const known = words.map(signsOfWord);
  const places: Place[] = [];
  const seen = new Set<number>();
  let passed = [featureOf("whole", endsInStop(text) ? "stop" : "open"), ...beginning(known)];
  let title: Title = { from: 0, mark: "none" };
  let brackets = 0;
  for (let i = 1; i < words.length; i++) {
    const [before, next] = [words[i - 1] ?? NO_WORD, words[i] ?? NO_WORD];
    if (next.at > MOST_PREFIX) break;
    const word = featureOf(title.from === 0 ? "prompt" : "title", known[i - 1]?.stem);
    if (!seen.has(word)) passed.push(word);
    seen.add(word);
    brackets += count(before.text, "(") - count(before.text, ")");
    const mark = markOf(before.text);
    if (mark !== null && (title.from === 0 || i - title.from < 2)) title = { from: i, mark };
    if (!BEGINS.test(next.text) || NO_END.test(before.text) || brackets > 0) continue;
    places.push({ at: next.at - 1, signs: signsAt(known, i, title), passed });
    passed = [];
  }
  return places;
}

/** What stands behind a label: the first of its words, 0 where there is no label. */
type Title = { readonly from: number; readonly mark: string };
type Word = { readonly text: string; readonly at: number };
type Known = {
  readonly plain: string;
  readonly stem: string;
  readonly shape: string;
  /** Whether it is of the words by which a page speaks of itself. */
  readonly isOwn: boolean;
};

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) words.push({ text: word, at: index });
  return words;
}

function count(word: string, mark: string): number {
  return word.split(mark).length - 1;
}

/** What parts a label from what it labels. */
function markOf(word: string): string | null {
  if (/[:：]$/.test(word)) return "colon";
  if (/^[|»›→>▶►•·]+$/.test(word)) return "bar";
  if (/^[-–—]+$/.test(word)) return "dash";
  return word.endsWith("..") ? "points" : null;
}

const EDGES = /^[^\p{L}\p{N}@#$£€]+|[^\p{L}\p{N}]+$/gu;

/** A word without marks, in small letters; numbers are all one. */
export function plainWord(word: string): string {
  const plain = word.replace(EDGES, "").toLowerCase().replace("’", "'");
  return /^[$£€]?\d/.test(plain) ? "#" : plain;
}

function signsOfWord({ text }: Word): Known {
  const plain = plainWord(text);
  return {
    plain,
    stem: shortened(plain),
    shape: shapeOf(text, text.replace(EDGES, "")),
    isOwn: isPageWord(plain),
  };
}

function shortened(plain: string): string {
  return isArabic(plain) ? stemOf(plain) : plain.slice(0, 6);
}

/** What a text's first word alone tells. */
export function firstSigns(plain: string): readonly number[] {
  return [featureOf("begins", plain), featureOf("prompt", shortened(plain))];
}

function shapeOf(text: string, bare: string): string {
  const opens = /^["“«]/.test(text) ? "“" : /^['‘]/.test(text) ? "‘" : "";
  const closes = /["”»]$/.test(text) ? "”" : /[,،]$/.test(text) ? "," : /:$/.test(text) ? ":" : "";
  return opens + letters(bare) + closes;
}

function letters(bare: string): string {
  if (bare === "") return "-";
  if (/^[$£€]?\d/.test(bare)) return /\p{L}/u.test(bare) ? "9a" : "9";
  if (isArabic(bare)) return arabicForm(bare);
  const lower = FUNCTION_WORDS.has(bare.toLowerCase());
  if (/^\p{Lu}[\p{Lu}\d&.]+$/u.test(bare)) return "AA";
  if (/^\p{Lu}/u.test(bare)) {
    if (lower) return "The";
    if (/['’]s?$/.test(bare)) return "A's";
    return /\p{Ll}\p{Lu}/u.test(bare) ? "AaA" : "Aa";
  }
  if (lower) return "the";
  return /['’]s?$/.test(bare) ? "a's" : "aa";
}

/** How an Arabic word is built: with the article, as a verb is, with `و`. */
function arabicForm(bare: string): string {
  const and = /^[وف][\u0621-\u064A]{3}/.test(bare) ? "و" : "";
  const rest = and === "" ? bare : bare.slice(1);
  if (/^ال/.test(rest)) return `${and}ال`;
  if (/^س?[يتن][\u0621-\u064A]{3}/.test(rest)) return `${and}ي`;
  if (/^[بل]ل?[\u0621-\u064A]{3}/.test(rest)) return `${and}ل`;
  if (/^(?:است|انت|ان|ا[\u0621-\u064A]ت)[\u0621-\u064A]{2,}ت?$/.test(rest)) return `${and}استفعل`;
  if (/(?:ات|ين|ون)$/.test(rest)) return `${and}ات`;
  if (/[^ا]ت$/.test(rest)) return `${and}فعلت`;
  if (/^أ[\u0621-\u064A]{3}$/.test(rest)) return `${and}أفعل`;
  if (rest.length < 4) return `${and}فعل`;
  return /[ةى]$/.test(rest) ? `${and}ة` : `${and}ق`;
}

function beginning(known: readonly Known[]): number[] {
  const [first = NONE, second = NONE] = known;
  return [
    featureOf("begins", first.plain),
    featureOf("begins", first.plain, second.plain),
    featureOf("begins in shapes", first.shape, second.shape),
  ];
}

function signsAt(known: readonly Known[], i: number, { from, mark }: Title): number[] {
  const at = (k: number): Known => known[k] ?? NONE;
  const [before, last] = [at(i - 2), at(i - 1)];
  const [first, second, third] = [at(i), at(i + 1), at(i + 2)];
  const title = known.slice(from, i);
  const behind = known.slice(i, i + LOOKED_AT);
  const style = from === 0 ? "none" : styleOf(title);
  const small = behind.findIndex(({ shape }) => shape === "aa");
  const smallBefore = title.toReversed().findIndex(({ shape }) => shape === "aa");
  const kind = from === 0 ? "call" : "title";
  return [
    featureOf("place"),
    featureOf("mark", mark),
    featureOf("words", String(Math.min(i, MOST_COUNTED))),
    featureOf(kind, style, "words", String(Math.min(i - from, MOST_COUNTED))),
    featureOf("last", last.stem),
    featureOf(kind, "last", last.shape),
    featureOf("last shapes", before.shape, last.shape),
    featureOf("first", first.plain),
    featureOf("first shapes", first.shape, second.shape),
    featureOf("first shapes", first.shape, second.shape, third.shape),
    featureOf("second", second.plain),
    featureOf("around", last.shape, first.shape),
    featureOf("around", last.shape, first.shape, second.shape),
    featureOf("around in", style, last.shape, first.shape),
    featureOf("small", style, String(small), String(Math.min(smallBefore, 4))),
    featureOf("verb", String(behind.findIndex(({ plain }) => VERB.test(plain)))),
    ...behind.map(({ stem }) => featureOf("behind", stem)),
  ];
}

/** So many words behind a place show what kind of text goes on there. */
const LOOKED_AT = 6;
const MOST_COUNTED = 12;
const NO_WORD: Word = { text: "", at: 0 };
const NONE: Known = { plain: "", stem: "", shape: "", isOwn: false };
const VERB =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|said|says|told|did|does|do)$|[a-z]{2}ed$/;

/** Whether a title's words have capitals throughout. */
function styleOf(title: readonly Known[]): string {
  const small = title.filter(({ shape }) => shape === "aa" || shape === "a's").length;
  const capitals = title.filter(({ shape }) => /A/.test(shape)).length;
  if (small === 0) return title.length < 3 ? "short" : "capitals";
  return small > 1 && small >= capitals ? "sentence" : "mixed";
}
