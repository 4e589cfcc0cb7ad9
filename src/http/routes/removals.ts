import { createRoute, z } from "@hono/zod-openapi";
import { consumeSettings, publishSettings, storesOf } from "../../config.ts";
import { removeArticle } from "../../ingest/remove.ts";
import { deleted, moved, problems, TOKEN } from "../answers.ts";
import { idParams } from "../article-id.ts";
import { requireToken } from "../auth.ts";
import { findById } from "../found-article.ts";
import { answerGone, answerUnknown, movedTo } from "../problem.ts";
import { createRouter } from "../router.ts";

const remove = createRoute({
  method: "delete",
  path: "/{id}",
  operationId: "removeArticle",
  tags: ["articles"],
  summary: "Remove an article for good",
  security: TOKEN,
  middleware: requireToken,
  request: { params: idParams, query: z.object({}) },
  responses: {
    204: deleted("Removed for good: its ids answer 410, whatever is read later"),
    301: moved,
    ...problems(400, 401, 404, 410, 503),
  },
});

export const removals = createRouter().openapi(remove, async (c) => {
  const { id } = c.req.valid("param");
  const found = await findById(c.env.CATALOGUE, id);
  if (found.kind === "unknown") return answerUnknown("article", "id", id);
  if (found.kind === "gone") return answerGone(id);
  if (found.kind === "merged") return movedTo(`/v1/articles/${found.into}`);
  const now = Date.now();
  await removeArticle(storesOf(c.env), id, {
    consume: consumeSettings(c.env, now),
    publish: publishSettings(c.env, now),
  });
  return c.body(null, 204);
});
