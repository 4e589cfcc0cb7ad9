import { stemmer } from "stemmer";

/**
 * Search, the pure half: texts and queries as words that meet. It holds no binding and no clock;
 * src/catalogue/lists.ts and relevance.ts ask the index (SQLite's FTS5).
 *
 * FTS5 folds case and accents and stems English by itself. What it can't do is done here, for texts
 * and queries alike: scripts that put no spaces between words become overlapping pairs of
 * characters, so that a word inside a sentence is found; Arabic letters that are written more than
 * one way become one, and the article goes.
 */

/** A word of a text, or one character of a script without spaces. Offsets in UTF-16 units. */
export type Token = {
  /** Without case, accents and marks. */
  readonly folded: string;
  readonly from: number;
  readonly to: number;
};

const UNSPACED = ["Han", "Hiragana", "Katakana", "Hangul", "Thai", "Lao", "Khmer", "Myanmar"]
  .map((script) => `\\p{scx=${script}}`)
  .join("");
/** As FTS5's unicode61 takes words with the categories of the migration: letters, digits, marks. */
const words = () => /[\p{L}\p{N}\p{M}]+/gu;

/** What takes a word apart. Made for the first one: the sets of characters take milliseconds. */
const parts = () => {
  made ??= {
    /** Runs of one kind: characters that stand for themselves, or letters that spell. */
    run: new RegExp(`(?:(?=[\\p{L}\\p{M}])[${UNSPACED}]\\p{M}*)+|(?:(?![${UNSPACED}]).)+`, "gsu"),
    character: /\P{M}\p{M}*|\p{M}+/gu,
    unspaced: new RegExp(`^[${UNSPACED}]`, "u"),
  };
  return made;
};
let made: Readonly<Record<"run" | "character" | "unspaced", RegExp>> | undefined;
/** Letters that no accent makes, and what they are typed as where a keyboard has none. */
const SPELLED: Readonly<Record<string, string>> = {
  ...{
    ß: "ss",
    æ: "ae",
    Æ: "Ae",
    œ: "oe",
    Œ: "Oe",
    ø: "o",
    Ø: "O",
    ł: "l",
    Ł: "L",
    đ: "d",
    Đ: "D",
  },
};
const LETTERS = /[ßæÆœŒøØłŁđĐ]/g;
const IS_ASCII = /^\p{ASCII}*$/u;
const IS_ARABIC = /[\u0600-\u06ff]/;
/** What FTS5 would not treat as it should; most texts have none of it. */
const STRANGE = new RegExp(`[${UNSPACED}\\p{Co}\\u0600-\\u06ff]`, "u");

/** A text as the index takes it. Private-use characters go: the index marks facets with them. */
export function indexText(text: string): string {
  if (IS_ASCII.test(text)) return text;
  const plain = text.normalize("NFKC").replace(LETTERS, spelled);
  if (!STRANGE.test(plain)) return plain;
  return plain
    .replace(/\p{Co}+/gu, " ")
    .replace(words(), (word) => runsOf(word).map(indexRun).join(" "));
}

/**
 * A word or phrase of a query as FTS5's string, quotes and all; null where it has nothing to look
 * for. A lone character at its end is the beginning of a pair.
 */
export function phraseOf(text: string, isPrefix: boolean): string | null {
  const plain = text.normalize("NFKC").replace(LETTERS, spelled);
  const runs = (plain.match(words()) ?? []).flatMap(runsOf);
  const last = runs.at(-1);
  if (last === undefined) return null;
  const characters = charactersOf(last);
  const end = characters
    ? pairsOf(characters).slice(0, Math.max(1, characters.length - 1))
    : [indexRun(last)];
  const begun = isPrefix || characters?.length === 1;
  const before = runs.slice(0, -1).map(indexRun);
  const phrase = `"${[...before, ...end].join(" ")}"${begun ? " *" : ""}`;
  const others = isPrefix && before.length === 0 && !characters ? beginningsOf(last) : [];
  return others.length === 0 ? phrase : `(${[phrase, ...others].join(" OR ")})`;
}

