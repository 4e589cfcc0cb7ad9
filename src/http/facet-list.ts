import type { Context } from "hono";
import type { Contradiction } from "../services/contradictions.ts";
import type { FacetItems } from "../services/facets.ts";
import { respondPage } from "./list-page.ts";
import { respondContradiction } from "./problem.ts";

/** Part of the ETag. Increase it when the shape of these lists changes, so that no cache keeps the old one. */
const FORM = 2;

/** Responds with a list of outlets, hashtags, languages or categories. */
export function respondWithFacets<Item extends object>(
  c: Context,
  page: FacetItems<Item> | Contradiction,
) {
  if (page.kind === "invalid") return respondContradiction(page);
  return respondPage(
    c,
    { edition: page.edition, items: page.items },
    page.next,
    `${page.state}-facets${FORM}`,
  );
}
