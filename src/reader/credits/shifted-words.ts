import { wordsOf } from "../prompts/shifted.ts";

/**
 * The words of rows in Arabic that are shifted: a bundler makes six characters of each letter. Over a row stand its
 * words as they are read, and `shiftedOf` writes it: a test says how where the two differ.
 */
export function shiftedWords(rows: readonly string[]): ReadonlySet<string> {
  return new Set(wordsOf({ plain: "", shifted: rows.join(" ") }, " ").slice(1));
}
