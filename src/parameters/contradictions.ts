import type { ArticleFilters } from "../search/filters.ts";
import type { Head } from "../storage/catalogue/rows.ts";

/** What is wrong with a request for a list, although each of its parameters is valid. */

/** Parameters that are valid one by one and contradict each other. */
export type Contradiction = {
  readonly kind: "invalid";
  readonly parameter: "sort" | "cursor" | "since" | keyof ArticleFilters;
  readonly detail: string;
  /** Present if the parameter has an edition of an earlier journal. */
  readonly isOutdated?: true;
};

/** Filters that are valid one by one and contradict each other. */
export function findFilterContradiction(filters: ArticleFilters): Contradiction | null {
  const { from, to, match, minWords, maxWords } = filters;
  if (from !== null && to !== null && Date.parse(from) > Date.parse(to)) {
    return contradiction("from", "from is after to, so no article can match. Swap them.");
  }
  if (match !== "middle" && from === null && to === null) {
    return contradiction("match", `match=${match} needs a range of times. Add from, to or both.`);
  }
  if (minWords !== null && maxWords !== null && minWords > maxWords) {
    const detail = "minWords is more than maxWords, so no article can match. Swap them.";
    return contradiction("minWords", detail);
  }
  return null;
}

/** Finds an edition that the journal has not reached: a rebuild started the journal over, and a list would miss news. */
export function findOutdatedEdition(
  filters: ArticleFilters,
  { edition }: Pick<Head, "edition">,
): Contradiction | null {
  for (const parameter of ["addedSince", "updatedSince"] as const) {
    const since = filters[parameter];
    if (since === null || !/^\d+$/.test(since) || Number(since) <= edition) continue;
    const detail = `The journal is at edition ${edition}. Edition ${since} belongs to an earlier journal. Start over without ${parameter}.`;
    return { kind: "invalid", parameter, detail, isOutdated: true };
  }
  return null;
}

/** Finds a cursor with an edition of an earlier journal. Other positions mean the same in every catalogue. */
export function findOutdatedCursor(
  epochOfCursor: string,
  { epoch }: Pick<Head, "epoch">,
): Contradiction | null {
  if (epochOfCursor === "" || epochOfCursor === epoch) return null;
  const detail =
    "This cursor belongs to an earlier journal: the catalogue was rebuilt. Omit it to start over.";
  return { kind: "invalid", parameter: "cursor", detail, isOutdated: true };
}

export function contradiction(
  parameter: Contradiction["parameter"],
  detail: string,
): Contradiction {
  return { kind: "invalid", parameter, detail };
}

/** The cursor is one of another list, in which its position means something else. */
export function foreignCursor(): Contradiction {
  const detail =
    "This cursor belongs to a list with another query, filters or order. Omit it to start over.";
  return contradiction("cursor", detail);
}
