import { createRoute, z } from "@hono/zod-openapi";
import { keyPointsOf } from "../../answers/key-points.ts";
import { PUBLIC } from "../caching.ts";
import { articleOrProblem, articleParams, notFoundResponses } from "../found-article.ts";
import { query } from "../parameters.ts";
import { createRouter } from "../router.ts";

const METHOD = "centroid";

const route = createRoute({
  method: "get",
  path: "/{id}/key-points",
  request: { params: articleParams, query: query({}) },
  responses: {
    200: {
      description: "Three to five sentences of the article; fewer where it has fewer",
      content: {
        "application/json": {
          schema: z.object({
            article: z.string(),
            method: z.literal(METHOD),
            points: z.array(
              z.object({
                text: z.string(),
                /** Number of the body's block that has it, from 0. */
                block: z.int().nonnegative(),
              }),
            ),
          }),
        },
      },
    },
    304: { description: "The client's copy is still good" },
    ...notFoundResponses,
  },
});

export const keyPoints = createRouter().openapi(route, async (c) => {
  const found = await articleOrProblem(c.env.CATALOGUE, c.req.valid("param").id, c.req.url);
  if (found instanceof Response) return found;
  c.header("Cache-Control", PUBLIC);
  const points = keyPointsOf(found.title, found.body);
  return c.json({ article: found.id, method: METHOD, points } as const, 200);
});
