import { distance } from "fastest-levenshtein";
import type { Article } from "../schema/article.ts";
import { fold, foldedLetters } from "../text/fold.ts";
import { letterRuns } from "../text/words.ts";
import { allOf, type SearchCondition } from "./condition.ts";
import type { PlainQuery, QueryWord } from "./query.ts";
import {
  matchesToken,
  type QueryTerm,
  type Token,
  tokenize,
  toListedWord,
  toQueryTerm,
} from "./tokens.ts";

/**
 * Other spellings of a query's words: which words of the index may be meant, which of them replace which, and how a text
 * writes them. The index has stems, folded.
 */

/** A word of the index with the number of articles that have it. */
export type IndexWord = { readonly term: string; readonly articleCount: number };

/** What the index is asked for, to find the words that a word may be meant as. */
export type NearWords = {
  readonly word: QueryWord;
  /** How the index has it, if it does. */
  readonly listed: string;
  /** Words of the index that differ from it by one letter, each with such a spelling. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Words of the index that begin with this may differ by two letters; null if two are too many. */
  readonly start: string | null;
};

/** Letters that are typed for one another, folded. */
const ALPHABETS = [
  "abcdefghijklmnopqrstuvwxyz",
  "ءابتثجحخدذرزسشصضطظعغفقكلمنهوي",
  "абвгдежзийклмнопрстуфхцчшщъыьэюя",
  "αβγδεζηθικλμνξοπρςστυφχψω",
];

const MIN_LETTERS = 3;
/** Longer words have more spellings than are looked up. */
const MAX_LETTERS = 20;
const MAX_EDITS = 2;
/** In shorter words, two letters make another word. */
const MIN_LETTERS_FOR_TWO = 5;
/** The first letters of a word of the index, behind the mark of an Arabic stem. */
const START = /^\P{L}?\p{L}{3}/u;
/** All words of the index that are looked up. */
const MAX_LOOKUPS = 1_100;
/** Words of a query that are corrected at once, the rarest, and words that each may be meant as. */
const MAX_CORRECTED = 2;
const MAX_SPELLINGS = 5;
/** A query that finds articles is taken for a mistyped one only if so many times as many have the other word. */
const FAR_MORE = 10;

/**
 * Chooses the rarest words of a query that can be corrected, and what to ask the index for. Spellings are made only of
 * these: a word has about 53 for each of its letters, and each is stemmed.
 */
export function toNearWords(
  { words }: PlainQuery,
  frequencies: ReadonlyMap<QueryWord, number>,
): readonly NearWords[] {
  let lookups = 0;
  return words
    .flatMap((word) => toCorrectable(word) ?? [])
    .sort((a, b) => (frequencies.get(a.word) ?? 0) - (frequencies.get(b.word) ?? 0))
    .slice(0, MAX_CORRECTED)
    .map(toNearWord)
    .filter(({ spellings }) => {
      lookups += spellings.size;
      return lookups <= MAX_LOOKUPS;
    });
}

/** A word that can be corrected: of letters of one alphabet, as one word of the index. */
type Correctable = {
  readonly word: QueryWord;
  readonly listed: string;
  readonly folded: string;
  readonly alphabet: string;
};

function toCorrectable(word: QueryWord): Correctable | null {
  const listed = toListedWord(word.term);
  const [run, ...others] = letterRuns(word.text);
  if (!run || listed === null || others.length > 0 || word.condition.kind !== "term") return null;
  const folded = fold(word.text.slice(run.from, run.to));
  if (folded.length < MIN_LETTERS || folded.length > MAX_LETTERS) return null;
  const alphabet = ALPHABETS.find((letters) => [...folded].every((each) => letters.includes(each)));
  return alphabet === undefined ? null : { word, listed, folded, alphabet };
}

function toNearWord({ word, listed, folded, alphabet }: Correctable): NearWords {
  const spellings = new Map<string, string>();
  for (const spelling of oneEditFrom(folded, [...alphabet])) {
    const query = toQueryTerm(spelling);
    const term = query && toListedWord(query);
    if (term !== null && term !== listed && !spellings.has(term)) spellings.set(term, spelling);
  }
  const [start = null] = folded.length >= MIN_LETTERS_FOR_TWO ? (START.exec(listed) ?? []) : [];
  return { word, listed, spellings, start };
}

/** What a word is with a letter less, more or changed, or two exchanged. */
function oneEditFrom(word: string, letters: readonly string[]): string[] {
  return Array.from({ length: word.length + 1 }, (_, at) => {
    const before = word.slice(0, at);
    const [letter = "", next = ""] = [word.charAt(at), word.charAt(at + 1)];
    const rest = word.slice(at + 1);
    return [
      before + rest,
      before + next + letter + word.slice(at + 2),
      ...letters.flatMap((other) => [before + other + rest, before + other + letter + rest]),
    ];
  }).flat();
}

