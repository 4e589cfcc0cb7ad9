import * as z from "zod";
import { articleSchema, listedArticleSchema } from "./article.ts";
import { evidenceSchema } from "./story.ts";

/** Schemas of the items in a list of articles. */

const spans = z.array(z.tuple([z.int(), z.int()]).readonly()).readonly();
const highlight = z.object({
  field: z.enum(["title", "summary", "body"]),
  block: z.int().nullable().meta({ description: "Number of the body's block; null elsewhere" }),
  text: z
    .string()
    .meta({ description: "The field, or the passage around the first match in the block" }),
  spans: spans.meta({ description: "UTF-16 offsets into `text`" }),
});

const highlights = z.array(highlight).optional().meta({ description: "With `q`: what it found" });
const collapsed = z.int().nonnegative().optional().meta({
  description:
    "With `collapse=story`: the number of other articles of the list that report the same story, up to 50",
});
export const articleItemSchema = listedArticleSchema
  .extend({ highlights, collapsed })
  .meta({ id: "ArticleItem" });

export type ListItem = z.infer<typeof articleItemSchema>;

/** An item that the parameter `fields` reduced. */
const trimmedArticleSchema = articleSchema
  .partial()
  .required({ id: true })
  .extend({ highlights, collapsed })
  .meta({ id: "TrimmedArticle" });

/** What became of an id of the parameter `ids` that no article has. */
export const missingSchema = z.object({
  id: z.string(),
  status: z.union([z.literal(301), z.literal(404), z.literal(410)]).meta({
    description: "301: merged into another article. 404: unknown. 410: removed",
  }),
  into: z.string().optional().meta({ description: "The id of the other article" }),
});

/** An item of a list. OpenAPI cannot derive from the parameter `fields` which of the two it is. */
export const listItemSchema = z.union([articleItemSchema, trimmedArticleSchema]);

const sameStory = z.boolean().meta({ description: "Whether it reports the same event" });

export const relationSchema = z.discriminatedUnion("kind", [
  z
    .object({
      kind: z.literal("page"),
      sameStory,
      capture: z.string().meta({ description: "Name of the capture that shows both" }),
      position: z.int().meta({ description: "Where that capture shows it" }),
    })
    .meta({ description: "A page of the article shows it" }),
  evidenceSchema
    .extend({ kind: z.literal("computed"), sameStory })
    .meta({ description: "What both have in common" }),
]);

/** An article that is related to another, and why. */
export const relatedArticleSchema = listedArticleSchema
  .extend({ why: relationSchema })
  .meta({ id: "RelatedArticle" });

const { id, title, source, language, publishedAt, dating, story } = listedArticleSchema.shape;

/** What a model needs to choose an article. A list of complete ones would fill its context. */
export const articleHitSchema = z
  .object({
    id,
    title,
    source,
    language,
    publishedAt,
    dating: dating.pick({ earliest: true, latest: true }),
    story,
    collapsed: articleItemSchema.shape.collapsed,
  })
  .meta({ description: "An article in short. get_article returns the rest" });

export type RelatedArticle = z.infer<typeof relatedArticleSchema>;

export function toArticleHit(article: ListItem): z.infer<typeof articleHitSchema> {
  return articleHitSchema.parse(article);
}
