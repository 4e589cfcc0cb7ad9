import * as z from "zod";
import { articleSchema } from "./article.ts";
import { article, component, time } from "./fields.ts";

/** An entry of the journal. */
export const changeSchema = component("Change", {
  edition: z.int().positive().describe("Number of the change"),
  kind: z.enum(["created", "updated", "merged", "removed"]).describe("What became of the article"),
  article,
  version: z
    .string()
    .optional()
    .describe("Of a created or updated article: its version, which is also its ETag"),
  fields: z
    .array(z.string())
    .readonly()
    .optional()
    .describe("Of an update: the top-level fields that differ"),
  into: z
    .string()
    .optional()
    .describe("Of a merger: the id that the article's id now redirects to"),
  at: time("When it happened"),
  document: articleSchema
    .optional()
    .describe(
      "With `include=article`, of a created or updated article: the article as it is now. Absent if it was merged or removed since",
    ),
});
