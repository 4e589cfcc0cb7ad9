import * as z from "zod";
import { articleSchema } from "./article.ts";

/** Title and blocks of an article in another language, from the first block on. */
export const translatedSchema = articleSchema.pick({ title: true, body: true }).extend({
  method: z.string().meta({ description: "The model's name" }),
  isComplete: z.boolean().meta({
    description:
      "False if the text is longer than what is translated at once, or if the model failed on a later block",
  }),
});

export const translationSchema = translatedSchema.extend({
  article: z.string(),
  from: z.string().nullable(),
  to: z.string(),
});
