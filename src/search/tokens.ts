import { stemmer } from "stemmer";
import { stripArabicArticle } from "../text/arabic-prefixes.ts";
import { fold } from "../text/fold.ts";
import { splitUnspaced, type WordPart } from "../text/unspaced-scripts.ts";
import { letterRuns } from "../text/words.ts";

/**
 * Search, the pure half: texts and queries as words that meet. It holds no binding and no clock;
 * src/storage/catalogue/lists.ts and relevance.ts ask the index (SQLite's FTS5).
 *
 * FTS5 parts words and stems English by itself. What it can't do is done here, for texts and queries
 * alike: letters that are typed one for another are folded, scripts that put no spaces between words
 * become overlapping pairs of characters, so that a word inside a sentence is found, and the Arabic
 * article goes.
 */

/** A word of a text, or one character of a script without spaces. Offsets in UTF-16 units. */
export type Token = {
  /** Folded, without the Arabic article. */
  readonly folded: string;
  readonly from: number;
  readonly to: number;
};

const IS_ASCII = /^\p{ASCII}*$/u;
/** What the index takes otherwise than it is written, once it is folded; most texts have none of it. */
const STRANGE = /[\u0600-\u06ff\u0e00-\u1fff\u3000-\uffff\u{20000}-\u{10ffff}]/u;

/** A text as the index takes it. Private-use characters go: the index marks facets with them. */
export function toIndexText(text: string): string {
  if (IS_ASCII.test(text)) return text;
  const plain = fold(text);
  return STRANGE.test(plain) ? partedWords(plain).flatMap(indexed).join(" ") : plain;
}

/**
 * A word or phrase of a query as FTS5's string, quotes and all; null where it has nothing to look
 * for. A lone character at its end is the beginning of a pair.
 */
export function toFtsPhrase(text: string, isPrefix: boolean): string | null {
  const words = partedWords(fold(text));
  const end = words.at(-1)?.slice(-2);
  const last = end?.at(-1);
  if (!end || !last) return null;
  const isPair = end.length === 2 && end.every(({ isCharacter }) => isCharacter);
  const pieces = words.flatMap(indexed);
  if (isPair) pieces.pop();
  const isBegun = isPrefix || (last.isCharacter && !isPair);
  const phrase = `"${pieces.join(" ")}"${isBegun ? " *" : ""}`;
  const others = isPrefix && pieces.length === 1 && !last.isCharacter ? stemsOf(last.text) : [];
  return others.length === 0 ? phrase : `(${[phrase, ...others].join(" OR ")})`;
}

/** Endings that FTS5 takes off. A prefix that reaches into one is met by the stem alone. */
const ENDINGS = ["ation", "ing", "ion", "ity", "ment", "ness"];
/** Shorter stems are too many words'. */
const STEM = 4;

/**
 * What else a prefix is met by: the stem of words that end as it begins to ("evenin" and "evening",
 * of which "even" is indexed), so that other words of that stem are found too; and what an Arabic
 * word that goes on is without the article, which the index has not.
 */
function stemsOf(prefix: string): string[] {
  const bare = stripArabicArticle(prefix, 2);
  if (bare !== prefix) return bare === stripArabicArticle(prefix) ? [] : [`"${bare}" *`];
  const stems = ENDINGS.flatMap((ending) =>
    Array.from({ length: ending.length - 1 }, (_, n) => ending.slice(0, n + 1)),
  ).flatMap((begun) => (prefix.endsWith(begun) ? [prefix.slice(0, -begun.length)] : []));
  return [...new Set(stems)].filter((stem) => stem.length >= STEM).map((stem) => `"${stem}"`);
}

/** The words of a text, in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { from, to } of letterRuns(text)) {
    let at = from;
    for (const { text: part } of splitUnspaced(text.slice(from, to), SEARCHED)) {
      tokens.push({ folded: stripArabicArticle(fold(part)), from: at, to: at + part.length });
      at += part.length;
    }
  }
  return tokens;
}

/**
 * Whether a word is what a query's word `wanted` (folded and stemmed) asks for. Stems differ from
 * their words at the end alone, so few words are stemmed.
 */
export function matchesToken({ folded }: Token, wanted: string, isPrefix: boolean): boolean {
  if (folded === wanted) return true;
  const begins = wanted.slice(0, Math.max(1, wanted.length - 1));
  if (!folded.startsWith(begins)) return false;
  const stem = stemmer(folded);
  return isPrefix ? stem.startsWith(wanted) || folded.startsWith(wanted) : stem === wanted;
}

/** The words of a query's phrase, to be compared by {@link matchesToken}. */
export function stemWords(text: string): string[] {
  return tokenize(text).map(({ folded }) => stemmer(folded));
}

const SEARCHED = { hangul: true };

/** The words of a folded text, each in its parts. */
function partedWords(folded: string): (readonly WordPart[])[] {
  return letterRuns(folded).map(({ from, to }) => splitUnspaced(folded.slice(from, to), SEARCHED));
}

/** A word as the index takes it: each character with the next of its run, the last one alone. */
function indexed(parts: readonly WordPart[]): string[] {
  return parts.map(({ text, isCharacter }, n) => {
    if (!isCharacter) return stripArabicArticle(text);
    const next = parts[n + 1];
    return next?.isCharacter ? text + next.text : text;
  });
}
