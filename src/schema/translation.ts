import * as z from "zod";
import { articleSchema } from "./article.ts";

/** An article in another language, from its first block on. */
export const translationSchema = articleSchema.pick({ title: true, body: true }).extend({
  article: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  method: z.string().meta({ description: "The model's name" }),
  isComplete: z.boolean().meta({
    description: "False if the text is longer than what is translated at once",
  }),
});
