import type { ArticleDocument } from "../article/assemble.ts";
import type { Dating } from "../schema/article.ts";
import { foldWord } from "../text/fold.ts";
import { letterRuns } from "../text/words.ts";
import { domainsOf, toAddressValue } from "./addresses.ts";
import { toCountEntries } from "./count-entries.ts";
import { END, fromHexadecimal, hexadecimal, MARK } from "./marked-words.ts";

/**
 * Filters as words of the search index. One index lookup then combines filters with a query, and the index can count
 * them. No word of a text matches a facet.
 */

/** A filter on names. */
type Facet = {
  /** The second character of its words. a, b, d, i, m, n, o, t, w, x and y are those of other entries. */
  readonly letter: string;
  readonly valuesOf: (article: ArticleDocument) => readonly (string | null | undefined)[];
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
  /** The whole byline, for counts and for its beginnings. Its words are facets of their own. */
  byline: { letter: "r", valuesOf: ({ byline }) => [byline], ignoresAccents: true },
  url: { letter: "u", valuesOf: ({ url }) => [url && toAddressValue(url)] },
  domain: { letter: "k", valuesOf: ({ url }) => (url ? domainsOf(url) : []) },
} satisfies Record<string, Facet>;

export type FacetKind = keyof typeof FACETS;
export const FACET_KINDS = Object.keys(FACETS) as FacetKind[];

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
  return fromHexadecimal(word.slice(2, -END.length));
}

/** Names that people write in a byline are looked up as phrases, so each word of it is a facet, in order. */
export function toBylineFacets(byline: string): string[] {
  const folded = foldWord(byline);
  return letterRuns(folded).map(({ from, to }) => bylineWordStart(folded.slice(from, to)) + END);
}

/** Returns the bounds between which the index has the words of bylines that begin with this. */
export function bylineWordRange(beginning: string): readonly [from: string, to: string] {
  const from = bylineWordStart(foldWord(beginning));
  return [from, `${from}g`];
}

const bylineWordStart = (folded: string) => `${MARK}b${hexadecimal(folded)}`;

/**
 * Facets of intervals by width, each with half the width, in milliseconds, of its widest interval. An interval lies at most
 * that far from its middle, and the index is sorted by middles: the facet of an article says how far from a time the index
 * has to look for it.
 */
export const INTERVAL_CLASSES = [2, 48, 62 * 24, Number.POSITIVE_INFINITY].map((hours, n) => {
  return { facet: `${MARK}i${n}`, reach: (hours * 3_600_000) / 2 };
});

/** None if either end is open. */
function intervalFacet({ earliest, latest }: Dating): string | undefined {
  if (earliest === null || latest === null) return undefined;
  const half = (Date.parse(latest) - Date.parse(earliest)) / 2;
  return INTERVAL_CLASSES.find(({ reach }) => half <= reach)?.facet;
}

/**
 * A number of words is written as five octal digits, and each beginning of them is a facet, so that a range is a few dozen
 * facets at most. One facet per number would make it thousands.
 */
const DIGITS = 5;
/** Longer articles count as this long. */
export const MAX_WORD_COUNT = 8 ** DIGITS - 1;
const toWordCountFacet = (digits: string) => `${MARK}w${digits}`;

function wordCountFacets(count: number): string[] {
  const digits = Math.min(count, MAX_WORD_COUNT).toString(8).padStart(DIGITS, "0");
  return Array.from({ length: DIGITS }, (_, n) => toWordCountFacet(digits.slice(0, n + 1)));
}

/** The fewest facets of which exactly the articles with `least` to `most` words have one. */
export function coverWordCounts(least: number, most: number): string[] {
  const cover = (prefix: string): string[] => {
    const size = 8 ** (DIGITS - prefix.length);
    const from = prefix === "" ? 0 : Number.parseInt(prefix, 8) * size;
    const to = from + size - 1;
    if (to < least || from > most) return [];
    if (from >= least && to <= most && prefix !== "") return [toWordCountFacet(prefix)];
    return Array.from({ length: 8 }, (_, digit) => cover(`${prefix}${digit}`)).flat();
  };
  return cover("");
}

/** The values of an article that a filter compares. */
export function facetValues(kind: FacetKind, article: ArticleDocument): string[] {
  return FACETS[kind].valuesOf(article).flatMap((value) => value || []);
}

/** All facets of an article, and the entries that counts read. */
export function toFacets(article: ArticleDocument): string[] {
  const { publishedAt, dating, byline } = article;
  const named = FACET_KINDS.flatMap((kind) =>
    facetValues(kind, article).map((value) => toFacet(kind, value)),
  );
  return [
    ALL_ARTICLES,
    ...(publishedAt === null ? [] : [DATED_ARTICLES]),
    ...[intervalFacet(dating) ?? []].flat(),
    ...new Set(named),
    ...wordCountFacets(article.wordCount),
    ...toCountEntries(article),
    // Last, so that the words of a name are only beside one another.
    ...(byline === null ? [] : toBylineFacets(byline)),
  ];
}

function foldFacet(kind: FacetKind, value: string): string {
  const { ignoresAccents }: Facet = FACETS[kind];
  return ignoresAccents ? foldWord(value) : value.toLowerCase();
}
