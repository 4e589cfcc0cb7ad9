import * as z from "zod";
import { articleSchema } from "./article.ts";

export const generatedSummarySchema = z.object({
  text: z.string(),
  method: z.string().meta({
    description: "As in the article's `summary`, or the model's name",
  }),
});

/** A summary of an article. */
export const summarySchema = z.object({ article: z.string(), ...generatedSummarySchema.shape });

/** Sentences of an article that say most of what it says. */
export const keyPointsSchema = z.object({
  article: z.string(),
  method: z.literal("centroid"),
  points: z.array(
    z.object({
      text: z.string(),
      block: z.int().nonnegative().meta({ description: "Number of the body's block, from 0" }),
    }),
  ),
});

/** Title and blocks of an article in another language, from the first block on. */
export const translatedSchema = articleSchema.pick({ title: true, body: true }).extend({
  method: z.string().meta({ description: "The model's name" }),
  isComplete: z.boolean().meta({
    description:
      "False if the text is longer than what is translated at once, or if the model failed on a later block",
  }),
});

export type Translated = z.infer<typeof translatedSchema>;

export const translationSchema = translatedSchema.extend({
  article: z.string(),
  from: z.string().nullable(),
  to: z.string(),
});

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
