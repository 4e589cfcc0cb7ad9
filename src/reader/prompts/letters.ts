import { expression } from "../expressions.ts";

/** Letters by UTF-16 unit: expressions over every word of a capture took half of a reading. */

export const ALIF = 0x627;
export const ALIF_HAMZA = 0x623;
export const ALIF_HAMZA_BELOW = 0x625;
export const ALIF_MADDA = 0x622;
export const ALIF_MAQSURA = 0x649;
export const BA = 0x628;
export const FA = 0x641;
export const HA = 0x647;
export const KAF = 0x643;
export const LAM = 0x644;
export const MIM = 0x645;
export const NUN = 0x646;
export const SIN = 0x633;
export const TA = 0x62a;
export const TA_MARBUTA = 0x629;
export const WAW = 0x648;
export const YA = 0x64a;
/** Draws a word out; no letter. */
export const TATWEEL = 0x640;

export const HYPHEN = 0x2d;
export const APOSTROPHE = 0x27;
/** The apostrophe that typesetters use. */
export const CURLY = 0x2019;

/** Of A to Z, small or capital. */
export function isLatinLetter(unit: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

export function isArabicLetter(unit: number): boolean {
  return unit >= 0x621 && unit <= 0x64a;
}

/** A mark of a vowel, or of a doubled letter. */
export function isArabicMark(unit: number): boolean {
  return unit >= 0x64b && unit <= 0x652;
}

/** Of A to Z. */
export function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** `🔔`, `☎`: half of a pair, or of the signs before the letters of the East. */
export function isPictograph(unit: number): boolean {
  return (unit >= 0xd83c && unit <= 0xd83e) || (unit >= 0x2600 && unit <= 0x27bf);
}

/** A letter or a digit of any script. */
export function isLetterOrDigit(unit: number): boolean {
  if (unit < 0x80) return isLatinLetter(unit) || (unit >= 0x30 && unit <= 0x39);
  return isArabicLetter(unit) || LETTER_OR_DIGIT.test(String.fromCharCode(unit));
}

const LETTER_OR_DIGIT = expression`[\p{L}\p{N}]`;

export const LETTER = expression`\p{L}`;
export const BEGINS_SMALL = expression`^\p{Ll}`;
