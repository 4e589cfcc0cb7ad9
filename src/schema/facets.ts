import * as z from "zod";

/** A category in the list of categories. */
export const categorySchema = z.object({
  category: z.string().meta({ description: "The category as the newest article writes it" }),
  articleCount: z.int().positive().meta({ description: "Number of articles that have it" }),
});

/** A hashtag in the list of hashtags. */
export const hashtagSchema = z.object({
  tag: z.string().meta({ description: "The hashtag without `#`, as the newest article writes it" }),
  articleCount: z.int().positive().meta({ description: "Number of articles that have it" }),
});

/** A language in the list of languages. */
export const languageSchema = z.object({
  language: z.string().meta({ description: "ISO 639-1" }),
  articleCount: z.int().positive().meta({ description: "Number of articles in it" }),
});
