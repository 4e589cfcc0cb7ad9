import * as z from "zod";

/** A category in the list of categories. */
export const categorySchema = z.object({
  category: z.string().meta({ description: "The category as the newest article writes it" }),
  articleCount: z.int().positive().meta({ description: "Number of articles that have it" }),
});
