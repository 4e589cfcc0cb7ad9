import * as z from "zod";
import { parseQuestion } from "../answers/question.ts";

const MAX_QUESTION_CHARACTERS = 500;
const INVALID = `question must be a text of 1 to ${MAX_QUESTION_CHARACTERS} characters.`;

/** What is asked, and the only article to look in. */
export const questionInput = z.strictObject({
  question: z
    .string({ error: INVALID })
    .trim()
    .min(1, { error: INVALID })
    .max(MAX_QUESTION_CHARACTERS, { error: INVALID })
    .transform((text, context) => {
      const question = parseQuestion(text);
      if (question) return question;
      context.addIssue("question has no word to look for.");
      return z.NEVER;
    })
    .meta({
      type: "string",
      maxLength: MAX_QUESTION_CHARACTERS,
      description: "The question, in words",
      example: "How many decibels did the noise office measure?",
    }),
  article: z.string({ error: "article must be an article's id." }).optional().meta({
    description: "The id of the only article to look in",
    example: "eb708e3e23fc951b3359",
  }),
});
