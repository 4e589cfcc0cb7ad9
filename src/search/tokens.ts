import { stemmer } from "stemmer";
import { ACRONYMS } from "../article/name-words.ts";
import { stripArabicArticle } from "../text/arabic-prefixes.ts";
import { hasArabicScript, stemArabic } from "../text/arabic-stems.ts";
import { fold } from "../text/fold.ts";
import { splitUnspaced } from "../text/unspaced-scripts.ts";
import { INITIAL_POINT, joinInitials, letterRuns } from "../text/words.ts";

/**
 * search/ is pure: texts and queries go in, and words that FTS5 matches, facets and highlights come out. It has no
 * binding and no clock; src/storage/catalogue/ runs the queries.
 *
 * FTS5 splits words and stems English by itself. This file does the rest, in the same way for texts and queries: it
 * folds letters that people type for one another, makes `F.B.I.` one word, and turns scripts without spaces into
 * overlapping pairs of characters, so that a word within a sentence is found. Behind the words as they are written, the
 * index has marked ones: the stem of each word of an Arabic text, and each acronym that is a common word in lower case.
 * So a phrase is found as it is written, a word in its other forms, and `US` without `us`.
 */

/** A word of a text, or one character of a script without spaces. Offsets are UTF-16 units. */
export type Token = {
  /** Folded. An acronym that is a common word in lower case keeps its capitals, so that `US` is not a stop word. */
  readonly folded: string;
  /** The light stem of a word in an Arabic text, otherwise null. */
  readonly stem: string | null;
  readonly isCharacter: boolean;
  readonly from: number;
  readonly to: number;
};

/** A word that a query looks for: a token has the form, or else the light stem if there is one. */
type WantedWord = {
  /** Folded and stemmed. In lower case, it also matches the acronym: `us` matches `US`. */
  readonly form: string;
  readonly stem: string | null;
};

/** A word or a phrase that a query looks for. */
export type QueryTerm = {
  /** The term in FTS5's syntax. */
  readonly match: string;
  readonly wanted: readonly WantedWord[];
  /** Whether the last word is a prefix. */
  readonly isPrefix: boolean;
  readonly inTitle: boolean;
};

/** Begin the marked words. Facets begin with another private-use character (`MARK` in src/search/facets.ts). */
const STEM_MARK = "\ue001";
const ACRONYM_MARK = "\ue002";

const IS_ASCII = /^\p{ASCII}*$/u;
/** What an ASCII text may have that FTS5 splits otherwise. Most texts have neither. */
const HAS_ABBREVIATION = new RegExp(
  String.raw`\b(?:[A-Za-z]\.[A-Za-z]|${[...ACRONYMS].join("|")})\b`,
);

/**
 * Returns a text in a language (ISO 639-1) as the index stores it. Private-use characters are removed, because facets
 * and marked words begin with one.
 */
export function toIndexText(text: string, language: string | null): string {
  if (IS_ASCII.test(text) && !HAS_ABBREVIATION.test(text)) return text;
  const tokens = tokenize(text, language);
  const stems = tokens.flatMap(({ stem }) => (stem === null ? [] : STEM_MARK + stem));
  const acronyms = tokens.flatMap(({ folded }) =>
    ACRONYMS.has(folded) ? ACRONYM_MARK + folded : [],
  );
  return [...toPieces(tokens), ...stems, ...acronyms].join(" ");
}

/**
 * Returns what looks for a word or a phrase, or null if it has no word. A query has no language: words in Arabic script
 * are looked for as they are written, as texts in Persian and Urdu have them, and unless they are quoted by their light
 * stems.
 */
export function toQueryTerm(
  text: string,
  { isPrefix = false, inTitle = false, isQuoted = false } = {},
): QueryTerm | null {
  const tokens = tokenize(text, ARABIC);
  const last = tokens.at(-1);
  if (!last) return null;
  const asAcronym = tokens.length === 1 && !isPrefix && ACRONYMS.has(last.folded);
  const isStemmed = hasArabicScript(text) && !isQuoted;
  const wanted = tokens.map(({ folded, stem }): WantedWord => {
    return { form: asAcronym ? folded : stemmer(folded), stem: isStemmed ? stem : null };
  });
  const phrases = [
    asAcronym ? toPhrase([ACRONYM_MARK + last.folded], false) : toWrittenPhrase(tokens, isPrefix),
    ...(isStemmed ? toStemPhrases(tokens, isPrefix) : []),
    ...(isPrefix && tokens.length === 1 && !last.isCharacter ? stemsBegunBy(last.folded) : []),
  ];
  const match = phrases.length === 1 ? phrases.join() : `(${phrases.join(" OR ")})`;
  return { match: inTitle ? `title : ${match}` : match, wanted, isPrefix, inTitle };
}

/** Returns words of the index as an FTS5 string with its quotes. */
function toPhrase(words: readonly string[], isPrefix: boolean): string {
  return `"${words.join(" ")}"${isPrefix ? " *" : ""}`;
}

