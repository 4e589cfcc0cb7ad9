import { createRoute, z } from "@hono/zod-openapi";
import { article, listedArticle } from "../../article/schema.ts";
import { findArticle, listArticles } from "../../catalogue/articles.ts";
import { readPublished } from "../../newsstand/articles.ts";
import { articleCursor, articleId } from "../article-id.ts";
import { PUBLIC } from "../caching.ts";
import { limit, query, toCursor } from "../parameters.ts";
import { answerGone, movedTo, problem } from "../problem.ts";
import { createRouter } from "../router.ts";

const JSON_TYPE = "application/json; charset=UTF-8";
/** Goes up when a list's form changes, so that no cache holds the old form against the new. */
const LIST_FORM = 1;

const list = createRoute({
  method: "get",
  path: "/",
  request: { query: query({ limit, cursor: articleCursor }) },
  responses: {
    200: {
      description: "Articles without their bodies, newest first, undated ones last",
      content: {
        "application/json": {
          schema: z.object({
            edition: z.int().nonnegative(),
            items: z.array(listedArticle),
            next: z.string().nullable(),
          }),
        },
      },
    },
    304: { description: "The client's copy is of this edition" },
    400: { description: "A parameter at fault" },
  },
});

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

export const articles = createRouter()
  .openapi(list, async (c) => {
    const { limit, cursor } = c.req.valid("query");
    const after = cursor && { publishedAt: cursor[0], id: cursor[1] };
    const { edition, items, next } = await listArticles(c.env.CATALOGUE, { after, limit });
    const nextCursor = next && toCursor([next.publishedAt, next.id]);

    const headers = new Headers({
      "Content-Type": JSON_TYPE,
      "Cache-Control": PUBLIC,
      ETag: `W/"${edition}-${LIST_FORM}"`,
    });
    if (nextCursor !== null) {
      headers.set("Link", `</v1/articles?limit=${limit}&cursor=${nextCursor}>; rel="next"`);
    }
    // The documents are JSON already: they are joined, not parsed.
    return new Response(
      `{"edition":${edition},"items":[${items.join(",")}],"next":${JSON.stringify(nextCursor)}}`,
      { headers },
    );
  })
  .openapi(one, async (c) => {
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
