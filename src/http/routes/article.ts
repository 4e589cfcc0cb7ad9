import { createRoute } from "@hono/zod-openapi";
import { article } from "../../article/schema.ts";
import { findArticle } from "../../catalogue/articles.ts";
import { readPublished } from "../../newsstand/articles.ts";
import { document as answer, moved, problems, unchanged } from "../answers.ts";
import { articleId, idParams } from "../article-id.ts";
import { JSON_TYPE, PUBLIC } from "../caching.ts";
import { query } from "../parameters.ts";
import { answerGone, answerUnknown, movedTo } from "../problem.ts";
import { createRouter } from "../router.ts";

const one = createRoute({
  method: "get",
  path: "/{id}",
  operationId: "getArticle",
  tags: ["articles"],
  summary: "One article",
  security: [],
  request: { params: idParams, query: query({}) },
  responses: {
    200: answer("The article", article),
    301: moved,
    304: unchanged,
    ...problems(400, 404, 410),
  },
});

export const oneArticle = createRouter().openapi(one, async (c) => {
  const { id } = c.req.valid("param");
  const unknown = () => answerUnknown("article", "id", id);
  if (!articleId.test(id)) return unknown();

  const published = await readPublished(c.env.NEWSSTAND, id);
  if (published) return document(published.stream, published.version);

  const found = await findArticle(c.env.CATALOGUE, id);
  if (found.kind === "article") return document(found.json, found.version);
  if (found.kind === "unknown") return unknown();
  return found.kind === "gone" ? answerGone(id) : movedTo(`/v1/articles/${found.into}`);
});

function document(body: string | ReadableStream, version: string): Response {
  return new Response(body, {
    headers: { "Content-Type": JSON_TYPE, "Cache-Control": PUBLIC, ETag: `W/"${version}"` },
  });
}
