import * as z from "zod";
import { articleSchema, listedArticleSchema } from "./article.ts";
import { arrayOf, article, count, flag, text } from "./fields.ts";
import { evidenceSchema } from "./story.ts";

/** Schemas of the items in a list of articles. */

const highlight = z.object({
  field: z.enum(["title", "summary", "body"]).describe("The field that matches"),
  block: z.int().nullable().describe("Number of the body's block; null elsewhere"),
  text: z.string().describe("The field, or the passage around the first match in the block"),
  spans: arrayOf("UTF-16 offsets into `text`", z.tuple([z.int(), z.int()]).readonly()).readonly(),
});

const matched = z
  .enum(["all", "some"])
  .optional()
  .describe("With `q`: whether it has all words, or only some of them");
const highlights = arrayOf("With `q`: what it found", highlight).optional();
const collapsed = count(
  "With `collapse=story`: the number of other articles of the list that report the same story, up to 50",
).optional();
export const articleItemSchema = listedArticleSchema
  .extend({ matched, highlights, collapsed })
  .meta({ id: "ArticleItem" });

export type ListItem = z.infer<typeof articleItemSchema>;

/** An item that the parameter `fields` reduced. */
const trimmedArticleSchema = articleSchema
  .partial()
  .required({ id: true })
  .extend({ matched, highlights, collapsed })
  .meta({ id: "TrimmedArticle" });

/** What became of an id of the parameter `ids` that no article has. */
export const missingSchema = z.object({
  id: article,
  status: z
    .union([z.literal(301), z.literal(404), z.literal(410)])
    .describe("301: merged into another article. 404: unknown. 410: removed"),
  into: z.string().optional().describe("The id of the other article"),
});

/** An item of a list. OpenAPI cannot derive from the parameter `fields` which of the two it is. */
export const listItemSchema = z.union([articleItemSchema, trimmedArticleSchema]);

const sameStory = flag("Whether it reports the same event");

export const relationSchema = z.discriminatedUnion("kind", [
  z
    .object({
      kind: z.literal("page").describe("The reason is a page"),
      sameStory,
      capture: text("Name of the capture that shows both", "town/bridge.txt"),
      position: z.int().describe("Where that capture shows it"),
    })
    .describe("A page of the article shows it"),
  evidenceSchema
    .extend({ kind: z.literal("computed").describe("The reason is the text"), sameStory })
    .describe("What both have in common"),
]);

/** An article that is related to another, and why. */
export const relatedArticleSchema = listedArticleSchema
  .extend({ why: relationSchema.describe("Why it is related") })
  .meta({ id: "RelatedArticle" });

export type RelatedArticle = z.infer<typeof relatedArticleSchema>;
