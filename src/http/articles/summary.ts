import * as z from "zod";
import { loadModel } from "../../config.ts";
import { summariseBy } from "../../services/summarise.ts";
import { idParams } from "../article-id.ts";
import { PUBLIC } from "../caching.ts";
import { document } from "../responses.ts";
import { createRoute, Router } from "../router.ts";
import { articleOrProblem, notFoundAnswers } from "./missing.ts";

const route = createRoute({
  method: "get",
  path: "/{id}/summary",
  operationId: "getSummary",
  tags: ["articles"],
  summary: "The summary of an article",
  security: [],
  request: { params: idParams },
  responses: () => ({
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
  }),
});

export const summary = new Router().answer(route, async (c) => {
  const found = await articleOrProblem(c.env.CATALOGUE, c.req.valid("param").id, c.req.url);
  if (found instanceof Response) return found;
  const model = await loadModel(c.env);
  const written = model && (await summariseBy(model, found));
  c.header("Cache-Control", PUBLIC);
  return c.json({ article: found.id, ...(written ?? found.summary) }, 200);
});
