import { stemmer } from "stemmer";
import { stripArabicArticle } from "./arabic-prefixes.ts";

/**
 * Returns the form of a folded word by which articles are compared, or null for a number and for a single letter.
 * Arabic words lose their article, and words in Latin letters their English endings, whatever the language of the
 * article is.
 */
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