/** A word of the index that another may be meant as. */
type Spelling = IndexWord & {
  readonly word: QueryWord;
  readonly query: QueryTerm;
  readonly edits: number;
};

/** A query with what replaces words of it. */
export type Correction = {
  readonly condition: SearchCondition;
  readonly replaced: readonly Spelling[];
};

/**
 * Returns what a query may have been meant as. A word that no article has is always replaced, by its best spelling;
 * beside those, one spelling is tried at a time: the fewest edits first, then the most frequent words.
 */
export function toCorrections(
  { words }: PlainQuery,
  near: readonly (NearWords & { readonly found: readonly IndexWord[] })[],
  frequencies: ReadonlyMap<QueryWord, number>,
): readonly Correction[] {
  const ranked = near.map((each) => toSpellings(each).sort(byEdits).slice(0, MAX_SPELLINGS));
  const required = ranked.flatMap(([best]) =>
    best && frequencies.get(best.word) === 0 ? [best] : [],
  );
  const others = ranked.flat().filter((spelling) => !required.includes(spelling));
  const beside = others
    .sort(byEdits)
    .map((spelling) => [...required.filter(({ word }) => word !== spelling.word), spelling]);
  return [...(required.length === 0 ? [] : [required]), ...beside].map((replaced) => {
    const conditions = words.map((word): SearchCondition => {
      const spelling = replaced.find((each) => each.word === word);
      return spelling ? { kind: "term", match: spelling.query.match } : word.condition;
    });
    return { condition: allOf(conditions), replaced };
  });
}

/**
 * Returns whether a query that finds articles as it is typed may still be mistyped: each replaced word differs by one edit
 * from one that far more articles have. `Rowling` in one article is not `rolling`.
 */
export function isFarMoreFrequent(
  { replaced }: Correction,
  frequencies: ReadonlyMap<QueryWord, number>,
): boolean {
  return replaced.every(
    ({ word, edits, articleCount }) =>
      edits === 1 && articleCount >= FAR_MORE * (frequencies.get(word) ?? 0),
  );
}

const byEdits = (a: Spelling, b: Spelling) => a.edits - b.edits || b.articleCount - a.articleCount;

function toSpellings({
  word,
  listed,
  spellings,
  found,
}: NearWords & { found: readonly IndexWord[] }) {
  return found.flatMap((each): Spelling[] => {
    const { term } = each;
    const query = toQueryTerm(spellings.get(term) ?? term);
    // The stem of a stem can be another one.
    if (term === listed || query === null || toListedWord(query) !== term) return [];
    const edits = spellings.has(term) ? 1 : distance(listed, term);
    return edits > MAX_EDITS ? [] : [{ ...each, word, query, edits }];
  });
}

/** A word of a text as it is written there. */
export type WrittenWord = {
  readonly token: Token;
  readonly text: string;
};

export function toWrittenWords({
  title,
  body,
  language,
}: Pick<Article, "title" | "body" | "language">): WrittenWord[] {
  return [title, ...body.map(({ text }) => text)].flatMap((text) =>
    tokenize(text, language).map((token) => ({ token, text: text.slice(token.from, token.to) })),
  );
}

/**
 * Writes a corrected query in words of texts, with a capital where the person typed one; null if no form of a word there is
 * near to what was typed.
 */
export function writeCorrection(
  { text }: PlainQuery,
  { replaced }: Correction,
  texts: readonly WrittenWord[],
): string | null {
  let written = text;
  for (const spelling of replaced.toSorted((a, b) => b.word.at - a.word.at)) {
    const { word } = spelling;
    const form = findForm(spelling, foldedLetters(word.text), texts);
    if (form === null) return null;
    const from = word.at - 1;
    const part = word.text.replace(/[\p{L}\p{M}]+/u, (typed) =>
      /^\p{Lu}/u.test(typed) ? form.charAt(0).toUpperCase() + form.slice(1) : form,
    );
    written = written.slice(0, from) + part + written.slice(from + word.text.length);
  }
  return written;
}

/** Returns the form of a word that is nearest to what was typed, in lower case. */
function findForm(
  { query: { wanted } }: Spelling,
  typed: string,
  texts: readonly WrittenWord[],
): string | null {
  const [nearest] = texts
    .filter(({ token }) => wanted.every((word) => matchesToken(token, word, false)))
    .map(({ text }) => ({ text, edits: distance(fold(text), typed) }))
    .sort((a, b) => a.edits - b.edits);
  return nearest && nearest.edits <= MAX_EDITS ? nearest.text.toLowerCase() : null;
}
