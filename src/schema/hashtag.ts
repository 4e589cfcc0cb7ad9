import * as z from "zod";

/** A hashtag in the list of hashtags. */
export const hashtagSchema = z.object({
  tag: z.string().meta({ description: "The hashtag without `#`, as the newest article writes it" }),
  articleCount: z.int().positive().meta({ description: "Number of articles that have it" }),
});
