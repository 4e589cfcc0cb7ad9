import * as z from "zod";

/** The answer to a question, with the passages that it rests on. */
export const answerSchema = z.object({
  answer: z.string().nullable().meta({
    description:
      "Null if no passage answers. A model's answer cites the passages: `[1]` is the first.",
  }),
  method: z
    .string()
    .meta({ description: '"extractive", or the name of the model that generated the answer' }),
  passages: z.array(
    z.object({
      text: z.string().meta({ description: "A block of an article, word for word" }),
      article: z.string(),
      block: z
        .int()
        .nonnegative()
        .meta({ description: "Number of the block in the article's body, from 0" }),
      score: z.number().positive().meta({ description: "Comparable within this answer only" }),
    }),
  ),
});
