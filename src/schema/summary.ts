import * as z from "zod";

export const generatedSummarySchema = z.object({
  text: z.string(),
  method: z.string().meta({
    description: "As in the article's `summary`, or the model's name",
  }),
});

/** A summary of an article. */
export const summarySchema = z.object({ article: z.string(), ...generatedSummarySchema.shape });
