import type { AssembledArticle } from "../article/assemble.ts";
import { foldWord } from "../text/fold.ts";
import { letterRuns } from "../text/words.ts";
import { toCountEntries } from "./count-entries.ts";
import { intervalClass } from "./intervals.ts";
import { wordCountPrefixes } from "./word-counts.ts";

/**
 * Filters as words of the search index. One index lookup then combines filters with a query, and the index can count
 * them. Each facet begins with a private-use character, which indexed texts never contain, so that no word of a text
 * matches a facet.
 */

/** A filter on names. */
type Facet = {
  /** The second character of its words. a, b, d, i, n, t, w, x and y are those of other entries. */
  readonly letter: string;
  readonly valuesOf: (article: FilteredArticle) => readonly (string | null | undefined)[];
  /** Values are compared without case, and with this also without accents. */
  readonly ignoresAccents?: true;
};

const FACETS = {
  source: { letter: "s", valuesOf: ({ source }) => [source?.id] },
  category: { letter: "c", valuesOf: ({ category }) => [category], ignoresAccents: true },
  language: { letter: "l", valuesOf: ({ language }) => [language] },
  agency: { letter: "g", valuesOf: ({ agency }) => [agency?.id] },
  precision: { letter: "p", valuesOf: ({ dating }) => [dating.precision] },
  flag: { letter: "f", valuesOf: ({ flags }) => flags },
  hashtag: {
    letter: "h",
    valuesOf: ({ hashtags }) => hashtags.map(({ tag }) => tag),
    ignoresAccents: true,
  },
} satisfies Record<string, Facet>;

export type FacetKind = keyof typeof FACETS;
export const FACET_KINDS = Object.keys(FACETS) as FacetKind[];

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
  return `${MARK}${FACETS[kind].letter}${hexadecimal(foldFacet(kind, value))}${END}`;
}

/** Returns the bounds between which the index has all facets of a kind whose values begin with `prefix`. */
export function facetRange(kind: FacetKind, prefix: string): readonly [from: string, to: string] {
  const from = `${MARK}${FACETS[kind].letter}${hexadecimal(foldFacet(kind, prefix))}`;
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

/** What filters compare and counts read: not the text. */
export type FilteredArticle = Omit<AssembledArticle, "id" | "body">;

/** The values of an article that a filter compares. */
export function facetValues(kind: FacetKind, article: FilteredArticle): string[] {
  return FACETS[kind].valuesOf(article).flatMap((value) => value || []);
}

/** All facets of an article, and the entries that counts read. */
export function toFacets(article: FilteredArticle): string[] {
  const { publishedAt, dating, byline } = article;
  const interval = intervalClass(dating);
  const named = FACET_KINDS.flatMap((kind) =>
    facetValues(kind, article).map((value) => toFacet(kind, value)),
  );
  return [
    ALL_ARTICLES,
    ...(publishedAt === null ? [] : [DATED_ARTICLES]),
    ...(interval === null ? [] : [toIntervalFacet(interval)]),
    ...new Set(named),
    ...wordCountPrefixes(article.wordCount).map(toWordCountFacet),
    ...toCountEntries(article),
    // Last, so that the words of a name are only beside one another.
    ...(byline === null ? [] : toBylineFacets(byline)),
  ];
}

function foldFacet(kind: FacetKind, value: string): string {
  const { ignoresAccents }: Facet = FACETS[kind];
  return ignoresAccents ? foldWord(value) : value.toLowerCase();
}

export function hexadecimal(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
