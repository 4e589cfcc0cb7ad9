import type { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import type { Contradiction } from "../parameters/contradictions.ts";
import { nextCursor } from "../parameters/cursor.ts";
import { facetListShape, nameWords } from "../parameters/facets.ts";
import { prefix, withoutHash } from "../parameters/values.ts";
import { hashtagSchema, sourceSchema } from "../schema/facets.ts";
import { type FacetItems, listHashtags, listSources } from "../services/facets.ts";
import { addTool, itemLimit, type McpStores, nextPage, type ToolResult } from "./tool.ts";

const page = (items: z.ZodObject) => ({
  edition: z.int().nonnegative(),
  items: z.array(items.loose()),
  next: nextPage,
});

export function addFacetTools(server: McpServer, { catalogue }: McpStores): void {
  addTool(
    server,
    "list_outlets",
    {
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
    },
    async (given) => toResult(await listSources(catalogue, given), ["id", "name", "articleCount"]),
  );
  addTool(
    server,
    "list_hashtags",
    {
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
    },
    async (given) => toResult(await listHashtags(catalogue, given), ["tag", "articleCount"]),
  );
}

function toResult<Item extends object>(
  page: FacetItems<Item> | Contradiction,
  columns: readonly (keyof Item)[],
): ToolResult {
  if (page.kind === "invalid") return { error: page.detail };
  const { edition, items, next: position } = page;
  const next = nextCursor(position);
  return {
    document: { edition, items, next },
    lines: [columns, ...items.map((item) => columns.map((column) => item[column])), { next }],
  };
}
