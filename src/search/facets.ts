import type { ListedArticle } from "../schema/article.ts";
import { foldWord } from "../text/fold.ts";

/**
 * What lists are filtered by, as words of the index, so that one lookup joins any filters with any
 * query, and the index counts them. A private-use character before them keeps them from meeting
 * words of texts, which have none there.
 */

export type FacetKind = "source" | "hashtag" | "category" | "language";

const MARK = "\ue000";
const LETTERS = { source: "s", hashtag: "h", category: "c", language: "l" } as const;
/** FTS5 stems what ends in letters. */
const END = "0";

/** Every article has it. */
export const ALL_ARTICLES = `${MARK}a${END}`;
/** Articles have it whose `publishedAt` is known. */
export const DATED_ARTICLES = `${MARK}d${END}`;

/** A facet as a word of the index: its value folded, in hexadecimal, so the order is the values'. */
export function toFacet(kind: FacetKind, value: string): string {
  return `${MARK}${LETTERS[kind]}${hexadecimal(foldFacet(kind, value))}${END}`;
}

/** The words of the index between which all of a kind lie, whose values begin with `prefix`. */
export function facetRange(kind: FacetKind, prefix: string): readonly [from: string, to: string] {
  const from = `${MARK}${LETTERS[kind]}${hexadecimal(foldFacet(kind, prefix))}`;
  return [from, `${from}g`];
}

/** The folded value that a word of the index stands for. */
export function fromFacet(word: string): string {
  const digits = word.slice(2, -END.length).match(/../g) ?? [];
  return new TextDecoder().decode(Uint8Array.from(digits, (pair) => Number.parseInt(pair, 16)));
}

/** All that an article can be filtered by. */
export function toFacets(
  article: Pick<ListedArticle, "publishedAt" | "source" | "category" | "language" | "hashtags">,
): string[] {
  const { publishedAt, source, category, language, hashtags } = article;
  return [
    ALL_ARTICLES,
    ...(publishedAt === null ? [] : [DATED_ARTICLES]),
    ...(source ? [toFacet("source", source.id)] : []),
    ...(category === null ? [] : [toFacet("category", category)]),
    ...(language === null ? [] : [toFacet("language", language)]),
    ...new Set(hashtags.map(({ tag }) => toFacet("hashtag", tag))),
  ];
}

/** Tags and categories are the same in any case, and with other accents. */
function foldFacet(kind: FacetKind, value: string): string {
  return kind === "hashtag" || kind === "category" ? foldWord(value) : value.toLowerCase();
}

function hexadecimal(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
