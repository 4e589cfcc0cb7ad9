import type { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { nextCursor } from "../parameters/cursor.ts";
import { facetCursor } from "../parameters/positions.ts";
import { prefix, withoutHash } from "../parameters/values.ts";
import { hashtagSchema } from "../schema/hashtag.ts";
import { sourceSchema } from "../schema/source.ts";
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
        "Lists outlets in the order of their ids, with the number of their articles. search_articles takes an id as source.",
      input: z.strictObject({
        prefix: prefix.default("").describe("The beginning of their ids, such as the-b"),
        limit: itemLimit,
        cursor: facetCursor,
      }),
      output: page(sourceSchema),
    },
    async ({ prefix, limit, cursor }) =>
      toResult(await listSources(catalogue, { prefix, limit, after: cursor }), [
        "id",
        "name",
        "articles",
      ]),
  );
  addTool(
    server,
    "list_hashtags",
    {
      title: "List hashtags",
      description:
        "Lists hashtags in alphabetical order, with the number of articles that have each. search_articles takes one as hashtag.",
      input: z.strictObject({
        prefix: prefix
          .default("")
          .transform(withoutHash)
          .describe("Only hashtags that start with this; case is ignored"),
        limit: itemLimit,
        cursor: facetCursor,
      }),
      output: page(hashtagSchema),
    },
    async ({ prefix, limit, cursor }) =>
      toResult(await listHashtags(catalogue, { prefix, limit, after: cursor }), [
        "tag",
        "articles",
      ]),
  );
}

function toResult<Item extends object>(
  { edition, items, next: position }: FacetItems<Item>,
  columns: readonly (keyof Item)[],
): ToolResult {
  const next = nextCursor(position);
  return {
    kind: "document",
    document: { edition, items, next },
    lines: [columns, ...items.map((item) => columns.map((column) => item[column])), { next }],
  };
}
