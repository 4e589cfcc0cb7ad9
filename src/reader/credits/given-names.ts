import { once } from "../once.ts";
import { BloomFilter } from "./bloom-filter.ts";
import { GIVEN_NAMES } from "./written-given-names.ts";

/**
 * Given names of people in English-speaking papers and beyond, without most that are words or places: sixteen thousand, one a
 * line in scripts/learning/given-names.txt, where one more is added. A list of them would be a twelfth of a Worker's
 * script, and this is a third of one.
 */
const names = once(() => new BloomFilter(GIVEN_NAMES));

/** Whether a word is a given name, as it is written with one capital. */
export function isGivenName(word: string): boolean {
  return names().has(word);
}