/** A lone character at the end becomes a prefix, because the index has it as the start of a pair. */
function toWrittenPhrase(tokens: readonly Token[], isPrefix: boolean): string {
  const [before, last] = [tokens.at(-2), tokens.at(-1)];
  const pieces = toPieces(tokens);
  const endsInPair = before?.isCharacter && last?.isCharacter && before.to === last.from;
  if (endsInPair) pieces.pop();
  return toPhrase(pieces, isPrefix || (last?.isCharacter === true && !endsInPair));
}

/** Of the words that a prefix begins, some have the stem of the prefix, and others a longer one without the article. */
function toStemPhrases(tokens: readonly Token[], isPrefix: boolean): string[] {
  const stems = tokens.map(({ stem }) => STEM_MARK + stem);
  if (!isPrefix) return [toPhrase(stems, false)];
  const begun = STEM_MARK + withoutArticle(tokens.at(-1)?.folded ?? "");
  return [toPhrase(stems, false), toPhrase([...stems.slice(0, -1), begun], true)];
}

/** Removes the Arabic article from a prefix, which may have few letters. */
function withoutArticle(prefix: string): string {
  return stripArabicArticle(prefix, 2);
}

/** Returns words as the index has them: a character with the next one, the last one alone. */
function toPieces(tokens: readonly Token[]): string[] {
  return tokens.map(({ folded, isCharacter, to }, n) => {
    const next = tokens[n + 1];
    return isCharacter && next?.isCharacter && next.from === to ? folded + next.folded : folded;
  });
}

/** How the endings begin that FTS5's stemmer removes: -ation, -ing, -ion, -ity, -ment and -ness. */
const BEGUN_ENDINGS = "a at ati atio i in io it m me men n ne nes".split(" ");
/** Shorter stems match too many words. */
const MIN_STEM_CHARACTERS = 4;

/** Returns the stems of the words that a prefix may begin: "evenin" begins "evening", which is indexed as "even". */
function stemsBegunBy(prefix: string): string[] {
  return BEGUN_ENDINGS.filter((begun) => prefix.endsWith(begun))
    .map((begun) => prefix.slice(0, -begun.length))
    .filter((stem) => stem.length >= MIN_STEM_CHARACTERS)
    .map((stem) => toPhrase([stem], false));
}

/** The language whose words have light stems. */
const ARABIC = "ar";

/** Splits a text in a language (ISO 639-1) into tokens, in order. */
export function tokenize(text: string, language: string | null): Token[] {
  const joined = joinInitials(text);
  return letterRuns(joined).flatMap((run) => {
    let from = run.from;
    const parts = splitUnspaced(joined.slice(run.from, run.to), { hangul: true });
    return parts.map(({ text: part, isCharacter }): Token => {
      const to = from + part.length;
      const folded = isAcronym(part, joined, from) ? toLetters(part).toUpperCase() : fold(part);
      const token = {
        folded,
        stem: language === ARABIC ? stemArabic(folded) : null,
        isCharacter,
        from,
        to,
      };
      from = to;
      return token;
    });
  });
}

function toLetters(word: string): string {
  return word.replaceAll(INITIAL_POINT, "");
}

/** Whether a word of a text is an acronym that is a common word in lower case, and is written with points or in capitals. */
function isAcronym(word: string, text: string, at: number): boolean {
  const letters = toLetters(word);
  if (letters !== word) return ACRONYMS.has(letters.toUpperCase());
  return ACRONYMS.has(word) && !isShouted(text, at, at + word.length);
}

/** A limit, because a line can be as long as a text. */
const NEARBY_CHARACTERS = 100;

/** Whether the other words of the line near a word are all in capitals, so that those of this word say nothing. */
function isShouted(text: string, from: number, to: number): boolean {
  const [before] = /[^\n]*$/.exec(text.slice(Math.max(0, from - NEARBY_CHARACTERS), from)) ?? [];
  const [behind] = /^[^\n]*/.exec(text.slice(to, to + NEARBY_CHARACTERS)) ?? [];
  const others = `${before}${behind}`;
  return others === others.toUpperCase() && others !== others.toLowerCase();
}

/**
 * Whether a token matches a word of a query. An English stem differs from its word only at the end, so few words have
 * to be stemmed.
 */
export function matchesToken(
  { folded, stem }: Pick<Token, "folded" | "stem">,
  wanted: WantedWord,
  isPrefix: boolean,
): boolean {
  const { form } = wanted;
  if (folded === form) return true;
  if (stem !== null && wanted.stem !== null) {
    if (stem === wanted.stem || (isPrefix && stem.startsWith(withoutArticle(form)))) return true;
  }
  if (!folded.toLowerCase().startsWith(form.slice(0, Math.max(1, form.length - 1)))) return false;
  const stemmed = stemmer(folded);
  return isPrefix ? stemmed.startsWith(form) || folded.startsWith(form) : stemmed === form;
}

/** Returns the form of a token by which texts are compared. */
export function stemOfToken({ folded, stem }: Token): string {
  return stem ?? stemmer(folded);
}

/** Returns the word by which the index's list of words has a term; null if it is several there, or an acronym. */
export function toListedWord({ wanted }: QueryTerm): string | null {
  const [word, ...others] = wanted;
  if (!word || others.length > 0 || ACRONYMS.has(word.form)) return null;
  return word.stem === null ? word.form : STEM_MARK + word.stem;
}
