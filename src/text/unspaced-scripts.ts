/**
 * Scripts that put no spaces between words: each of their characters counts as one. By `sc` and not
 * `scx`, which counts the tilde of a decomposed `ñ` among Thai's; so the Japanese stroke is named here.
 */
const SCRIPTS = String.raw`\p{sc=Thai}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Khmer}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}ーｰ`;
const UNSPACED = partIn(SCRIPTS);
const UNSPACED_OR_HANGUL = partIn(String.raw`${SCRIPTS}\p{sc=Hangul}`);

function partIn(scripts: string): RegExp {
  return new RegExp(`(?<character>[${scripts}]\\p{M}*)|[^${scripts}]+`, "gu");
}

/** A character of a script without spaces, or a run of letters that spell. */
export type WordPart = { readonly text: string; readonly isCharacter: boolean };

/**
 * The parts of a word. `hangul`: whether Korean is taken for one of these scripts. It has spaces, but
 * glues particles to its words, so search takes them apart (`서울` is found in `서울에서`), and names do not.
 */
export function splitUnspaced(word: string, { hangul = false } = {}): readonly WordPart[] {
  // Thai has the first of these letters; before it are those of Europe, of Arabic and of India.
  if (!/[\u0e00-\uffff]/.test(word)) return [{ text: word, isCharacter: false }];
  return Array.from(word.matchAll(hangul ? UNSPACED_OR_HANGUL : UNSPACED), ([text, character]) => {
    return { text, isCharacter: character !== undefined };
  });
}

/** Whether a text has a letter of such a script; Korean is none. */
export function hasUnspacedScript(text: string): boolean {
  return splitUnspaced(text).some(({ isCharacter }) => isCharacter);
}