/** Endings that FTS5 takes off. A prefix that reaches into one is met by the stem alone. */
const ENDINGS = ["ation", "ing", "ion", "ity", "ment", "ness"];
/** Shorter stems are too many words'. */
const STEM = 4;

/**
 * What else a prefix is met by: the stem of words that end as it begins to ("evenin" and "evening",
 * of which "even" is indexed), so that other words of that stem are found too; and what an Arabic
 * word is without the article, which the index has not.
 */
function beginningsOf(prefix: string): string[] {
  const bare = prefix.replace(/^(?:[وفبك]?ال|لل)(?=\p{L}{2})/u, "");
  if (bare !== prefix) return [`"${bare}" *`];
  const stems = ENDINGS.flatMap((ending) =>
    Array.from({ length: ending.length - 1 }, (_, n) => ending.slice(0, n + 1)),
  ).flatMap((begun) => (prefix.endsWith(begun) ? [prefix.slice(0, -begun.length)] : []));
  return [...new Set(stems)].filter((stem) => stem.length >= STEM).map((stem) => `"${stem}"`);
}

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(words())) {
    if (!STRANGE.test(word)) {
      tokens.push({ folded: fold(word), from: index, to: index + word.length });
      continue;
    }
    let from = index;
    for (const run of runsOf(word)) {
      for (const part of charactersOf(run) ?? [run]) {
        tokens.push({ folded: fold(part), from, to: from + part.length });
        from += part.length;
      }
    }
  }
  return tokens;
}

/**
 * Whether a word is what a query's word `wanted` (folded and stemmed) asks for. Stems differ from
 * their words at the end alone, so few words are stemmed.
 */
export function isMatch({ folded }: Token, wanted: string, isPrefix: boolean): boolean {
  if (folded === wanted) return true;
  const begins = wanted.slice(0, Math.max(1, wanted.length - 1));
  if (!folded.startsWith(begins)) return false;
  const stem = stemmer(folded);
  return isPrefix ? stem.startsWith(wanted) || folded.startsWith(wanted) : stem === wanted;
}

/** The words of a query's phrase, to be compared by {@link isMatch}. */
export function wantedOf(text: string): string[] {
  return tokensOf(text).map(({ folded }) => stemmer(folded));
}

function spelled(letter: string): string {
  return SPELLED[letter] ?? letter;
}

function runsOf(word: string): string[] {
  return word.match(parts().run) ?? [];
}

/** The characters of a run without spaces; null for a run that spells. */
function charactersOf(run: string): string[] | null {
  const { unspaced, character } = parts();
  return unspaced.test(run) ? (run.match(character) ?? []) : null;
}

function indexRun(run: string): string {
  const characters = charactersOf(run);
  return characters ? pairsOf(characters).join(" ") : foldArabic(run);
}

/** Each character with the next, the last one alone. */
function pairsOf(characters: readonly string[]): string[] {
  return characters.map((character, n) => character + (characters[n + 1] ?? ""));
}

function fold(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  const bare = foldArabic(word.normalize("NFKD").replace(LETTERS, spelled).toLowerCase());
  return bare.replace(/\p{M}+/gu, "");
}

/** Letters and digits that are written more than one way, and what stands for them. */
const ARABIC: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ئ: "ي",
  ؤ: "و",
  ة: "ه",
  ک: "ك",
};
/** Vowel signs, Koranic marks and the stroke that only widens a word. */
const ARABIC_MARKS = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]+/g;
/** "the", alone or behind "and", "so", "in", "as"; and "for the". */
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل)(?=\p{L}{3})/u;

function foldArabic(word: string): string {
  if (!IS_ARABIC.test(word)) return word;
  return word
    .replace(ARABIC_MARKS, "")
    .replace(/[أإآٱىیئؤةک]/g, (letter) => ARABIC[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(ARABIC_ARTICLE, "");
}
