import type { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { articleSchema } from "../schema/article.ts";
import type { Read, Reading } from "./resources.ts";
import { READS, toResult } from "./tool.ts";
import { WARNING } from "./untrusted.ts";

const id = z
  .string()
  .regex(/^[0-9a-f]{20}$/, "An id has 20 hexadecimal digits; search_articles gives them.")
  .describe("Id of an article, 20 hexadecimal digits");

export function offerArticle(server: McpServer, read: Read): void {
  server.registerTool(
    "get_article",
    {
      title: "Get a news article",
      description: `Gives one article: its whole text, outlet, date with its uncertainty, hashtags and story. An id that was merged gives the article that it went into. ${WARNING}`,
      inputSchema: z.strictObject({ id }),
      outputSchema: z.looseObject({ notice: z.string(), article: articleSchema.loose() }),
      annotations: READS,
    },
    ({ id }) => toResult(read(`/v1/articles/${id}`).then(asArticle)),
  );
}

/** Beneath a name of its own, so that no member of it is taken for the notice. */
function asArticle(reading: Reading): Reading {
  return reading.kind === "document"
    ? { kind: "document", document: { article: reading.document } }
    : reading;
}
