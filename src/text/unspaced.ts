import { once } from "./expressions.ts";

/**
 * Scripts that put no spaces between words: each of their characters counts as one. By `sc` and not
 * `scx`, which counts the tilde of a decomposed `ñ` among Thai's; so the Japanese stroke is named here.
 */
const SCRIPTS = "Thai Lao Myanmar Khmer Hiragana Katakana Han";
const classOf = (scripts: string) => `[${scripts.replace(/(\w+) ?/g, "\\p{sc=$1}")}ーｰ]`;

const unspaced = once(() => expressionsOf(SCRIPTS));
const unspacedOrHangul = once(() => expressionsOf(`${SCRIPTS} Hangul`));

function expressionsOf(scripts: string) {
  const character = classOf(scripts);
  return {
    any: new RegExp(character, "u"),
    begins: new RegExp(`^${character}`, "u"),
    parts: new RegExp(`${character}\\p{M}*|(?:(?!${character}).)+`, "gsu"),
  };
}

/** A character of a script without spaces, or a run of letters that spell. */
export type Part = { readonly text: string; readonly isCharacter: boolean };

/**
 * The parts of a word. `hangul`: whether Korean is taken for one of these scripts. It has spaces, but
 * glues particles to its words, so search takes them apart (`서울` is found in `서울에서`), and names do not.
 */
export function partsOf(word: string, { hangul = false } = {}): readonly Part[] {
  if (isSpelled(word)) return [{ text: word, isCharacter: false }];
  const { begins, parts } = hangul ? unspacedOrHangul() : unspaced();
  return (word.match(parts) ?? []).map((text) => ({ text, isCharacter: begins.test(text) }));
}

/** Whether a text has a letter of such a script; Korean is none. */
export function isUnspaced(text: string): boolean {
  return !isSpelled(text) && unspaced().any.test(text);
}

/** Thai has the first of these letters; before it are those of Europe, of Arabic and of India. */
function isSpelled(text: string): boolean {
  return !/[\u0e00-\uffff]/.test(text);
}
