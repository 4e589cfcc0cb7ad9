import { toSlug } from "../article/wording.ts";
import { allOf, anyOf, hasFacet, not, type SearchCondition } from "./condition.ts";
import {
  coverWordCounts,
  DATED_ARTICLES,
  FACET_KINDS,
  type FacetKind,
  MAX_WORD_COUNT,
  toBylineFacets,
  toFacet,
} from "./facets.ts";

/** Names of which an article must have one, and names that it must not have. */
export type Choice = {
  /** Empty for any. */
  readonly any: readonly string[];
  readonly none: readonly string[];
};

/** How the time of an article is compared with a range. */
export const TIME_MATCHES = ["middle", "surely", "possibly"] as const;

/** What the articles of a list have in common; null for any value. */
export type ArticleFilters = Readonly<Record<FacetKind, Choice | null>> & {
  /** Id of the story that they report. */
  readonly story: string | null;
  readonly minWords: number | null;
  readonly maxWords: number | null;
  /** RFC 3339, both included. */
  readonly from: string | null;
  readonly to: string | null;
  /**
   * What lies between `from` and `to`: `publishedAt`, the middle of the interval, or all of the interval (`surely`), or
   * any of it (`possibly`). Articles without `publishedAt` are only found by their intervals.
   */
  readonly match: (typeof TIME_MATCHES)[number];
  /** The first and the last change came after this edition, or at this time or later (RFC 3339). */
  readonly addedSince: string | null;
  readonly updatedSince: string | null;
};

export const NO_FILTERS: ArticleFilters = {
  ...(Object.fromEntries(FACET_KINDS.map((kind) => [kind, null])) as Record<FacetKind, null>),
  story: null,
  minWords: null,
  maxWords: null,
  from: null,
  to: null,
  match: "middle",
  addedSince: null,
  updatedSince: null,
};

/** A filter for one name. */
export function only(name: string): Choice {
  return { any: [name], none: [] };
}

/**
 * Returns the conditions that the search index can check: all filters except stories, intervals and times of arrival.
 * The caller restricts the range of times.
 */
export function toConditions(filters: ArticleFilters): SearchCondition[] {
  const { minWords, maxWords, from, to, match } = filters;
  return [
    ...FACET_KINDS.flatMap((kind) => toChoice(kind, filters[kind])),
    ...(minWords === null && maxWords === null
      ? []
      : [
          anyOf(
            coverWordCounts(minWords ?? 0, maxWords ?? MAX_WORD_COUNT).map((facet) =>
              hasFacet(facet),
            ),
          ),
        ]),
    // Undated articles have sort keys between two times too. The index skips them; a condition on the column
    // would read each of them.
    ...(match === "middle" && (from !== null || to !== null) ? [hasFacet(DATED_ARTICLES)] : []),
  ];
}

/** The condition that an article has a name: of an outlet or agency as people or ids write it, of a byline its words. */
export function hasName(kind: FacetKind, name: string): SearchCondition & { kind: "term" } {
  switch (kind) {
    case "byline":
      return hasFacet(...toBylineFacets(name));
    case "source":
    case "agency":
      return hasFacet(toFacet(kind, toSlug(name)));
    default:
      return hasFacet(toFacet(kind, name));
  }
}

function toChoice(kind: FacetKind, choice: Choice | null): SearchCondition[] {
  if (choice === null) return [];
  const any = choice.any.map((name) => hasName(kind, name));
  return [
    ...(any.length === 0 ? [] : [anyOf(any)]),
    ...choice.none.map((name) => not(hasName(kind, name))),
  ];
}

/** Joins the conditions of filters with a query; null if every article matches. */
export function joinConditions(of: readonly SearchCondition[]): SearchCondition | null {
  return of.length === 0 ? null : allOf(of);
}
