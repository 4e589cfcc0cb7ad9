import * as z from "zod";
import { parseQuestion } from "../answers/question.ts";
import { report } from "../schema/messages.ts";

const MAX_QUESTION_CHARACTERS = 500;

/** What is asked, and the only article to look in. */
export const questionInput = z.strictObject({
  question: z
    .string()
    .trim()
    .min(1)
    .max(MAX_QUESTION_CHARACTERS)
    .transform(
      (text, context) =>
        parseQuestion(text) ?? report(context, "has no word to look for. Write one."),
    )
    .meta({
      description: "The question, in words",
      example: "How many decibels did the noise office measure?",
    }),
  article: z.string().optional().meta({
    description: "The id of the only article to look in",
    example: "eb708e3e23fc951b3359",
  }),
});
