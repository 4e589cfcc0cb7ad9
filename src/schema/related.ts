import * as z from "zod";
import { listedArticleSchema } from "./article.ts";
import { evidenceSchema } from "./story.ts";

const why = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("page"),
    sameStory: z.boolean(),
    capture: z.string(),
    position: z.int(),
  }),
  evidenceSchema.extend({ kind: z.literal("computed"), sameStory: z.boolean() }),
]);

/** An article that is related to another, and why. */
export const relatedArticleSchema = z.object({ article: listedArticleSchema, why });
