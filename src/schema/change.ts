import * as z from "zod";
import { articleSchema } from "./article.ts";

/** An entry of the journal. */
export const changeSchema = z
  .object({
    edition: z.int().positive(),
    kind: z.enum(["created", "updated", "merged", "removed"]),
    article: z.string(),
    version: z.string().optional().meta({
      description: "Of a created or updated article: its version, which is also its ETag",
    }),
    fields: z
      .array(z.string())
      .readonly()
      .optional()
      .meta({ description: "Of an update: the top-level fields that differ" }),
    into: z
      .string()
      .optional()
      .meta({ description: "Of a merger: the id that the article's id now redirects to" }),
    at: z.iso.datetime(),
    document: articleSchema.optional().meta({
      description:
        "With `include=article`, of a created or updated article: the article as it is now. Absent if it was merged or removed since",
    }),
  })
  .meta({ id: "Change" });
