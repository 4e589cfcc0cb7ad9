import { endsInStop } from "../../src/reader/marks.ts";
import { isArabic, stemOf } from "../../src/reader/prompts/arabic-stem.ts";
import { FUNCTION_WORDS } from "../../src/reader/prompts/function-words.ts";
import { SIGNS } from "../../src/reader/sign-strings.ts";

/**
 * Chooses first words and signs by which prompts are found: each in turn that finds most more of them
 * for what it finds of prose. What none finds is lost to the reader, unless it has no stop.
 */

export type Beginnings = {
  readonly firstWords: readonly string[];
  readonly signs: readonly string[];
  /** First words and words of those that quote nobody: `We`, `your`. */
  readonly unquotedFirstWords: readonly string[];
  readonly unquotedSigns: readonly string[];
  /** First words of prompts of a word or two: `Advertisement`, `Log in`. */
  readonly buttons: readonly string[];
};

/** The share of prompts that must be found. */
const FOUND = 0.99;
/** A candidate of fewer prompts tells nothing of others. */
const LEAST_PROMPTS = 3;
/** What finding nothing of prose counts as. */
const FREE = 0.7;
const SURE_PROMPTS = 50;
const SURE_WORTH = 15;
const MOST_SIGNS = 3000;
/** So many prompts must be found for one sentence of prose, at least: asking costs time alone. */
const LEAST_WORTH = 0.4;

export function beginningsOf(prompts: readonly string[], prose: readonly string[]): Beginnings {
  const inPrompts = candidatesIn(prompts);
  const inProse = candidatesIn(prose);
  const left = new Set(prompts.keys());
  const passing = new Set<number>();
  const chosen: string[] = [];
  const choose = (name: string) => {
    chosen.push(name);
    for (const i of inPrompts.get(name) ?? []) left.delete(i);
    for (const i of inProse.get(name) ?? []) passing.add(i);
  };
  const least = prompts.length * (1 - FOUND);
  const candidates = [...inPrompts].filter(([, found]) => found.length >= LEAST_PROMPTS);
  // What many prompts have and hardly any prose finds others, too, whether or not these are found without it.
  for (const [name, found] of candidates) {
    const passed = inProse.get(name)?.length ?? 0;
    if (found.length >= SURE_PROMPTS && found.length > passed * SURE_WORTH) choose(name);
  }
  while (left.size > least && chosen.length < MOST_SIGNS) {
    let best = { name: "", worth: 0 };
    for (const [name, found] of candidates) {
      if (found.length / FREE <= best.worth) continue;
      const more = found.filter((i) => left.has(i)).length;
      if (more < LEAST_PROMPTS) continue;
      const cost = (inProse.get(name) ?? []).filter((i) => !passing.has(i)).length;
      const worth = more / (FREE + cost);
      if (worth > best.worth) best = { name, worth };
    }
    if (best.worth < LEAST_WORTH) break;
    choose(best.name);
  }
  console.log(
    `${prompts.length - left.size} of ${prompts.length} prompts found, with ${passing.size} of ${prose.length} sentences`,
  );
  const kindOf = (kind: string) =>
    chosen
      .filter((name) => name.startsWith(kind))
      .map((name) => name.slice(kind.length))
      .toSorted();
  return {
    firstWords: kindOf(FIRST),
    signs: kindOf(SIGN),
    unquotedFirstWords: kindOf(UNQUOTED_FIRST),
    unquotedSigns: kindOf(UNQUOTED),
    buttons: buttonsOf(prompts, inProse),
  };
}

const BUTTON_WORDS = 2;
/** A button's word begins so many of them for each sentence of prose. */
const BUTTON_WORTH = 0.3;

function buttonsOf(prompts: readonly string[], inProse: ReadonlyMap<string, readonly number[]>) {
  const short = prompts.filter((text) => text.split(" ").length <= BUTTON_WORDS);
  return [...candidatesIn(short)]
    .filter(([name]) => name.startsWith(FIRST))
    .filter(([name, found]) => found.length > (inProse.get(name)?.length ?? 0) * BUTTON_WORTH)
    .map(([name]) => name.slice(FIRST.length))
    .filter((word) => word.trim() !== "" && !FUNCTION_WORDS.has(word))
    .toSorted();
}

const FIRST = "first:";
const SIGN = "sign:";
const UNQUOTED_FIRST = "unquoted first:";
const UNQUOTED = "unquoted:";
/** Marks that prompts have. */
const MARKS = ["@", "|", "©", "://", "»", "→", ".com", "…", "!", "?", "؟", "+"];

/** The candidates that each text has, and the texts of each. */
function candidatesIn(texts: readonly string[]): Map<string, number[]> {
  const all = new Map<string, number[]>();
  for (const [i, text] of texts.entries()) {
    for (const name of new Set(namesIn(text))) all.set(name, [...(all.get(name) ?? []), i]);
  }
  return all;
}

function namesIn(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
  const first = /^["'“‘«]{0,2}(?:([a-z-]{1,16})|([\u0621-\u0652]{2,16})|(.))/iu.exec(text);
  const beginning =
    first?.[1]?.toLowerCase() ??
    (first?.[2] === undefined ? first?.[3]?.replace(/\p{N}/u, "#") : stemOf(first[2]));
  const found = [
    ...(beginning === undefined ? [] : [FIRST + beginning]),
    ...words.slice(1).flatMap(signsOf),
    ...MARKS.filter((mark) => text.includes(mark)).map((mark) => SIGN + mark),
  ];
  // What has no stop runs into a sentence, which may quote.
  if (first?.[1] === undefined || QUOTATION.test(text) || !endsInStop(text)) return found;
  const small = words.slice(1).filter((word) => /^[a-z]{2,5}$/.test(word));
  return [...found, UNQUOTED_FIRST + beginning, ...small.map((word) => `${UNQUOTED} ${word} `)];
}

/** The marks whose signs tell that somebody is quoted. */
const QUOTATION = new RegExp(`[${SIGNS.quotation.join("")}]`);

/** What a word may be found by: without its first letter, which may be a capital; the beginning of a long one. */
function signsOf(word: string): string[] {
  if (isArabic(word)) return word.length < 4 ? [] : [SIGN + word, SIGN + word.slice(0, 5)];
  if (!/^[A-Za-z][a-z]+$/.test(word)) return [];
  if (word.length < 5) return /^[a-z]/.test(word) && word.length > 1 ? [`${SIGN} ${word} `] : [];
  return [SIGN + word.slice(1), SIGN + word.slice(1, 6)];
}
