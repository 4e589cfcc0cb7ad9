import { createRoute, z } from "@hono/zod-openapi";
import { findArticle } from "../../catalogue/articles.ts";
import { consumeSettings, publishSettings, storesOf } from "../../config.ts";
import { removeArticle } from "../../ingest/remove.ts";
import { articleId } from "../article-id.ts";
import { requireToken } from "../auth.ts";
import { query } from "../parameters.ts";
import { answerGone, movedTo, problem } from "../problem.ts";
import { createRouter } from "../router.ts";

const remove = createRoute({
  method: "delete",
  path: "/{id}",
  security: [{ token: [] }],
  middleware: requireToken,
  request: { params: z.object({ id: z.string() }), query: query({}) },
  responses: {
    204: { description: "Removed for good: its ids answer 410, whatever is read later" },
    301: { description: "The id was merged into another article: remove that one" },
    401: { description: "No token, or a wrong one" },
    404: { description: "No article has this id" },
    410: { description: "The article is gone already" },
    503: { description: "The deployment has no token" },
  },
});

export const removals = createRouter().openapi(remove, async (c) => {
  const { id } = c.req.valid("param");
  const found = articleId.test(id)
    ? await findArticle(c.env.CATALOGUE, id)
    : ({ kind: "unknown" } as const);
  if (found.kind === "unknown") return problem(404, `There is no article ${JSON.stringify(id)}.`);
  if (found.kind === "gone") return answerGone(id);
  if (found.kind === "merged") return movedTo(`/v1/articles/${found.into}`);
  const now = Date.now();
  await removeArticle(storesOf(c.env), id, {
    consume: consumeSettings(c.env, now),
    publish: publishSettings(c.env, now),
  });
  return c.body(null, 204);
});
