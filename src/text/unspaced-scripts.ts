/**
 * Scripts without spaces between words, in which each character counts as a word. They are matched by `sc`: `scx`
 * includes the tilde of a decomposed `ñ` in Thai, but leaves out the Japanese long-vowel mark, which is listed here.
 */
const SCRIPTS = String.raw`\p{sc=Thai}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Khmer}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}ーｰ`;
const CHARACTER = new RegExp(`[${SCRIPTS}]`, "u");
const UNSPACED = partPattern(SCRIPTS);
const UNSPACED_OR_HANGUL = partPattern(String.raw`${SCRIPTS}\p{sc=Hangul}`);

/** A character may be decomposed: it keeps its marks, those of half-width kana too, and the letters of its syllable. */
function partPattern(scripts: string): RegExp {
  const follows = String.raw`[\p{M}ﾞﾟ\u1160-\u11ff]`;
  return new RegExp(`(?<character>[${scripts}]${follows}*)|[^${scripts}]+`, "gu");
}

/** A character of a script without spaces, or a run of other letters. */
export type WordPart = { readonly text: string; readonly isCharacter: boolean };

/**
 * Splits a word into its parts. `hangul`: whether to split Korean as well. Korean has spaces but attaches particles
 * to words, so search splits it (`서울` is found in `서울에서`) and names do not.
 */
export function splitUnspaced(word: string, { hangul = false } = {}): readonly WordPart[] {
  // Thai begins the range of these scripts; European, Arabic and Indic letters come before it.
  if (!/[\u0e00-\uffff]/.test(word)) return [{ text: word, isCharacter: false }];
  const parts = word.matchAll(hangul ? UNSPACED_OR_HANGUL : UNSPACED);
  return Array.from(parts, ([text, one]) => ({ text, isCharacter: one !== undefined }));
}

/** Whether a text has a character of such a script, Korean excepted. */
export function hasUnspacedScript(text: string): boolean {
  return CHARACTER.test(text);
}
