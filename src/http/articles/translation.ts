import * as z from "zod";
import { loadModel } from "../../config.ts";
import { translate } from "../../services/translate.ts";
import { idParams } from "../article-id.ts";
import { PUBLIC } from "../caching.ts";
import { problem } from "../problem.ts";
import { document, problems } from "../responses.ts";
import { createRoute, Router } from "../router.ts";
import { articleOrProblem, notFoundAnswers } from "./missing.ts";

const TO = "to must be a language's code of two or three letters, such as fr.";

const route = createRoute({
  method: "get",
  path: "/{id}/translation",
  operationId: "translateArticle",
  tags: ["articles"],
  summary: "An article in another language",
  security: [],
  request: {
    params: idParams,
    query: z.object({
      to: z
        .string({ error: TO })
        .regex(/^[a-z]{2,3}$/, { error: TO })
        .meta({ description: "Code of the language to translate into", example: "fr" }),
    }),
  },
  responses: async () => ({
    200: document(
      "The article by a translation model, block for block",
      (await import("../../schema/article.ts")).articleSchema
        .pick({ title: true, body: true })
        .extend({
          article: z.string(),
          from: z.string().nullable(),
          to: z.string(),
          method: z.string().meta({ description: "Name of the model" }),
          isComplete: z.boolean().meta({
            description: "False where the text is longer than what is translated at once",
          }),
        }),
    ),
    ...notFoundAnswers,
    ...problems(501, 502),
  }),
});

export const translation = new Router().answer(route, async (c) => {
  const { to } = c.req.valid("query");
  const model = await loadModel(c.env);
  if (!model) {
    return problem(
      501,
      "Translation is not configured: this deployment binds no model. See [ai] in wrangler.toml.",
    );
  }
  const found = await articleOrProblem(c.env.CATALOGUE, c.req.valid("param").id, c.req.url);
  if (found instanceof Response) return found;
  const from = found.language;
  if (from === to) {
    const detail = `The article is in "${to}" already.`;
    return problem(400, detail, { errors: [{ pointer: "/query/to", detail }] });
  }
  const translated = await translate(model, found, to);
  if (!translated)
    return problem(502, "The translation model gave no translation. Try again later.");
  c.header("Cache-Control", PUBLIC);
  return c.json({ article: found.id, from, to, ...translated }, 200);
});
