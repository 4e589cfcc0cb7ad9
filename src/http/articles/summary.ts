import { summarise } from "../../services/summarise.ts";
import { articleIdParams, articleOrResponse, missingResponses } from "../by-id.ts";
import { PUBLIC } from "../caching.ts";
import { modelAccess } from "../middleware/rate-limit.ts";
import { document } from "../responses.ts";
import { createRoute, Router } from "../router.ts";

const route = createRoute({
  path: "/{id}/summary",
  operationId: "getSummary",
  tags: ["articles"],
  summary: "The summary of an article",
  description:
    "Returns a model's summary if the deployment has a model, otherwise the first sentences of the article.",
  request: { params: articleIdParams },
  responses: ({ summarySchema }) => ({
    200: document("A model's summary if a model is bound, else the article's own", summarySchema),
    ...missingResponses,
  }),
});

export const summary = new Router().handle(route, async (c) => {
  const found = await articleOrResponse(c.env.CATALOGUE, c.req.valid("param").id, c.req.url);
  if (found instanceof Response) return found;
  // HEAD would pay for a text that it does not return.
  const access = c.req.method === "HEAD" ? null : await modelAccess(c);
  const generated = access && (await summarise(access, found));
  const isGenerated = generated?.kind === "generated";
  // Caches do not store the article's own summary in place of a model's: the next request may get a model's.
  if (isGenerated || generated === null) c.header("Cache-Control", PUBLIC);
  return c.json({ article: found.id, ...(isGenerated ? generated.result : found.summary) }, 200);
});
