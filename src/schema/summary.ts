import * as z from "zod";

/** A summary of an article. */
export const summarySchema = z.object({
  article: z.string(),
  text: z.string(),
  method: z.string().meta({
    description: "As in the article's `summary`, or the model's name",
  }),
});
