import * as z from "zod";

/** A hashtag in the list of hashtags. */
export const hashtagSchema = z.object({
  tag: z.string(),
  articles: z.int().positive().meta({ description: "Number of articles" }),
});
