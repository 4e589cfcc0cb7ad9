import * as z from "zod";
import { listedArticleSchema } from "./article.ts";
import { evidenceSchema } from "./story.ts";

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
