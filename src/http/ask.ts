import * as z from "zod";
import { parseQuestion } from "../answers/question.ts";
import { ask as askCorpus } from "../services/ask.ts";
import { limitBody } from "./middleware/limit-body.ts";
import { modelAccess } from "./middleware/rate-limit.ts";
import { problem } from "./problem.ts";
import { outcome, problems } from "./responses.ts";
import { createRoute, Router } from "./router.ts";

const CHARACTERS = 500;
const BYTES = 16_384;
const QUESTION = `question must be a text of 1 to ${CHARACTERS} characters.`;

const body = z.strictObject({
  question: z
    .string({ error: QUESTION })
    .trim()
    .min(1, { error: QUESTION })
    .max(CHARACTERS, { error: QUESTION })
    .transform((text, context) => {
      const question = parseQuestion(text);
      if (question) return question;
      context.addIssue("question has no word to look for.");
      return z.NEVER;
    })
    .meta({
      type: "string",
      maxLength: CHARACTERS,
      example: "How many decibels did the noise office measure?",
    }),
  article: z.string({ error: "article must be an article's id." }).optional().meta({
    description: "The id of the only article to look in",
    example: "eb708e3e23fc951b3359",
  }),
});

const route = createRoute({
  method: "post",
  path: "/",
  operationId: "ask",
  tags: ["articles"],
  summary: "Ask the articles a question",
  security: [],
  middleware: limitBody(BYTES, `A question has at most ${BYTES} bytes.`),
  request: {
    body: {
      description: "The question",
      content: { "application/json": { schema: body } },
    },
  },
  responses: async () => ({
    200: outcome(
      "The passages that answer, the best first, and the answer, if there is one",
      (await import("../schema/answer.ts")).answerSchema,
    ),
    ...problems(400, 404, 410, 413, 415),
  }),
});

export const ask = new Router().answer(route, async (c) => {
  const { question, article } = c.req.valid("json");
  const given = { question, article: article ?? null };
  const deps = { catalogue: c.env.CATALOGUE, access: await modelAccess(c) };
  const found = await askCorpus(deps, given);
  if (found.kind !== "answered") {
    const id = JSON.stringify(article);
    const [status, detail] =
      found.kind === "gone"
        ? ([410, `The article ${id} is no longer here.`] as const)
        : ([404, `There is no article ${id}.`] as const);
    return problem(status, detail, { errors: [{ pointer: "/body/article", detail }] });
  }
  const { answer, method, passages } = found;
  return c.json({ answer, method, passages: [...passages] }, 200);
});
