import { isSpace } from "../marks.ts";
import { arabicForm } from "./arabic-forms.ts";
import { isArabic, stemHash } from "./arabic-stem.ts";
import {
  APOSTROPHE,
  CURLY,
  HYPHEN,
  isArabicLetter,
  isCapital,
  isLatinLetter,
  isLetterOrDigit,
} from "./letters.ts";
import { ENDINGS, endingOf, LETTERS, lettersOf, owns } from "./spelling.ts";
import { EMPTY_HASH, hashOf, hashOn } from "./weights.ts";

/**
 * The words of a text as the learned models see them: hashes rather than texts, made in one pass, since
 * nearly all that is asked is prose after all.
 */

/** A word with the marks around it. */
export type Token = {
  /** Characters `at` to `end` of the text, half-open. */
  readonly at: number;
  readonly end: number;
  /** The word without its marks, in small letters; numbers are all one. */
  readonly plain: number;
  /** The same of its first letters, or of its stem in Arabic. */
  readonly stem: number;
  readonly letters: number;
  /** One of `ENDINGS`. */
  readonly ending: number;
  /** No marks are around it. */
  readonly isBare: boolean;
  /** Its first and its last unit, marks included. */
  readonly first: number;
  readonly last: number;
  /** How many more brackets it opens than it closes. */
  readonly brackets: number;
};

const STEM_CHARACTERS = 6;
const NUMBER = hashOf("#");

/** The words of a text. Both models and several steps ask for those of the same text in a row. */
export function tokensIn(text: string): readonly Token[] {
  if (text !== last.text) last = { text, tokens: tokenize(text) };
  return last.tokens;
}

let last: { readonly text: string; readonly tokens: readonly Token[] } = { text: "", tokens: [] };

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (isSpace(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const token = plainWordAt(text, at) ?? arabicWordAt(text, at) ?? anyAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** A word of letters of A to Z, with no mark around it or a comma or a point behind it: nearly all are. */
function plainWordAt(text: string, at: number): Token | null {
  let plain = EMPTY_HASH;
  let stem = EMPTY_HASH;
  let capitals = 0;
  let to = at;
  let unit = text.charCodeAt(to);
  while (isLatinLetter(unit)) {
    if (unit < 0x61) capitals += 1;
    plain = hashOn(plain, unit | 0x20);
    if (to - at < STEM_CHARACTERS) stem = plain;
    to += 1;
    unit = text.charCodeAt(to);
  }
  const end = to === at ? -1 : endBehind(text, to, COMMA);
  if (end === -1) return null;
  const first = text.charCodeAt(at);
  return {
    at,
    end,
    plain,
    stem,
    letters: lettersOf(first < 0x61, capitals, to - at, plain, false),
    ending: endingOf(text, at, to),
    isBare: end === to,
    first,
    last: text.charCodeAt(end - 1),
    brackets: 0,
  };
}

/** The same of Arabic letters. */
function arabicWordAt(text: string, at: number): Token | null {
  let plain = EMPTY_HASH;
  let to = at;
  let unit = text.charCodeAt(to);
  while (isArabicLetter(unit)) {
    plain = hashOn(plain, unit);
    to += 1;
    unit = text.charCodeAt(to);
  }
  const end = to === at ? -1 : endBehind(text, to, ARABIC_COMMA);
  if (end === -1) return null;
  return {
    at,
    end,
    plain,
    stem: stemHash(text, at, to),
    letters: LETTERS.arabic + arabicForm(text, at, to),
    ending: ENDINGS.none,
    isBare: end === to,
    first: text.charCodeAt(at),
    last: text.charCodeAt(end - 1),
    brackets: 0,
  };
}

/** Where a word ends whose letters end at `to`, with a comma or a point behind them; -1 where more is behind them. */
function endBehind(text: string, to: number, comma: number): number {
  const unit = text.charCodeAt(to);
  const end = unit === comma || unit === POINT ? to + 1 : to;
  return end < text.length && !isSpace(text.charCodeAt(end)) ? -1 : end;
}

const COMMA = 0x2c;
const ARABIC_COMMA = 0x60c;
const POINT = 0x2e;

function anyAt(text: string, at: number): Token {
  let brackets = 0;
  let end = at;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (isSpace(unit)) break;
    if (unit === 0x28) brackets += 1;
    else if (unit === 0x29) brackets -= 1;
  }
  return tokenAt(text, at, end, brackets);
}

function tokenAt(text: string, at: number, end: number, brackets: number): Token {
  let from = at;
  let to = end;
  while (from < to && !isLetterOrDigit(text.charCodeAt(from)) && !isSign(text.charCodeAt(from)))
    from += 1;
  while (to > from && !isLetterOrDigit(text.charCodeAt(to - 1))) to -= 1;
  const [first, last] = [text.charCodeAt(at), text.charCodeAt(end - 1)];
  const isBare = from === at && to === end && !isSign(first);
  const ending = endingOf(text, from, to);
  // A word of A to Z, with apostrophes and hyphens: most others are.
  let plain = EMPTY_HASH;
  let stem = EMPTY_HASH;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (isLatinLetter(unit)) {
      if (unit < 0x61) capitals += 1;
      plain = hashOn(plain, unit | 0x20);
    } else if (unit === APOSTROPHE || unit === CURLY) plain = hashOn(plain, APOSTROPHE);
    else if (unit === HYPHEN) plain = hashOn(plain, unit);
    else {
      const { plain, stem, letters } = readWord(text.slice(from, to));
      return { at, end, plain, stem, letters, ending, isBare, first, last, brackets };
    }
    if (i - from < STEM_CHARACTERS) stem = plain;
  }
  const letters =
    from === to
      ? LETTERS.none
      : lettersOf(isCapital(text.charCodeAt(from)), capitals, to - from, plain, owns(text, to));
  return { at, end, plain, stem, letters, ending, isBare, first, last, brackets };
}

const CAPITAL = /^\p{Lu}/u;
const CAPITALS = /^\p{Lu}[\p{Lu}\d&.]+$/u;

/** A word with other letters, or with digits. */
function readWord(word: string): Pick<Token, "plain" | "stem" | "letters"> {
  if (/^[$£€]?[\d٠-٩]/.test(word)) {
    const letters = /\p{L}/u.test(word) ? LETTERS.numberAndLetters : LETTERS.number;
    return { plain: NUMBER, stem: NUMBER, letters };
  }
  const small = word.toLowerCase().replaceAll("’", "'");
  const plain = hashOf(small);
  if (isArabic(word)) {
    return {
      plain,
      stem: stemHash(small, 0, small.length),
      letters: LETTERS.arabic + arabicForm(word, 0, word.length),
    };
  }
  const capitals = [...word].filter((letter) => CAPITAL.test(letter)).length;
  const letters = CAPITALS.test(word)
    ? LETTERS.capitals
    : lettersOf(CAPITAL.test(word), capitals, word.length, plain, owns(word, word.length));
  return { plain, stem: hashOf(small.slice(0, STEM_CHARACTERS)), letters };
}

/** A mark that is part of the word behind it: of an address, a tag or a sum. */
function isSign(unit: number): boolean {
  return unit === 0x40 || unit === 0x23 || unit === 0x24 || unit === 0xa3 || unit === 0x20ac;
}
