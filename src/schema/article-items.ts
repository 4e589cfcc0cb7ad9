import * as z from "zod";
import { articleSchema, listedArticleSchema } from "./article.ts";

/** Items of the list of articles, as the document describes them. */

const spans = z.array(z.tuple([z.int(), z.int()]).readonly()).readonly();
const highlight = z.object({
  field: z.enum(["title", "summary", "body"]),
  block: z.int().nullable().meta({ description: "Number of the body's block; null elsewhere" }),
  text: z
    .string()
    .meta({ description: "The field, or what stands around the first place in the block" }),
  spans: spans.meta({ description: "UTF-16 offsets into `text`" }),
});

const highlights = z.array(highlight).optional().meta({ description: "With `q`: what it found" });
export const articleItemSchema = listedArticleSchema
  .extend({ highlights })
  .meta({ id: "ArticleItem" });

/** What `fields` makes of an item. OpenAPI can't tie it to the parameter, so it stands beside the other. */
export const trimmedArticleSchema = articleSchema
  .partial()
  .extend({ highlights })
  .meta({ id: "TrimmedArticle" });
