/** A word of a text, what it is compared by, and what stands between it and the word before. */
export type Word = {
  /** As written, without a possessive `'s` or an elided article. */
  readonly text: string;
  /** Without case, accents and marks; Arabic alef forms are one letter, digits are 0 to 9. */
  readonly folded: string;
  /** The characters since the last word, "" at the beginning. */
  readonly gap: string;
};

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const ELIDED = /^(?:[cdjlmnst]|qu|un|dell|all|nell|sull|dall)['’ʼ](?=\p{L}{2})/iu;
/** U.S., U.N., J.R.: letters that are one word. */
const DOTTED = /(?<![\p{L}\p{M}.])(?:\p{Lu}\.){2,}/gu;

/** The words of a text, in order; linear in its length. */
export function wordsOf(text: string): Word[] {
  const plain = text.includes(".") ? text.replace(DOTTED, (letters) => joined(letters)) : text;
  const words: Word[] = [];
  let end = 0;
  for (const match of plain.matchAll(WORD)) {
    const [written] = match;
    const bare = /['’ʼ]/.test(written) ? withoutApostrophes(written) : written;
    words.push({ text: bare, folded: foldWord(bare), gap: plain.slice(end, match.index) });
    end = match.index + written.length;
  }
  return words;
}

/** The stop of the last letter stays, for it may end a sentence; `. ` after capitals does not. */
function joined(letters: string): string {
  return letters.replaceAll(".", "");
}

function withoutApostrophes(word: string): string {
  return word.replace(/['’ʼ]s?$|['’ʼ][sS]$/, "").replace(ELIDED, "");
}

/** What a word is compared by: `Çelik` and `celik`, `أحمد` and `احمد`, `١٢` and `12` are alike. */
export function foldWord(word: string): string {
  if (/^[a-z\d]*$/.test(word)) return word;
  if (/^[A-Za-z\d'’]*$/.test(word)) return word.toLowerCase().replace(/['’]/g, "");
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’ʼـ]+/gu, "")
    .replace(/[ٱىة٠-٩۰-۹ßøłđæœı]/g, (letter) => ALIKE[letter] ?? asDigit(letter));
}

const ALIKE: Readonly<Record<string, string>> = {
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/** Arabic digits lie in two rows of ten, each beginning at a multiple of 16. */
function asDigit(letter: string): string {
  return String(letter.charCodeAt(0) & 15);
}
