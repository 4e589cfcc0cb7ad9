import * as z from "zod";
import type { CountedKind } from "../search/count-entries.ts";
import { digest } from "../text/hashes.ts";
import { wordsOf } from "../text/words.ts";
import { cursor } from "./cursor.ts";
import { facetPosition, limit, oneWord } from "./values.ts";

/** The parameters of lists of outlets, hashtags, languages and categories. */

const SINCE = "since must be a day such as 2025-08-01.";
const Q = "q takes up to 100 characters.";

/** The last value of a page, and the list that it belongs to. */
export type FacetPosition = readonly [count: number, key: string, list: string];

export type FacetRequest = {
  /** The beginning of the value, "" for all. */
  readonly prefix?: string;
  /** Words of the name, or their beginnings. */
  readonly q?: string | undefined;
  /** Counts only articles whose `publishedAt` lies on this day (RFC 3339) or later. */
  readonly since?: string | undefined;
  readonly sort?: "count" | "name";
  readonly cursor: FacetPosition | null;
  readonly limit: number;
};

/** Identifies a list: a cursor of another list would skip values of this one. */
export function facetListName(
  kind: CountedKind,
  { prefix = "", q, since, sort = "name" }: Omit<FacetRequest, "cursor" | "limit">,
): string {
  return digest(JSON.stringify([kind, prefix, q, since, sort])).slice(0, 8);
}

const position = z.tuple([z.int(), facetPosition, z.string()]);

/** The count and the key of the last value, and the name of the list. */
export function facetCursor(kind: CountedKind, sort: FacetOrder) {
  return cursor(position, [2, "a", facetListName(kind, { sort })]);
}

type FacetOrder = "count" | "name";

/** The parameters that all of these lists take. `standard`: the default order. */
export function facetListShape(kind: CountedKind, standard: FacetOrder) {
  return {
    sort: oneWord("sort", ["count", "name"]).default(standard).meta({
      example: standard,
      description: "`count`: the most articles first. `name`: alphabetical",
    }),
    since: z.iso.date({ error: SINCE }).optional().meta({
      example: "2025-08-01",
      description: "Count only articles whose `publishedAt` lies on this day (UTC) or later",
    }),
    limit,
    cursor: facetCursor(kind, standard),
  };
}

/** Words of a name. */
export const nameWords = z
  .string()
  .trim()
  .max(100, { error: Q })
  .refine((text) => wordsOf(text).length > 0, { error: "q has no word to look for." })
  .optional()
  .meta({ example: "north", description: "Words of the name, or their beginnings, in any case" });
