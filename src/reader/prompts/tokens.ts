import { expression } from "../expressions.ts";
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
  LETTER,
} from "./letters.ts";
import { ENDINGS, endingOf, LETTERS, lettersOf, owns } from "./spelling.ts";
import { EMPTY_HASH, hashOf, hashOn } from "./weights.ts";

/**
 * The words of a text as the learned models see them: hashes rather than texts, made in one pass, since
 * nearly all that is asked is prose after all.
 */

/** No word is read that begins further on; who asks for more takes the text apart. */
export const MOST_CHARACTERS = 300;
/** Of one character each, and spaces. */
const MOST_WORDS = MOST_CHARACTERS / 2;

/**
 * Words with the marks around them, from the first, at 0, to the one before `count`. A list for each property: an object for
 * each word cost more than all that is in it.
 */
export class Tokens {
  count = 0;
  /** Characters `at` to `end` of the text, half-open. */
  readonly at = new Uint16Array(MOST_WORDS);
  readonly end = new Uint16Array(MOST_WORDS);
  /** The word without its marks, in small letters; numbers are all one. */
  readonly plain = new Int32Array(MOST_WORDS);
  /** The same of its first letters, or of its stem in Arabic. */
  readonly stem = new Int32Array(MOST_WORDS);
  /** One of `LETTERS`, or an Arabic form. */
  readonly letters = new Uint8Array(MOST_WORDS);
  /** One of `ENDINGS`. */
  readonly ending = new Uint8Array(MOST_WORDS);
  /** Whether marks are around it. */
  readonly isMarked = new Uint8Array(MOST_WORDS);
  /** Its first and its last unit, marks included. */
  readonly first = new Uint16Array(MOST_WORDS);
  readonly last = new Uint16Array(MOST_WORDS);
  /** How many more brackets it opens than it closes. */
  readonly brackets = new Int16Array(MOST_WORDS);

  /** Reads the words of a text. */
  read(text: string): void {
    this.count = 0;
    const length = Math.min(text.length, MOST_CHARACTERS);
    for (let at = 0; at < length; ) {
      if (isSpace(text.charCodeAt(at))) at += 1;
      else at = this.addPlain(text, at) || this.addArabic(text, at) || this.addAny(text, at);
    }
  }

  /**
   * Adds a word of letters of A to Z, with no mark around it or a comma or a point behind it: nearly all are. Gives
   * where it ends, 0 where there is no such word.
   */
  private addPlain(text: string, at: number): number {
    let plain = EMPTY_HASH;
    let stem = EMPTY_HASH;
    let capitals = 0;
    let to = at;
    const first = text.charCodeAt(at);
    for (; to < text.length; to++) {
      const unit = text.charCodeAt(to);
      if (!isLatinLetter(unit)) break;
      if (unit < 0x61) capitals += 1;
      plain = hashOn(plain, unit | 0x20);
      if (to - at < STEM_CHARACTERS) stem = plain;
    }
    const end = to === at ? 0 : endBehind(text, to, COMMA);
    if (end === 0) return 0;
    const letters = lettersOf(first < 0x61, capitals, to - at, plain, false);
    this.add(at, end, plain, stem, letters, endingOf(text, at, to));
    this.mark(end !== to, first, text.charCodeAt(end - 1));
    return end;
  }

  /** The same of Arabic letters. */
  private addArabic(text: string, at: number): number {
    let plain = EMPTY_HASH;
    let to = at;
    for (; to < text.length; to++) {
      const unit = text.charCodeAt(to);
      if (!isArabicLetter(unit)) break;
      plain = hashOn(plain, unit);
    }
    const end = to === at ? 0 : endBehind(text, to, ARABIC_COMMA);
    if (end === 0) return 0;
    const stem = stemHash(text, at, to);
    const letters = LETTERS.arabic + arabicForm(text, at, to);
    this.add(at, end, plain, stem, letters, ENDINGS.none);
    this.mark(end !== to, text.charCodeAt(at), text.charCodeAt(end - 1));
    return end;
  }

  private addAny(text: string, at: number): number {
    let brackets = 0;
    let end = at;
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      if (isSpace(unit)) break;
      if (unit === 0x28) brackets += 1;
      else if (unit === 0x29) brackets -= 1;
    }
    let [from, to] = [at, end];
    while (from < to && !isLetterOrDigit(text.charCodeAt(from)) && !isSign(text.charCodeAt(from)))
      from += 1;
    while (to > from && !isLetterOrDigit(text.charCodeAt(to - 1))) to -= 1;
    const word = readWord(text, from, to);
    const first = text.charCodeAt(at);
    this.add(at, end, word.plain, word.stem, word.letters, endingOf(text, from, to));
    this.mark(from > at || to < end || isSign(first), first, text.charCodeAt(end - 1));
    this.brackets[this.count - 1] = brackets;
    return end;
  }

  private add(
    at: number,
    end: number,
    plain: number,
    stem: number,
    letters: number,
    ending: number,
  ): void {
    const i = this.count;
    this.count = i + 1;
    this.at[i] = at;
    this.end[i] = end;
    this.plain[i] = plain;
    this.stem[i] = stem;
    this.letters[i] = letters;
    this.ending[i] = ending;
    this.brackets[i] = 0;
  }

  /** Of the word that was added last. */
  private mark(isMarked: boolean, first: number, last: number): void {
    const i = this.count - 1;
    this.isMarked[i] = isMarked ? 1 : 0;
    this.first[i] = first;
    this.last[i] = last;
  }
}

/** What a word is, whatever marks are around it. */
type Word = { readonly plain: number; readonly stem: number; readonly letters: number };

const STEM_CHARACTERS = 6;
const NUMBER = hashOf("#");

const tokens = new Tokens();
let text: string | undefined;

/** The words of a text, until another is asked for. Both models and several steps ask for those of the same text in a row. */
export function tokensIn(asked: string): Tokens {
  if (asked !== text) tokens.read(asked);
  text = asked;
  return tokens;
}

/** Where a word ends whose letters end at `to`, with a comma or a point behind them; 0 where more is behind them. */
function endBehind(text: string, to: number, comma: number): number {
  // Asking for a unit behind the last makes an engine give up its fast way to all others.
  if (to >= text.length) return to;
  const unit = text.charCodeAt(to);
  const end = unit === comma || unit === POINT ? to + 1 : to;
  return end < text.length && !isSpace(text.charCodeAt(end)) ? 0 : end;
}

const COMMA = 0x2c;
const ARABIC_COMMA = 0x60c;
const POINT = 0x2e;

const CAPITAL = expression`^\p{Lu}`;
const CAPITALS = expression`^\p{Lu}[\p{Lu}\d&.]+$`;

/** A word of A to Z with apostrophes and hyphens, or of other letters or digits. */
function readWord(text: string, from: number, to: number): Word {
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
    else return readOther(text.slice(from, to));
    if (i - from < STEM_CHARACTERS) stem = plain;
  }
  if (from === to) return { plain, stem, letters: LETTERS.none };
  const isNamed = isCapital(text.charCodeAt(from));
  const letters = lettersOf(isNamed, capitals, to - from, plain, owns(text, to));
  return { plain, stem, letters };
}

function readOther(word: string): Word {
  if (/^[$£€]?[\d٠-٩]/.test(word)) {
    const letters = LETTER.test(word) ? LETTERS.numberAndLetters : LETTERS.number;
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
