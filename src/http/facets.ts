import * as z from "zod";
import { type FacetRequest, facetListShape, nameWords } from "../parameters/facets.ts";
import { prefix, withoutHash } from "../parameters/values.ts";
import { edition } from "../schema/fields.ts";
import { type FacetList, listCategories, listHashtags, listLanguages } from "../services/facets.ts";
import { listPage, respondPage } from "./list-page.ts";
import { respondContradiction } from "./problem.ts";
import type { ResponseSchema } from "./responses.ts";
import { type Route, Router } from "./router.ts";

/** The values that articles can be filtered by, each with its number of articles; outlets have routes of their own. */

/** Part of the ETag. Increase it when the shape of these lists changes, so that no cache keeps the old one. */
const FORM = 2;

type FacetRoute<Item> = Omit<Route, "summary" | "description" | "request" | "responses"> & {
  /** What the values are called, at the beginning of a sentence. */
  readonly names: string;
  readonly query: z.ZodObject & z.ZodType<FacetRequest>;
  readonly list: FacetList<Item>;
  readonly item: ResponseSchema;
};

/** A router with the list of such values. */
export function facetRouter<Item extends object>(facet: FacetRoute<Item>): Router {
  const { names, query, list, item, ...rest } = facet;
  const summary = `${names} with the number of articles of each`;
  return new Router({ tag: "articles" }).handle({
    ...rest,
    summary,
    description: `Lists the ${names.toLowerCase()} of articles, with the number of articles of each.`,
    request: { query },
    responses: { 200: listPage(summary, item, { edition }) },
    handler: async (c, { query }) => {
      const page = await list(c.env.CATALOGUE, query);
      if (page.kind === "invalid") return respondContradiction(page);
      const { edition, items, next, state } = page;
      return respondPage(c, { edition, items }, next, `${state}-facets${FORM}`);
    },
  });
}

export const hashtags = facetRouter({
  operationId: "listHashtags",
  tool: {
    name: "list_hashtags",
    title: "List hashtags",
    description:
      "Lists hashtags with the number of articles that have each; sort=count with since gives the top of a week. search_articles takes one as hashtag.",
    list: "items",
    fields: "tag articleCount",
  },
  names: "Hashtags",
  query: z.object({
    prefix: prefix.default("").transform(withoutHash).meta({
      type: "string",
      maxLength: 100,
      default: "",
      example: "ha",
      description: "Only hashtags that start with this, with or without `#`; case is ignored",
    }),
    q: nameWords,
    ...facetListShape("hashtag", "name"),
  }),
  list: listHashtags,
  item: "hashtagSchema",
});

export const languages = facetRouter({
  operationId: "listLanguages",
  names: "Languages",
  query: z.object(facetListShape("language", "count")),
  list: listLanguages,
  item: "languageSchema",
});

export const categories = facetRouter({
  operationId: "listCategories",
  names: "Categories",
  query: z.object(facetListShape("category", "count")),
  list: listCategories,
  item: "categorySchema",
});
