import { SILENCES } from "../answers/silence.ts";
import { questionInput } from "../parameters/question.ts";
import { answerQuestion } from "../services/ask.ts";
import { respondMissing } from "./by-id.ts";
import { limitBody } from "./middleware/limit-body.ts";
import { modelAccess } from "./middleware/rate-limit.ts";
import { jsonBody, outcome, problems } from "./responses.ts";
import { Router } from "./router.ts";

const MAX_BODY_BYTES = 16_384;

export const questions = new Router({ tag: "articles" }).handle({
  method: "post",
  operationId: "ask",
  summary: "Ask the articles a question",
  description:
    "Finds the sentence of the articles that answers a question, or has the model answer from passages and cite them.",
  tool: {
    name: "ask",
    title: "Ask the articles a question",
    description:
      "Finds the passages that answer a question, in all articles or in one, and the answer, or the reason why there is none. Check an answer against its passages.",
    list: "passages",
    fields: "article block text score",
  },
  middleware: limitBody("A question", MAX_BODY_BYTES),
  request: {
    body: jsonBody("The question", questionInput),
  },
  responses: ({ answerSchema }) => ({
    200: outcome(
      "The passages that come nearest, the best first, and the answer, or why there is none",
      answerSchema,
    ),
    ...problems(404, 410),
  }),
  handler: async (c, { body: { question, article } }) => {
    const given = { question, article: article ?? null };
    const deps = { catalogue: c.env.CATALOGUE, access: await modelAccess(c) };
    const found = await answerQuestion(deps, given);
    if (found.kind !== "answered") {
      return respondMissing(c, found, { id: article ?? "", pointer: "/body/article" });
    }
    const { answer, silence, method, passages } = found;
    const reason = silence && SILENCES[silence];
    return c.json({ answer, reason, method, passages }, 200);
  },
});
