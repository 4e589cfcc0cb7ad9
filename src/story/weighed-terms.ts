import type { ArticleWords } from "../article/article-words.ts";
import type { Name } from "../article/names.ts";
import { extractNumbers, type Quantity } from "../article/numbers.ts";
import { stemOf } from "../text/stems.ts";
import type { Term } from "./terms.ts";
import { wordWeight } from "./word-frequencies.ts";

/** A term with the words of the article that say it; "" if they would say nothing to a reader. */
export type WrittenTerm = Term & { readonly written: string };

/** A word of the title counts for so many of the text. */
const TITLE_WORDS = 3;
/** Lighter words of names, such as those of nations, do not identify an event. */
const MIN_NAME_WEIGHT = 1.5;
/** What a name of several words weighs in a script without capitals, where its words alone are no names. */
const UNCASED_NAME_WEIGHT = 7;
const UNCASED = /^\p{Lo}/u;
/** The more digits a number has, the less likely is a chance agreement. Many events share a year. */
const WEIGHT_BY_DIGITS = [1, 2, 4, 7] as const;
/** Lighter words, such as `of`, do not say what a number counts. */
const MIN_UNIT_WEIGHT = 1.5;

/** Heavier terms first; of equal ones the first by code units. */
export function byWeight(a: Term, b: Term): number {
  return b.weight - a.weight || (a.key < b.key ? -1 : 1);
}

/** Returns the words of an article, each by how often the article has it and how rare it is in news. */
export function weighWords({ headline, texts }: ArticleWords, language: string): WrittenTerm[] {
  type Count = { times: number; readonly stem: string; written: string };
  const byStem = new Map<string, Count>();
  const byWord = new Map<string, Count | null>();
  const countOf = (folded: string, written: string): Count | null => {
    const stem = stemOf(folded);
    if (stem === null) return null;
    const count = byStem.get(stem) ?? { times: 0, stem, written };
    byStem.set(stem, count);
    return count;
  };
  for (const [at, words] of [headline, ...texts].entries()) {
    for (const { folded, text } of words) {
      // Each form of a word is stemmed once.
      const count = byWord.has(folded) ? byWord.get(folded) : countOf(folded, text);
      byWord.set(folded, count ?? null);
      if (count) count.times += at === 0 ? TITLE_WORDS : 1;
      if (count && text === folded) count.written = text;
    }
  }
  return [...byStem.values()].flatMap(({ stem, times, written }) => {
    const weight = weigh(times, wordWeight(stem, language));
    return weight === 0 ? [] : { key: stem, weight, kind: "word" as const, written };
  });
}

function weigh(times: number, rarity: number): number {
  return (1 + Math.log(times)) * rarity;
}

/** Returns the words of an article's names, and in scripts without capitals its names of several words. */
export function weighNames(
  names: readonly Name[],
  words: ReadonlyMap<string, WrittenTerm>,
  language: string,
): Map<string, Term> {
  const terms = new Map<string, Term>();
  for (const { key, count, inTitle } of names) {
    const isUncased = UNCASED.test(key);
    if (isUncased && key.includes(" ")) {
      const weight = weigh(count + (inTitle ? TITLE_WORDS : 0), UNCASED_NAME_WEIGHT);
      terms.set(key, { key, weight, kind: "name" });
    }
    if (isUncased) continue;
    for (const word of key.split(" ")) {
      const term = words.get(stemOf(word) ?? "");
      if (!term || wordWeight(term.key, language) <= MIN_NAME_WEIGHT) continue;
      terms.set(term.key, { ...term, kind: "name" });
    }
  }
  return terms;
}

/** Returns the distinct numbers of two digits or more, the heaviest first. Single digits identify nothing. */
export function weighNumbers(text: string, language: string): WrittenTerm[] {
  const terms = new Map<string, WrittenTerm>();
  for (const quantity of extractNumbers(text)) {
    const [key, { digits, year }] = [`#${quantity.key}`, quantity];
    if (quantity.key.length === 1 || terms.get(key)?.written) continue;
    const weight = WEIGHT_BY_DIGITS[year ? 0 : Math.min(digits, 3)] ?? 1;
    const written = year ? "" : withItsUnit(text, quantity, language);
    terms.set(key, { key, weight, kind: "number", written });
  }
  return [...terms.values()].sort(byWeight);
}

const CURRENCY = /\p{Sc}$/u;
const UNIT = /^(?:[ \u00a0-]?%|[ \u00a0-](?<word>[\p{L}\p{M}]{2,20})(?![\p{L}\p{M}]))/u;

/** Returns a number with its sign and the word after it, `$8 billion`, `121 pages`; "" if nothing says what it counts. */
function withItsUnit(text: string, { from, to, scaled }: Quantity, language: string): string {
  const sign = CURRENCY.exec(text.slice(Math.max(0, from - 1), from))?.[0] ?? "";
  const number = sign + text.slice(from, to);
  const unit = UNIT.exec(text.slice(to, to + 24));
  const word = unit?.groups?.["word"];
  const isUnit =
    unit && (!word || wordWeight(stemOf(word.toLowerCase()) ?? "", language) > MIN_UNIT_WEIGHT);
  if (isUnit && !sign) return number + unit[0];
  return sign || scaled ? number : "";
}
