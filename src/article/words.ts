import type { Article, ArticleBody } from "./schema.ts";

/** A word of a text, what it is compared by, and what stands between it and the word before. */
export type Word = {
  /** As written, without a possessive `'s` or an elided article. */
  readonly text: string;
  /** Without case, accents and marks; Arabic alef forms are one letter, digits are 0 to 9. */
  readonly folded: string;
  /** The characters since the last word, "" at the beginning. */
  readonly gap: string;
};

/** An article's words: its headline's, and each block's but those of captions. */
export type ArticleWords = {
  readonly headline: readonly Word[];
  readonly texts: readonly (readonly Word[])[];
};

export function wordsOfArticle({ title, body }: Pick<Article, "title" | "body">): ArticleWords {
  const before = split.get(body);
  if (before?.title === title) return before.words;
  const words = {
    headline: wordsOf(title),
    texts: body.flatMap(({ type, text }) => (type === "caption" ? [] : [wordsOf(text)])),
  };
  split.set(body, { title, words });
  return words;
}

/** An article is asked twice, for its hashtags and for its event; its text is split once. */
const split = new WeakMap<ArticleBody, { title: string; words: ArticleWords }>();

const ELIDED = /^(?:[cdjlmnst]|qu|un|dell|all|nell|sull|dall)['’ʼ](?=\p{L}{2})/iu;
/** U.S., U.N., J.R.: letters that are one word. */
const DOTTED = /(?<![\p{L}\p{M}.])(?:\p{Lu}\.){2,}/gu;

const SCRIPTS = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar"]
  .map((script) => `\\p{sc=${script}}`)
  .join("");
/** Scripts without spaces between words: each of their characters is taken for one. */
const UNSPACED = new RegExp(`[${SCRIPTS}]`, "u");
const CHARACTERS = new RegExp(`[${SCRIPTS}]\\p{M}*|[^${SCRIPTS}]+`, "gu");

/** The words of a text, in order; linear in its length. */
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
    while (isApostrophe(plain.charCodeAt(to)) && runFrom(plain, to + 1) > to + 1) {
      to = runFrom(plain, to + 1);
      whole = false;
    }
    const written = plain.slice(start, to);
    let gap = plain.slice(end, start);
    const kinds = whole ? kindsIn(plain, start, to) : OTHER;
    if (kinds !== OTHER) {
      const folded = kinds === SMALL ? written : written.toLowerCase();
      words.push({ text: written, folded, gap });
      start = end = to;
      continue;
    }
    const bare = whole ? written : withoutApostrophes(written);
    for (const part of UNSPACED.test(bare) ? (bare.match(CHARACTERS) ?? []) : [bare]) {
      words.push({ text: part, folded: foldWord(part), gap });
      gap = "";
    }
    start = end = to;
  }
  return words;
}

/** Where the letters, marks and digits end that begin at `from`. */
function runFrom(text: string, from: number): number {
  let to = from;
  while (to < text.length && isWordUnit(text, to)) to++;
  return to;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** What a UTF-16 unit is in a word: most words are of the first two kinds, and fold without a pattern. */
const SMALL = 1;
const CAPITAL = 2;
const OTHER = 4;
/** It parts words. */
const NONE = 8;
/** By UTF-16 unit; 0 not asked yet. Filled as units are met. */
const known = new Uint8Array(0x10000);

function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const start = unit >= 0xdc00 ? at - 1 : at;
    return LETTER.test(String.fromCodePoint(text.codePointAt(start) ?? 0));
  }
  if (known[unit] === 0) known[unit] = kindOf(String.fromCharCode(unit));
  return known[unit] !== NONE;
}

function kindOf(character: string): number {
  if (/[a-z\d]/.test(character)) return SMALL;
  if (/[A-Z]/.test(character)) return CAPITAL;
  return LETTER.test(character) ? OTHER : NONE;
}

/** The kinds of a word's units: `OTHER` if one is, else `SMALL`, or more than that. */
function kindsIn(text: string, from: number, to: number): number {
  let kinds = 0;
  for (let i = from; i < to; i++) {
    const kind = known[text.charCodeAt(i)] || OTHER;
    if (kind === OTHER) return OTHER;
    kinds |= kind;
  }
  return kinds;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x02bc;
}

function withoutApostrophes(word: string): string {
  return word.replace(/['’ʼ][sS]$/, "").replace(ELIDED, "");
}

/** What a word is compared by: `Çelik` and `celik`, `أحمد` and `احمد`, `١٢` and `12` are alike. */
export function foldWord(word: string): string {
  if (/^[a-z\d]*$/.test(word)) return word;
  if (/^[A-Za-z\d'’]*$/.test(word)) return word.toLowerCase().replace(/['’]/g, "");
  const plain = /^[\u0621-\u063A\u0641-\u064A]*$/.test(word)
    ? word
    : word.normalize("NFKD").toLowerCase();
  return plain
    .replace(/[\p{M}'’ʼـ]+/gu, "")
    .replace(/[أإآٱىةؤئ٠-٩۰-۹ßøłđæœı]/g, (letter) => ALIKE[letter] ?? asDigit(letter));
}

const ALIKE: Readonly<Record<string, string>> = {
  ...{ أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ة: "ه", ؤ: "و", ئ: "ي" },
  ...{ ß: "ss", ø: "o", ł: "l", đ: "d", æ: "ae", œ: "oe", ı: "i" },
};

/** Arabic digits lie in two rows of ten, each beginning at a multiple of 16. */
function asDigit(letter: string): string {
  return String(letter.charCodeAt(0) & 15);
}
