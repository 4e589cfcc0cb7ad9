import * as z from "zod";

/** An outlet in the list of outlets. */
export const sourceSchema = z.object({
  id: z.string(),
  name: z.string(),
  articles: z.int().positive().meta({ description: "Number of articles" }),
});
