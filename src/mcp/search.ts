import type { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { listedArticleSchema } from "../schema/article.ts";
import { MAX_QUERY_CHARACTERS } from "../search/query.ts";
import { MAX_RANKED } from "../services/relevance.ts";
import { pathOf, type Read } from "./resources.ts";
import { READS, toResult } from "./tool.ts";
import { WARNING } from "./untrusted.ts";

const filters = z.strictObject({
  q: z
    .string()
    .max(MAX_QUERY_CHARACTERS)
    .optional()
    .describe(
      'Words that all occur; "a phrase"; -word excludes; a OR b; prefix*; title:word. Any language.',
    ),
  source: z.string().optional().describe("Id of the outlet, such as the-bugle"),
  hashtag: z.string().optional().describe("A hashtag, without its #"),
  category: z.string().optional().describe("A category, such as Business"),
  language: z.string().optional().describe("Language code, such as en or ar"),
  story: z.string().optional().describe("Id of a story: articles that tell the same event"),
  from: z.string().optional().describe("Published at or after this time, RFC 3339"),
  to: z.string().optional().describe("Published at or before this time, RFC 3339"),
  sort: z
    .enum(["newest", "oldest", "relevance"])
    .optional()
    .describe(
      `Order; relevance needs q and ends with the best ${MAX_RANKED}. newest and oldest go by publishedAt, else dating.latest, else firstSeenAt`,
    ),
  limit: z.int().min(1).max(100).optional().describe("Articles a page; 20 unless given"),
  cursor: z.string().optional().describe("`next` of the page before, with all else as it was"),
});

const page = z.looseObject({
  notice: z.string(),
  edition: z.int().nonnegative(),
  items: z.array(listedArticleSchema.loose()),
  next: z.string().nullable().describe("Cursor of the next page; null at the end"),
});

/** The list of articles that the arguments ask for: its parameters have the same names. */
export function listPath(given: z.infer<typeof filters>): string {
  return pathOf("/v1/articles", given);
}

export function offerSearch(server: McpServer, read: Read): void {
  server.registerTool(
    "search_articles",
    {
      title: "Search news articles",
      description: `Finds news articles by words and filters, the best answers first; without words, the newest first. Gives titles, outlets, dates and summaries; get_article has the whole text. ${WARNING}`,
      inputSchema: filters,
      outputSchema: page,
      annotations: READS,
    },
    (given) => toResult(read(listPath(given))),
  );
}
