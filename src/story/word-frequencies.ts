import { lazily } from "../text/memoize.ts";
import TABLES from "./data/word-frequencies.json" with { type: "json" };

/**
 * How rare a word is in news. The weights come from fixed tables, never from the catalogue: two articles compare in
 * the same way whatever else is stored. `scripts/word-frequencies.ts` makes the tables.
 */

/** Neighbouring classes differ by this much in ln(documents / documents with the word). */
export const CLASS_STEP = 0.9;
/** In a language without a table, longer words are rarer: the weights of words from so many letters on. */
const WEIGHTS_BY_LETTERS = [
  [7, 7],
  [5, 4],
  [0, 0.5],
] as const;

/** Read when first needed, because most requests need none. */
const tables = {
  en: lazily(() => readTable(TABLES.en.classes)),
  ar: lazily(() => readTable(TABLES.ar.classes.map(swapLetters))),
};

/** Returns the weight of a stem (see `stemOf`): 0 if nearly every text has it; words outside the table weigh most. */
export function wordWeight(stem: string, language: string): number {
  const code = language.slice(0, 2);
  if (code !== "en" && code !== "ar") {
    return WEIGHTS_BY_LETTERS.find(([letters]) => stem.length >= letters)?.[1] ?? 0;
  }
  const { known, others } = tables[code]();
  return known.get(stem) ?? others;
}

/**
 * Replaces the Arabic letters of the table by ASCII and ASCII by Arabic: the bundler writes an Arabic letter in six
 * bytes. Each of the codes from A to j and from U+0621 to U+064A has one partner, so no text is ambiguous.
 */
export function swapLetters(text: string): string {
  return text.replace(/[A-j\u0621-\u064a]/g, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCharCode(
      code < ARABIC_TO_ASCII ? code + ARABIC_TO_ASCII : code - ARABIC_TO_ASCII,
    );
  });
}

const ARABIC_TO_ASCII = 0x5e0;

/** Each class holds its stems, from the most frequent class to the rarest. */
function readTable(classes: readonly string[]) {
  const known = classes.flatMap((stems, at) =>
    stems.split(" ").map((stem) => [stem, at * CLASS_STEP] as const),
  );
  return { known: new Map(known), others: classes.length * CLASS_STEP };
}
