import {
  ALIF,
  ALIF_HAMZA,
  ALIF_MAQSURA,
  BA,
  FA,
  isArabicLetter,
  LAM,
  NUN,
  SIN,
  TA,
  TA_MARBUTA,
  WAW,
  YA,
} from "./letters.ts";

/**
 * How an Arabic word is built, as a number: with the article, as a verb is, with an ending of many. Over
 * UTF-16 units as in stems.
 */

/** The form of the word at `from` to `to` of a text: twice its number, and one more behind `و` or `ف`. */
export function arabicForm(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from);
  const isJoined = (first === WAW || first === FA) && areLetters(text, from + 1, 3, to);
  return formOf(text, isJoined ? from + 1 : from, to) * 2 + (isJoined ? 1 : 0);
}

/** 0 for no form of note. */
function formOf(text: string, from: number, to: number): number {
  const length = to - from;
  const [first, second] = [text.charCodeAt(from), text.charCodeAt(from + 1)];
  const [beforeLast, last] = [text.charCodeAt(to - 2), text.charCodeAt(to - 1)];
  if (length > 1 && first === ALIF && second === LAM) return 1;
  if (isOfVerb(first) && areLetters(text, from + 1, 3, to)) return 2;
  if (first === SIN && isOfVerb(second) && areLetters(text, from + 2, 3, to)) return 2;
  if ((first === BA || first === LAM) && areLetters(text, from + 1, 3, to)) return 3;
  if (first === ALIF && isDerived(text, from, to)) return 4;
  if (length > 1 && isPlural(beforeLast, last)) return 5;
  if (length > 1 && last === TA && beforeLast !== ALIF) return 6;
  if (first === ALIF_HAMZA && length === 4 && areLetters(text, from + 1, 3, to)) return 7;
  if (length <= 3) return 8;
  return last === TA_MARBUTA || last === ALIF_MAQSURA ? 9 : 0;
}

/** `ات ين ون`. */
function isPlural(beforeLast: number, last: number): boolean {
  if (last === NUN) return beforeLast === YA || beforeLast === WAW;
  return last === TA && beforeLast === ALIF;
}

/** `ي ت ن`, with which verbs of the present begin. */
function isOfVerb(unit: number): boolean {
  return unit === YA || unit === TA || unit === NUN;
}

/** `است…`, `ان…`, `ا.ت…`: a verb of a derived form, or its noun, with two letters more. */
function isDerived(text: string, from: number, to: number): boolean {
  const [second, third] = [text.charCodeAt(from + 1), text.charCodeAt(from + 2)];
  const least = second === NUN ? 4 : third === TA ? 5 : Number.POSITIVE_INFINITY;
  return to - from >= least && areLetters(text, from + 1, to - from - 1, to);
}

function areLetters(text: string, from: number, count: number, to: number): boolean {
  if (from + count > to) return false;
  for (let i = from; i < from + count; i++) {
    if (!isArabicLetter(text.charCodeAt(i))) return false;
  }
  return true;
}
