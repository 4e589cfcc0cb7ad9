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

type WordWeights = { readonly known: ReadonlyMap<string, number>; readonly others: number };

/** Tables that were read, by language. They are read when first needed, because most requests need none. */
const tables = new Map<string, WordWeights>();

/** Returns the weight of a stem (see `stemOf`): 0 if nearly every text has it; words outside the table weigh most. */
export function wordWeight(stem: string, language: string): number {
  const code = language.slice(0, 2);
  if (code !== "en" && code !== "ar") {
    return WEIGHTS_BY_LETTERS.find(([letters]) => stem.length >= letters)?.[1] ?? 0;
  }
  const table = tables.get(code) ?? readTable(TABLES[code].classes);
  tables.set(code, table);
  return table.known.get(stem) ?? table.others;
}

/** Each class holds its stems, from the most frequent class to the rarest. */
function readTable(classes: readonly string[]): WordWeights {
  const known = classes.flatMap((stems, at) =>
    stems.split(" ").map((stem) => [stem, at * CLASS_STEP] as const),
  );
  return { known: new Map(known), others: classes.length * CLASS_STEP };
}
