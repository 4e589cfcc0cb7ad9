import { explainArticle } from "../../services/explain.ts";
import { articleIdParams, articleOrResponse, missingResponses } from "../by-id.ts";
import { PUBLIC } from "../caching.ts";
import { document } from "../responses.ts";
import { createRoute, Router } from "../router.ts";

const METHOD = "rules";

const route = createRoute({
  path: "/{id}/explain",
  operationId: "explainArticle",
  tags: ["articles"],
  summary: "Names and numbers of an article, and where else they occur",
  description:
    "Returns the names, words and numbers of an article that identify its subject, each with other articles that have it.",
  request: { params: articleIdParams },
  responses: ({ explanationSchema }) => ({
    200: document(
      "Names and numbers of the article, and where else in the corpus they occur",
      explanationSchema,
    ),
    ...missingResponses,
  }),
});

export const explain = new Router().handle(route, async (c) => {
  const found = await articleOrResponse(c.env.CATALOGUE, c.req.valid("param").id, c.req.url);
  if (found instanceof Response) return found;
  const explained = await explainArticle(c.env.CATALOGUE, found);
  const mentions = explained.map(({ kind, text, count, blocks, elsewhere }) => {
    return { kind, text, count, blocks, elsewhere };
  });
  c.header("Cache-Control", PUBLIC);
  return c.json({ article: found.id, method: METHOD, mentions }, 200);
});
