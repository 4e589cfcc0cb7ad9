import * as z from "zod";
import type { Contradiction } from "../parameters/contradictions.ts";
import { facetListShape, nameWords } from "../parameters/facets.ts";
import { prefix, withoutHash } from "../parameters/values.ts";
import { hashtagSchema, sourceSchema } from "../schema/facets.ts";
import { type FacetItems, listHashtags, listSources } from "../services/facets.ts";
import { createTool, itemLimit, nextPage, type ToolResult, toPageResult } from "./tool.ts";

const page = (items: z.ZodObject) => ({
  edition: z.int().nonnegative(),
  items: z.array(items.loose()),
  next: nextPage,
});

export const facetTools = [
  createTool({
    name: "list_outlets",
    title: "List outlets",
    description:
      "Lists outlets with the number of their articles; sort=count with since gives the top of a week. search_articles takes an id as source.",
    input: z.strictObject({
      prefix: prefix.default("").describe("The beginning of their ids, such as the-b"),
      q: nameWords,
      ...facetListShape("source", "name"),
      limit: itemLimit,
    }),
    output: page(sourceSchema),
    run: async (given, { catalogue }) =>
      toResult(await listSources(catalogue, given), ["id", "name", "articleCount"]),
  }),
  createTool({
    name: "list_hashtags",
    title: "List hashtags",
    description:
      "Lists hashtags with the number of articles that have each; sort=count with since gives the top of a week. search_articles takes one as hashtag.",
    input: z.strictObject({
      prefix: prefix
        .default("")
        .transform(withoutHash)
        .describe("Only hashtags that start with this; case is ignored"),
      q: nameWords,
      ...facetListShape("hashtag", "name"),
      limit: itemLimit,
    }),
    output: page(hashtagSchema),
    run: async (given, { catalogue }) =>
      toResult(await listHashtags(catalogue, given), ["tag", "articleCount"]),
  }),
];

function toResult<Item extends object>(
  page: FacetItems<Item> | Contradiction,
  columns: readonly (keyof Item)[],
): ToolResult {
  if (page.kind === "invalid") return { error: page.detail };
  const { edition, items, next } = page;
  const rows = items.map((item) => columns.map((column) => item[column]));
  return toPageResult({ edition }, items, [columns, ...rows], next);
}
