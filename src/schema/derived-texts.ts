import * as z from "zod";
import { articleSchema } from "./article.ts";
import { arrayOf, article, count, flag, text } from "./fields.ts";

const block = count("Number of the body's block, from 0");

export const generatedSummarySchema = z.object({
  text: text("The summary", "The ice cream boat must ring a smaller bell."),
  method: text("As in the article's `summary`, or the model's name", "lead-3"),
});

/** A summary of an article. */
export const summarySchema = z.object({ article, ...generatedSummarySchema.shape });

/** Sentences of an article that say most of what it says. */
export const keyPointsSchema = z.object({
  article,
  method: z.literal("centroid").describe("How the sentences were chosen"),
  points: arrayOf(
    "The key points, in the order of the text",
    z.object({
      text: text("The sentence", "The ice cream boat must ring a smaller bell."),
      block,
    }),
  ),
});

/** Title and blocks of an article in another language, from the first block on. */
export const translatedSchema = articleSchema.pick({ title: true, body: true }).extend({
  method: text("The model's name", "@cf/meta/m2m100-1.2b"),
  isComplete: flag(
    "False if the text is longer than what is translated at once, or if the model failed on a later block",
  ),
});

export type Translated = z.infer<typeof translatedSchema>;

export const translationSchema = translatedSchema.extend({
  article,
  from: text("Language of the original, ISO 639-1; null if unknown", "en").nullable(),
  to: text("Language of the translation", "fr"),
});

/** The answer to a question, with the passages that it rests on. */
export const answerSchema = z.object({
  answer: text(
    "Null if no passage answers. A model's answer cites the passages: `[1]` is the first.",
    "The ice cream boat must ring a smaller bell.",
  ).nullable(),
  reason: text(
    "Why there is no answer; null if there is one",
    "The nearest passages do not state what is asked.",
  ).nullable(),
  method: text('"extractive", or the name of the model that generated the answer', "extractive"),
  passages: arrayOf(
    "The passages that the answer rests on, the best first",
    z.object({
      text: text(
        "A block of an article, word for word",
        "The ice cream boat must ring a smaller bell.",
      ),
      article,
      block,
      score: z.number().positive().describe("Comparable within this answer only"),
    }),
  ),
});
