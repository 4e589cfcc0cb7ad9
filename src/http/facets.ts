import type { Context } from "hono";
import * as z from "zod";
import type { Contradiction } from "../parameters/contradictions.ts";
import { facetListShape, nameWords } from "../parameters/facets.ts";
import { prefix, withoutHash } from "../parameters/values.ts";
import {
  type FacetItems,
  listCategories,
  listHashtags,
  listLanguages,
} from "../services/facets.ts";
import { EDITION, listPage, respondPage } from "./list-page.ts";
import { respondContradiction } from "./problem.ts";
import { createRoute, Router } from "./router.ts";

/** The values that articles can be filtered by, each with its number of articles; outlets have routes of their own. */

/** Part of the ETag. Increase it when the shape of these lists changes, so that no cache keeps the old one. */
const FORM = 2;

export function respondWithFacets<Item extends object>(
  c: Context,
  page: FacetItems<Item> | Contradiction,
) {
  if (page.kind === "invalid") return respondContradiction(page);
  const { edition, items, next, state } = page;
  return respondPage(c, { edition, items }, next, `${state}-facets${FORM}`);
}

const HASHTAGS = "Hashtags with the number of articles that have each";
const LANGUAGES = "Languages with the number of articles in each";
const CATEGORIES = "Categories with the number of articles that have each";

const hashtagList = createRoute({
  operationId: "listHashtags",
  summary: HASHTAGS,
  description: "Lists the hashtags of articles, with the number of articles of each.",
  tool: {
    name: "list_hashtags",
    title: "List hashtags",
    description:
      "Lists hashtags with the number of articles that have each; sort=count with since gives the top of a week. search_articles takes one as hashtag.",
    list: "items",
    fields: "tag articleCount",
  },
  request: {
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
  },
  responses: ({ hashtagSchema }) => ({
    200: listPage(HASHTAGS, hashtagSchema, EDITION),
  }),
});

const languageList = createRoute({
  operationId: "listLanguages",
  summary: LANGUAGES,
  description: "Lists the languages of articles, with the number of articles of each.",
  request: { query: z.object(facetListShape("language", "count")) },
  responses: ({ languageSchema }) => ({
    200: listPage(LANGUAGES, languageSchema, EDITION),
  }),
});

const categoryList = createRoute({
  operationId: "listCategories",
  summary: CATEGORIES,
  description: "Lists the categories of articles, with the number of articles of each.",
  request: { query: z.object(facetListShape("category", "count")) },
  responses: ({ categorySchema }) => ({
    200: listPage(CATEGORIES, categorySchema, EDITION),
  }),
});

export const hashtags = new Router({ tag: "articles" }).handle(hashtagList, async (c) =>
  respondWithFacets(c, await listHashtags(c.env.CATALOGUE, c.req.valid("query"))),
);
export const languages = new Router({ tag: "articles" }).handle(languageList, async (c) =>
  respondWithFacets(c, await listLanguages(c.env.CATALOGUE, c.req.valid("query"))),
);
export const categories = new Router({ tag: "articles" }).handle(categoryList, async (c) =>
  respondWithFacets(c, await listCategories(c.env.CATALOGUE, c.req.valid("query"))),
);
