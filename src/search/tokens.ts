import { stemmer } from "stemmer";
import { stripArabicArticle } from "../text/arabic-prefixes.ts";
import { fold } from "../text/fold.ts";
import { splitUnspaced, type WordPart } from "../text/unspaced-scripts.ts";
import { letterRuns } from "../text/words.ts";

/**
 * search/ is pure: texts and queries go in, and words that FTS5 matches, facets and highlights come out. It has no
 * binding and no clock; src/storage/catalogue/ runs the queries.
 *
 * FTS5 splits words and stems English by itself. This file does the rest, in the same way for texts and queries: it
 * folds letters that people type for one another, turns scripts without spaces into overlapping pairs of characters,
 * so that a word within a sentence is found, and removes the Arabic article.
 */

/** A word of a text, or one character of a script without spaces. Offsets are UTF-16 units. */
export type Token = {
  /** Folded, without the Arabic article. */
  readonly folded: string;
  readonly from: number;
  readonly to: number;
};

const IS_ASCII = /^\p{ASCII}*$/u;
/** Folded characters that need more than FTS5's own tokenizer; most texts have none. */
const NEEDS_TOKENIZING = /[\u0600-\u06ff\u0e00-\u1fff\u3000-\uffff\u{20000}-\u{10ffff}]/u;

/** A word or a phrase that a query looks for. */
export type QueryTerm = {
  /** The term in FTS5's syntax. */
  readonly match: string;
  /** Its words, folded and stemmed. */
  readonly wanted: readonly string[];
  /** Whether the last word is a prefix. */
  readonly isPrefix: boolean;
  readonly inTitle: boolean;
};

/** Returns what looks for a word or a phrase, or null if it has no word. */
export function toQueryTerm(
  text: string,
  { isPrefix = false, inTitle = false } = {},
): QueryTerm | null {
  const phrase = toFtsPhrase(text, isPrefix);
  if (phrase === null) return null;
  const match = inTitle ? `title : ${phrase}` : phrase;
  return { match, wanted: stemWords(text), isPrefix, inTitle };
}

/**
 * Returns a text in a language (ISO 639-1) as the index stores it. Private-use characters are removed, because facets
 * begin with one.
 */
export function toIndexText(text: string, _language: string | null): string {
  if (IS_ASCII.test(text)) return text;
  const plain = fold(text);
  return NEEDS_TOKENIZING.test(plain) ? splitWords(plain).flatMap(toIndexTerms).join(" ") : plain;
}

/**
 * Returns a word or phrase as an FTS5 string with its quotes, or null if it has no word. A lone character at its end
 * becomes a prefix, because the index has it as the start of a pair.
 */
export function toFtsPhrase(text: string, isPrefix: boolean): string | null {
  const words = splitWords(fold(text));
  const end = words.at(-1)?.slice(-2);
  const last = end?.at(-1);
  if (!end || !last) return null;
  const isPair = end.length === 2 && end.every(({ isCharacter }) => isCharacter);
  const pieces = words.flatMap(toIndexTerms);
  if (isPair) pieces.pop();
  const isBegun = isPrefix || (last.isCharacter && !isPair);
  const phrase = `"${pieces.join(" ")}"${isBegun ? " *" : ""}`;
  const others =
    isPrefix && pieces.length === 1 && !last.isCharacter ? prefixAlternatives(last.text) : [];
  return others.length === 0 ? phrase : `(${[phrase, ...others].join(" OR ")})`;
}

/** Endings that FTS5's stemmer removes. A prefix that includes part of one matches only the stem. */
const ENDINGS = ["ation", "ing", "ion", "ity", "ment", "ness"];
/** Shorter stems match too many words. */
const MIN_STEM_CHARACTERS = 4;

/**
 * Returns further FTS5 strings for a prefix: the stems of the words that it may begin ("evenin" begins "evening",
 * which is indexed as "even"), and an Arabic prefix without the article.
 */
function prefixAlternatives(prefix: string): string[] {
  const bare = stripArabicArticle(prefix, 2);
  if (bare !== prefix) return bare === stripArabicArticle(prefix) ? [] : [`"${bare}" *`];
  const stems = ENDINGS.flatMap((ending) =>
    Array.from({ length: ending.length - 1 }, (_, n) => ending.slice(0, n + 1)),
  ).flatMap((begun) => (prefix.endsWith(begun) ? [prefix.slice(0, -begun.length)] : []));
  return [...new Set(stems)]
    .filter((stem) => stem.length >= MIN_STEM_CHARACTERS)
    .map((stem) => `"${stem}"`);
}

/** Splits a text in a language (ISO 639-1) into tokens, in order. */
export function tokenize(text: string, _language: string | null): Token[] {
  const tokens: Token[] = [];
  for (const { from, to } of letterRuns(text)) {
    let at = from;
    for (const { text: part } of splitUnspaced(text.slice(from, to), SPLIT_OPTIONS)) {
      tokens.push({ folded: stripArabicArticle(fold(part)), from: at, to: at + part.length });
      at += part.length;
    }
  }
  return tokens;
}

/**
 * Whether a token matches `wanted`, a folded and stemmed word of a query. A stem differs from its word only at the
 * end, so few words have to be stemmed.
 */
export function matchesToken({ folded }: Token, wanted: string, isPrefix: boolean): boolean {
  if (folded === wanted) return true;
  const begins = wanted.slice(0, Math.max(1, wanted.length - 1));
  if (!folded.startsWith(begins)) return false;
  const stem = stemmer(folded);
  return isPrefix ? stem.startsWith(wanted) || folded.startsWith(wanted) : stem === wanted;
}

/** Returns the words of a phrase in the form that {@link matchesToken} compares. */
export function stemWords(text: string): string[] {
  return tokenize(text, null).map(({ folded }) => stemmer(folded));
}

const SPLIT_OPTIONS = { hangul: true };

/** Splits a folded text into words, and each word into its parts. */
function splitWords(folded: string): (readonly WordPart[])[] {
  return letterRuns(folded).map(({ from, to }) =>
    splitUnspaced(folded.slice(from, to), SPLIT_OPTIONS),
  );
}

/** Returns the index terms of a word: each character with the next one, the last one alone. */
function toIndexTerms(parts: readonly WordPart[]): string[] {
  return parts.map(({ text, isCharacter }, n) => {
    if (!isCharacter) return stripArabicArticle(text);
    const next = parts[n + 1];
    return next?.isCharacter ? text + next.text : text;
  });
}
