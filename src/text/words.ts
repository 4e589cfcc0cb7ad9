import { foldWord } from "./fold.ts";
import type { TextRange } from "./sentences.ts";
import { splitUnspaced } from "./unspaced-scripts.ts";

/** A word of a text, what it is compared by, and what stands between it and the word before. */
export type Word = {
  /** As written, without a possessive `'s` or an elided article. */
  readonly text: string;
  /** See `foldWord`. */
  readonly folded: string;
  /** The characters since the last word, "" at the beginning. */
  readonly gap: string;
};

const APOSTROPHES = "'’ʼ";
const ELIDED = /^(?:[cdjlmnst]|qu|un|dell|all|nell|sull|dall)['’ʼ](?=\p{L}{2})/iu;
/** U.S., U.N., J.R.: letters that are one word. */
const DOTTED = /(?<![\p{L}\p{M}.])(?:\p{Lu}\.){2,}/gu;

/**
 * The words of a text, in order, as names and stories take them: `U.S.`, `O’Brien` and `Qur’an` are one
 * word each. The search index takes {@link letterRuns} instead, because FTS5 parts what it is given at every
 * other sign. Linear in the text's length.
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
    for (const { text } of splitUnspaced(whole ? written : withoutApostrophes(written))) {
      words.push({ text, folded: foldWord(text), gap });
      gap = "";
    }
    start = end = to;
  }
  return words;
}

/** Runs of letters, marks and digits, in order. */
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

/** Where the letters, marks and digits end that begin at `from`. */
function runFrom(text: string, from: number): number {
  let to = from;
  while (to < text.length && isWordUnit(text, to)) to++;
  return to;
}

/** Most words, which need no folding but that of their case. */
const PLAIN = /^[A-Za-z\d]+$/;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Whether a UTF-16 unit is of a word: 1 or 2 for no; 0 where it has not been asked yet. */
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

function withoutApostrophes(word: string): string {
  return word.replace(/['’ʼ][sS]$/, "").replace(ELIDED, "");
}
