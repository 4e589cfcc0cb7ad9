import {
  ALIF,
  ALIF_HAMZA,
  ALIF_HAMZA_BELOW,
  ALIF_MADDA,
  ALIF_MAQSURA,
  BA,
  FA,
  HA,
  isArabicMark,
  KAF,
  LAM,
  MIM,
  NUN,
  TA,
  TA_MARBUTA,
  TATWEEL,
  WAW,
  YA,
} from "./letters.ts";
import { EMPTY_HASH, hashOn } from "./weights.ts";

/**
 * What is left of an Arabic word without its article, conjunctions and endings, so that `تعليقك`,
 * `تعليقا` and `التعليقات` are one. Lighter than grammar: only words of one list meet by it. Over UTF-16
 * units, since every Arabic word of most captures is asked for it, and expressions took half of a reading.
 */

/** Letters of one word without vowel marks; what a word has more of is no ending of it. */
const letters = new Uint16Array(64);

/** Hash of the stem of the word at `from` to `to` of a text. */
export function stemHash(text: string, from: number, to: number): number {
  const end = readStem(text, from, to);
  let hash = EMPTY_HASH;
  for (let i = begin; i < end; i++) hash = hashOn(hash, letters[i] as number);
  return hash;
}

export function stemOf(word: string): string {
  const end = readStem(word, 0, word.length);
  return String.fromCharCode(...letters.subarray(begin, end));
}

export function isArabic(word: string): boolean {
  return /[\u0621-\u064A]/.test(word);
}

/** Where the stem begins that was read last. */
let begin = 0;

/** Puts the letters of a word where its stem is `begin` to what this gives. */
function readStem(text: string, from: number, to: number): number {
  let length = 0;
  for (let i = from; i < to && length < letters.length; i++) {
    const unit = text.charCodeAt(i);
    if (isArabicMark(unit) || unit === TATWEEL) continue;
    letters[length++] = plainOf(unit);
  }
  begin = lengthOfArticle(length);
  if (letters[begin] === WAW && length - begin > 4) begin += 1;
  if (letters[begin] === LAM && length - begin > 3 && isYaOrTa(letters[begin + 1])) begin += 1;
  return length - lengthOfEnding(length);
}

/** All seats of hamza on alif are one, and both forms of ya. */
function plainOf(unit: number): number {
  if (unit === ALIF_HAMZA || unit === ALIF_HAMZA_BELOW || unit === ALIF_MADDA) return ALIF;
  return unit === ALIF_MAQSURA ? YA : unit;
}

function isYaOrTa(unit: number | undefined): boolean {
  return unit === YA || unit === TA;
}

/** `ال`, `لل`, and `ال` behind a letter that is written with it; two letters and more must be left. */
function lengthOfArticle(length: number): number {
  const [first, second] = letters;
  if (second === LAM && (first === ALIF || first === LAM)) return length > 3 ? 2 : 0;
  if (second !== ALIF || letters[2] !== LAM || length < 5) return 0;
  return first === WAW || first === FA || first === BA || first === KAF ? 3 : 0;
}

/** The longest ending before which three letters are left. */
function lengthOfEnding(length: number): number {
  const left = length - begin - 3;
  const [third, second, last] = [letters[length - 3], letters[length - 2], letters[length - 1]];
  if (left >= 3 && third === KAF && second === MIM && last === ALIF) return 3;
  if (left >= 2 && isEnding(second, last)) return 2;
  return left >= 1 && isShortEnding(last) ? 1 : 0;
}

/** `كم ها نا هم وا ات ون ين ية تك`. */
function isEnding(second: number | undefined, last: number | undefined): boolean {
  if (last === MIM) return second === KAF || second === HA;
  if (last === ALIF) return second === HA || second === NUN || second === WAW;
  if (last === NUN) return second === WAW || second === YA;
  if (last === TA) return second === ALIF;
  return (last === TA_MARBUTA && second === YA) || (last === KAF && second === TA);
}

function isShortEnding(last: number | undefined): boolean {
  return last === TA_MARBUTA || last === HA || last === KAF || last === YA || last === ALIF;
}
