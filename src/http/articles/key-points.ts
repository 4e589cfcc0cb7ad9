import { extractKeyPoints } from "../../answers/key-points.ts";
import { articleIdParams, articleOrResponse, missingResponses } from "../by-id.ts";
import { PUBLIC } from "../caching.ts";
import { document } from "../responses.ts";
import { createRoute, Router } from "../router.ts";

const METHOD = "centroid";

const route = createRoute({
  path: "/{id}/key-points",
  operationId: "getKeyPoints",
  tags: ["articles"],
  summary: "The key points of an article",
  description:
    "Returns three to five sentences of the article that say most of what it says, word for word.",
  request: { params: articleIdParams },
  responses: ({ keyPointsSchema }) => ({
    200: document("Three to five sentences of the article, or as many as it has", keyPointsSchema),
    ...missingResponses,
  }),
});

export const keyPoints = new Router().handle(route, async (c) => {
  const found = await articleOrResponse(c.env.CATALOGUE, c.req.valid("param").id, c.req.url);
  if (found instanceof Response) return found;
  c.header("Cache-Control", PUBLIC);
  const points = extractKeyPoints(found.title, found.body);
  return c.json({ article: found.id, method: METHOD, points } as const, 200);
});
