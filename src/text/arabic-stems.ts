import { arabic } from "./expressions.ts";
import { list } from "./word-list.ts";

/**
 * The least number of letters that remain. Two are rarely a word: `السد`, `سنه` and `بيت` would become `سد`, `سن` and
 * `بي`.
 */
const MIN_LETTERS = 3;

/**
 * A word loses one of each, in this order: "and", the article, a preposition. The last list has "and" too, because a word
 * that begins with this letter loses it where no article precedes it.
 */
const PREFIXES = [list(arabic`و`), list(arabic`ال بال كال فال لل`), list(arabic`ب ل ف ك و`)];
/** A word loses each of these, in this order: pronouns, duals and plurals, then adjectives and the feminine ending. */
const SUFFIXES = list(arabic`هما هم نا وا ها ان ات ون ين يه ه ي ت`);

const ARABIC_LETTER = /[\u0620-\u06d3]/;

/** Whether a text has a letter of the Arabic script, in which Persian and Urdu are also written. */
export function hasArabicScript(text: string): boolean {
  return ARABIC_LETTER.test(text);
}

/**
 * Returns the light stem of a folded Arabic word; any other word stays as it is. This is light10 (Larkey, Ballesteros
 * and Connell 2007, doi:10.1007/978-1-4020-6046-5_12) with the one-letter prepositions and a few more suffixes. It has
 * no dictionary: it also removes letters that belong to a word, in texts and queries alike. We rejected the packages:
 * those with Snowball's stemmer find fewer answers, and `arabic-stem` throws on some words.
 */
export function stemArabic(folded: string): string {
  if (!ARABIC_LETTER.test(folded.charAt(0))) return folded;
  let stem = folded;
  for (const prefixes of PREFIXES) {
    const prefix = prefixes.values().find((each) => stem.startsWith(each)) ?? "";
    if (stem.length - prefix.length >= MIN_LETTERS) stem = stem.slice(prefix.length);
  }
  for (const suffix of SUFFIXES) {
    const rest = stem.length - suffix.length;
    if (rest >= MIN_LETTERS && stem.endsWith(suffix)) stem = stem.slice(0, rest);
  }
  return stem;
}
