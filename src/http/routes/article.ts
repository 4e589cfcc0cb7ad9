import { createRoute, z } from "@hono/zod-openapi";
import { article } from "../../article/schema.ts";
import { findArticle } from "../../catalogue/articles.ts";
import { readPublished } from "../../newsstand/articles.ts";
import { articleId } from "../article-id.ts";
import { JSON_TYPE, PUBLIC } from "../caching.ts";
import { query } from "../parameters.ts";
import { answerGone, movedTo, problem } from "../problem.ts";
import { createRouter } from "../router.ts";

const one = createRoute({
  method: "get",
  path: "/{id}",
  request: { params: z.object({ id: z.string() }), query: query({}) },
  responses: {
    200: {
      description: "The article",
      content: { "application/json": { schema: article } },
    },
    304: { description: "The client's copy is of this version" },
    301: { description: "The id was merged into another article" },
    404: { description: "No article has this id" },
    410: { description: "The article was removed" },
  },
});

export const oneArticle = createRouter().openapi(one, async (c) => {
  const { id } = c.req.valid("param");
  const unknown = () => problem(404, `There is no article ${JSON.stringify(id)}.`);
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
