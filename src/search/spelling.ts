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

/** Chooses the rarest words of a query that can be corrected, and what to ask the index for. */
export function toNearWords(
  { words }: PlainQuery,
  frequencies: ReadonlyMap<QueryWord, number>,
): readonly NearWords[] {
  let lookups = 0;
  return words
    .toSorted((a, b) => (frequencies.get(a) ?? 0) - (frequencies.get(b) ?? 0))
    .flatMap((word) => toNearWord(word) ?? [])
    .slice(0, MAX_CORRECTED)
    .filter(({ spellings }) => {
      lookups += spellings.size;
      return lookups <= MAX_LOOKUPS;
    });
}

function toNearWord(word: QueryWord): NearWords | null {
  const listed = toListedWord(word.term);
  const [run, ...others] = letterRuns(word.text);
  if (!run || listed === null || others.length > 0 || word.condition.kind !== "term") return null;
  const folded = fold(word.text.slice(run.from, run.to));
  const alphabet = ALPHABETS.find((letters) => [...folded].every((each) => letters.includes(each)));
  if (!alphabet || folded.length < MIN_LETTERS) return null;
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
  /** Whether it stands within a sentence, where only names have capitals. */
  readonly isWithin: boolean;
};

export function toWrittenWords({
  title,
  body,
  language,
}: Pick<Article, "title" | "body" | "language">): WrittenWord[] {
  return [title, ...body.map(({ text }) => text)].flatMap((text, n) =>
    tokenize(text, language).map((token) => {
      const { from, to } = token;
      const isWithin = n > 0 && /[\p{Ll}\p{N},] $/u.test(text.slice(from - 2, from));
      return { token, text: text.slice(from, to), isWithin };
    }),
  );
}

/** Writes a corrected query in words of texts; null if no form of a word there is near to what was typed. */
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
    const part = word.text.replace(/[\p{L}\p{M}]+/u, () => form);
    written = written.slice(0, from) + part + written.slice(from + word.text.length);
  }
  return written;
}

/** Returns the form of a word that is nearest to what was typed. Names keep their capitals. */
function findForm(
  { query: { wanted } }: Spelling,
  typed: string,
  texts: readonly WrittenWord[],
): string | null {
  const forms = texts
    .filter(({ token }) => wanted.every((word) => matchesToken(token, word, false)))
    .map((form) => ({ ...form, edits: distance(fold(form.text), typed) }))
    .sort((a, b) => a.edits - b.edits);
  const [nearest] = forms;
  if (!nearest || nearest.edits > MAX_EDITS) return null;
  const lower = nearest.text.toLowerCase();
  const within = forms.filter(({ text, isWithin }) => isWithin && text.toLowerCase() === lower);
  const isLower = within.some(({ text }) => text === lower);
  return isLower ? lower : (within[0]?.text ?? lower);
}
