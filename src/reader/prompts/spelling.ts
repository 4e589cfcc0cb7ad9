import { FUNCTION_WORDS } from "./function-words.ts";
import { Hashes } from "./hashes.ts";
import { APOSTROPHE, CURLY } from "./letters.ts";
import { hashOf } from "./weights.ts";

/** How words are written: their letters, and what English ones end in. */

/** How a word's letters are written. */
export const LETTERS = {
  none: 0,
  small: 1,
  smallOwner: 2,
  functional: 3,
  capital: 4,
  capitalOwner: 5,
  functionalCapital: 6,
  capitals: 7,
  camel: 8,
  number: 9,
  numberAndLetters: 10,
  /** Arabic forms are this and more. */
  arabic: 16,
} as const;

/** What an English word ends in, as regular verbs, adverbs and plurals do. */
export const ENDINGS = { none: 0, ed: 1, ing: 2, ly: 3, s: 4 } as const;

/** One of `ENDINGS`, of the word of a text from `from` to `to`. */
export function endingOf(text: string, from: number, to: number): number {
  if (to - from < 4) return ENDINGS.none;
  const [second, last] = [text.charCodeAt(to - 2), text.charCodeAt(to - 1)];
  if (last === 0x73) return ENDINGS.s;
  if (second === 0x65 && last === 0x64) return ENDINGS.ed;
  if (second === 0x6c && last === 0x79) return ENDINGS.ly;
  return second === 0x6e && last === 0x67 && text.charCodeAt(to - 3) === 0x69
    ? ENDINGS.ing
    : ENDINGS.none;
}

/** One of `LETTERS`, of a word whose hash is `plain`; `first`: it begins with a capital; `owner`: it ends as a genitive. */
export function lettersOf(
  first: boolean,
  capitals: number,
  length: number,
  plain: number,
  owner: boolean,
): number {
  if (first && capitals === length && length > 1) return LETTERS.capitals;
  const functional = FUNCTIONAL.has(plain);
  if (!first) return functional ? LETTERS.functional : owner ? LETTERS.smallOwner : LETTERS.small;
  if (functional) return LETTERS.functionalCapital;
  if (owner) return LETTERS.capitalOwner;
  return capitals > 1 ? LETTERS.camel : LETTERS.capital;
}

const FUNCTIONAL = new Hashes([...FUNCTION_WORDS].map(hashOf));

/** `Riverton's`, `miners'`: the apostrophe of the latter is a mark behind the word. */
export function owns(text: string, to: number): boolean {
  const before = text.charCodeAt(to - 2);
  return (text.charCodeAt(to - 1) | 0x20) === 0x73 && (before === APOSTROPHE || before === CURLY);
}
