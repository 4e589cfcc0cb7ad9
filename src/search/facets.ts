import type { ListedArticle } from "../schema/article.ts";
import { foldWord } from "../text/fold.ts";
import { letterRuns } from "../text/words.ts";
import { type CountedFields, toCountEntries } from "./count-entries.ts";
import { intervalClass } from "./intervals.ts";
import { wordCountPrefixes } from "./word-counts.ts";

/**
 * Filters as words of the search index. One index lookup then combines filters with a query, and the index can count
 * them. Each facet begins with a private-use character, which indexed texts never contain, so that no word of a text
 * matches a facet.
 */

const LETTERS = {
  source: "s",
  hashtag: "h",
  category: "c",
  language: "l",
  agency: "g",
  precision: "p",
  flag: "f",
} as const;

export type FacetKind = keyof typeof LETTERS;
export const FACET_KINDS = Object.keys(LETTERS) as FacetKind[];

export const MARK = "\ue000";
/** FTS5 stems words that end in letters, so a facet ends in a digit. */
export const END = "0";

/** A facet of every article. */
export const ALL_ARTICLES = `${MARK}a${END}`;
/** A facet of the articles with a known `publishedAt`. */
export const DATED_ARTICLES = `${MARK}d${END}`;

/**
 * Returns a filter value as a word of the index. The folded value is in hexadecimal, which keeps the order of values.
 */
export function toFacet(kind: FacetKind, value: string): string {
  return `${MARK}${LETTERS[kind]}${hexadecimal(foldFacet(kind, value))}${END}`;
}

/** Returns the bounds between which the index has all facets of a kind whose values begin with `prefix`. */
export function facetRange(kind: FacetKind, prefix: string): readonly [from: string, to: string] {
  const from = `${MARK}${LETTERS[kind]}${hexadecimal(foldFacet(kind, prefix))}`;
  return [from, `${from}g`];
}

/** Returns the folded value that a facet stands for. */
export function fromFacet(word: string): string {
  const digits = word.slice(2, -END.length).match(/../g) ?? [];
  return new TextDecoder().decode(Uint8Array.from(digits, (pair) => Number.parseInt(pair, 16)));
}

/** Names that people write in a byline are looked up as phrases, so each word of it is a facet, in order. */
export function toBylineFacets(byline: string): string[] {
  const folded = foldWord(byline);
  return letterRuns(folded).map(
    ({ from, to }) => `${MARK}b${hexadecimal(folded.slice(from, to))}${END}`,
  );
}

/** A facet of the articles whose intervals have this class (src/search/intervals.ts). */
export function toIntervalFacet(number: number): string {
  return `${MARK}i${number}`;
}

/** A facet of the articles whose number of words begins with these digits (src/search/word-counts.ts). */
export function toWordCountFacet(prefix: string): string {
  return `${MARK}w${prefix}`;
}

/** The fields of an article that filters compare. */
type Filtered = CountedFields & Pick<ListedArticle, "byline" | "flags" | "wordCount">;

/** All facets of an article, and the entries that counts read. */
export function toFacets(article: Filtered): string[] {
  const { publishedAt, dating, source, category, language, hashtags, agency, byline } = article;
  const interval = intervalClass(dating);
  return [
    ALL_ARTICLES,
    ...(publishedAt === null ? [] : [DATED_ARTICLES]),
    ...(interval === null ? [] : [toIntervalFacet(interval)]),
    ...(source ? [toFacet("source", source.id)] : []),
    ...(category === null ? [] : [toFacet("category", category)]),
    ...(language === null ? [] : [toFacet("language", language)]),
    ...(agency ? [toFacet("agency", agency.id)] : []),
    toFacet("precision", dating.precision),
    ...article.flags.map((flag) => toFacet("flag", flag)),
    ...new Set(hashtags.map(({ tag }) => toFacet("hashtag", tag))),
    ...wordCountPrefixes(article.wordCount).map(toWordCountFacet),
    ...toCountEntries(article),
    // Last, so that the words of a name are only beside one another.
    ...(byline === null ? [] : toBylineFacets(byline)),
  ];
}

/** Tags and categories match regardless of case and accents. */
function foldFacet(kind: FacetKind, value: string): string {
  return kind === "hashtag" || kind === "category" ? foldWord(value) : value.toLowerCase();
}

export function hexadecimal(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
