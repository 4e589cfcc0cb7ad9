import { createRoute, z } from "@hono/zod-openapi";
import { piecesOf } from "../../answers/pieces.ts";
import { plainText } from "../../article/identity.ts";
import type { Article } from "../../article/schema.ts";
import { modelOf } from "../../config.ts";
import type { Model } from "../../model/model.ts";
import { document } from "../answers.ts";
import { idParams } from "../article-id.ts";
import { PUBLIC } from "../caching.ts";
import { articleOrProblem, notFoundAnswers } from "../found-article.ts";
import { createRouter } from "../router.ts";

/** So much of the text is given to a model; news says the weightiest first. */
const CHARACTERS = 12_000;

const route = createRoute({
  method: "get",
  path: "/{id}/summary",
  operationId: "getSummary",
  tags: ["articles"],
  summary: "The summary of an article",
  security: [],
  request: { params: idParams, query: z.object({}) },
  responses: {
    200: document(
      "A model's summary where one is configured, else the article's own",
      z.object({
        article: z.string(),
        text: z.string(),
        method: z.string().meta({
          description: "As in the article's `summary`, or the name of the model",
        }),
      }),
    ),
    ...notFoundAnswers,
  },
});

export const summary = createRouter().openapi(route, async (c) => {
  const found = await articleOrProblem(c.env.CATALOGUE, c.req.valid("param").id, c.req.url);
  if (found instanceof Response) return found;
  const model = modelOf(c.env);
  const written = model && (await inOwnWords(model, found));
  c.header("Cache-Control", PUBLIC);
  return c.json({ article: found.id, ...(written ?? found.summary) }, 200);
});

/** A model's summary; null where there is no text, or the model failed. */
async function inOwnWords(
  model: Model,
  { title, body }: Article,
): Promise<{ text: string; method: string } | null> {
  const [text] = piecesOf(plainText(body), CHARACTERS);
  if (text === undefined) return null;
  const said = await model.summarise({ title, text });
  if (said.kind === "said") return { text: said.text, method: said.model };
  console.error(said.why);
  return null;
}
