import * as z from "zod";

/** A language in the list of languages. */
export const languageSchema = z.object({
  language: z.string().meta({ description: "ISO 639-1" }),
  articleCount: z.int().positive().meta({ description: "Number of articles in it" }),
});
