import { globalExpression } from "./expressions.ts";
import { foldWord } from "./fold.ts";
import type { TextRange } from "./sentences.ts";
import { splitUnspaced } from "./unspaced-scripts.ts";

/** A word of a text. */
export type Word = {
  /** As written, without a possessive `'s` or an elided article. */
  readonly text: string;
  /** The form that is compared; see `foldWord`. */
  readonly folded: string;
  /** The characters between this word and the word before, with its `'s`, or "" at the beginning. */
  readonly gap: string;
};

const APOSTROPHES = "'’ʼ";
const POSSESSIVE = /['’ʼ][sS]$/;
const ELIDED = /^(?:[cdjlmnst]|qu|un|dell|all|nell|sull|dall)['’ʼ](?=\p{L}{2})/iu;
/** Letters with points that are one word: U.S., U.N., J.R. */
const DOTTED = /(?<![\p{L}\p{M}.])(?:\p{Lu}\.){2,}/gu;

/**
 * Splits a text into words for names and stories: `U.S.`, `O’Brien` and `Qur’an` are one word each. The search index
 * uses {@link letterRuns} instead, because FTS5 splits at every other character. Linear in the length of the text.
 */
export function wordsOf(text: string): Word[] {
  const plain = /[A-Z]\.[A-Z]\./.test(text)
    ? text.replace(DOTTED, (letters) => letters.replaceAll(".", ""))
    : text;
  const words: Word[] = [];
  let end = 0;
  for (let start = 0; start < plain.length; start++) {
    let to = runFrom(plain, start);
    if (to === start) continue;
    let whole = true;
    while (APOSTROPHES.includes(plain.charAt(to)) && runFrom(plain, to + 1) > to + 1) {
      to = runFrom(plain, to + 1);
      whole = false;
    }
    const written = plain.slice(start, to);
    let gap = plain.slice(end, start);
    if (whole && PLAIN.test(written)) {
      words.push({ text: written, folded: written.toLowerCase(), gap });
      start = end = to;
      continue;
    }
    const owned = whole ? written : written.replace(POSSESSIVE, "");
    for (const { text } of splitUnspaced(whole ? owned : owned.replace(ELIDED, ""))) {
      words.push({ text, folded: foldWord(text), gap });
      gap = "";
    }
    start = to;
    end = to - written.length + owned.length;
  }
  return words;
}

/** Single letters with points between them: `F.B.I.`, `u.s`, the `J.K.` of `J.K.Rowling`. */
const INITIALS = globalExpression`(?<![\p{L}\p{M}\p{N}])[\p{Lu}\p{Ll}](?:\.[\p{Lu}\p{Ll}])+(?![\p{L}\p{M}\p{N}])(?:\.(?!\p{L}))?`;
/** A dot above a letter, which folding removes. */
export const INITIAL_POINT = "\u0307";

/**
 * Puts the points of abbreviations on their letters, so that {@link letterRuns} returns `F.B.I.` as one run, which folds
 * to `fbi`. The text keeps its length.
 */
export function joinInitials(text: string): string {
  if (!/\S\.\S/.test(text)) return text;
  return text.replace(INITIALS, (letters) => letters.replaceAll(".", INITIAL_POINT));
}

/** Returns the runs of letters, marks and digits, in order. */
export function letterRuns(text: string): TextRange[] {
  const runs: TextRange[] = [];
  for (let from = 0; from < text.length; from++) {
    const to = runFrom(text, from);
    if (to === from) continue;
    runs.push({ from, to });
    from = to;
  }
  return runs;
}

/** Returns the end of the run of letters, marks and digits that begins at `from`. */
function runFrom(text: string, from: number): number {
  let to = from;
  while (to < text.length && isWordUnit(text, to)) to++;
  return to;
}

/** Words that only need lower case; most words are of this kind. */
const PLAIN = /^[A-Za-z\d]+$/;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Whether a UTF-16 unit belongs to a word: 1 for yes, 2 for no, 0 if not computed yet. */
const known = new Uint8Array(0x10000);

function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const start = unit >= 0xdc00 ? at - 1 : at;
    return LETTER.test(String.fromCodePoint(text.codePointAt(start) ?? 0));
  }
  if (known[unit] === 0) known[unit] = LETTER.test(String.fromCharCode(unit)) ? 1 : 2;
  return known[unit] === 1;
}
