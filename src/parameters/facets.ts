import * as z from "zod";
import type { CountedKind } from "../search/count-entries.ts";
import { wordsOf } from "../text/words.ts";
import { cursor, listName } from "./cursor.ts";
import { facetPosition, limit } from "./values.ts";

/** The parameters of lists of outlets, hashtags, languages and categories. */

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

/** The count and the key of the last value, and the name of the list. */
const position = z.tuple([z.int(), facetPosition, z.string()]);

export type FacetPosition = z.output<typeof position>;

export function facetCursor(kind: CountedKind, sort: FacetOrder) {
  return cursor(position, [2, "a", listName(kind, "", undefined, undefined, sort)]);
}

type FacetOrder = "count" | "name";

/** The parameters that all of these lists take. `standard`: the default order. */
export function facetListShape(kind: CountedKind, standard: FacetOrder) {
  return {
    sort: z.enum(["count", "name"]).default(standard).meta({
      example: standard,
      description: "`count`: the most articles first. `name`: alphabetical",
    }),
    since: z.iso.date().optional().meta({
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
  .max(100)
  .refine((text) => wordsOf(text).length > 0, {
    params: { rest: "has no word to look for. Write one." },
  })
  .optional()
  .meta({ example: "north", description: "Words of the name, or their beginnings, in any case" });
