import { stemmer } from "stemmer";
import { stripArabicArticle } from "./arabic-prefixes.ts";

/** Returns a folded word without an Arabic article or English ending, or null for numbers and single letters. */
export function stemOf(folded: string): string | null {
  const first = folded.charCodeAt(0);
  if ((first >= ZERO && first <= NINE) || (folded.length < 2 && first < UNSPACED)) return null;
  return first < LATIN_END ? stemmer(folded) : stripArabicArticle(folded);
}

const ZERO = 0x30;
const NINE = 0x39;
const LATIN_END = 0x250;
/** Scripts in which a word can have one character begin here. */
const UNSPACED = 0x2000;
