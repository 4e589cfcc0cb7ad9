import { createRoute, z } from "@hono/zod-openapi";
import { article } from "../../article/schema.ts";
import { modelOf } from "../../config.ts";
import { PUBLIC } from "../caching.ts";
import { articleOrProblem, articleParams, notFoundResponses } from "../found-article.ts";
import { query } from "../parameters.ts";
import { problem } from "../problem.ts";
import { createRouter } from "../router.ts";
import { translate } from "../translating.ts";

const TO = "to must be a language's code of two or three letters, such as fr.";

const { title, body } = article.shape;

const route = createRoute({
  method: "get",
  path: "/{id}/translation",
  request: {
    params: articleParams,
    query: query({
      to: z
        .string({ error: TO })
        .regex(/^[a-z]{2,3}$/, { error: TO })
        .openapi({ example: "fr" }),
    }),
  },
  responses: {
    200: {
      description: "The article by a translation model, block for block",
      content: {
        "application/json": {
          schema: z.object({
            article: z.string(),
            from: z.string().nullable(),
            to: z.string(),
            /** Name of the model. */
            method: z.string(),
            title,
            body,
            /** False where the text is longer than what is translated at once. */
            isComplete: z.boolean(),
          }),
        },
      },
    },
    304: { description: "The client's copy is still good" },
    ...notFoundResponses,
    501: { description: "No model is configured" },
    502: { description: "The model failed" },
  },
});

export const translation = createRouter().openapi(route, async (c) => {
  const { to } = c.req.valid("query");
  const model = modelOf(c.env);
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
