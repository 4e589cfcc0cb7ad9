import { createRoute, z } from "@hono/zod-openapi";
import { listedArticle } from "../../article/schema.ts";
import { listArticles } from "../../catalogue/articles.ts";
import { page, problems, unchanged } from "../answers.ts";
import { articleCursor } from "../article-id.ts";
import { JSON_TYPE, PUBLIC } from "../caching.ts";
import { pageLinks } from "../links.ts";
import { limit, query, toCursor } from "../parameters.ts";
import { createRouter } from "../router.ts";

/** Goes up when a list's form changes, so that no cache holds the old form against the new. */
const LIST_FORM = 1;

const list = createRoute({
  method: "get",
  path: "/",
  operationId: "listArticles",
  tags: ["articles"],
  summary: "List articles",
  security: [],
  request: { query: query({ limit, cursor: articleCursor }) },
  responses: {
    200: page(
      "Articles without their bodies, newest first, undated ones last",
      z.object({
        edition: z.int().nonnegative(),
        items: z.array(listedArticle),
        next: z.string().nullable(),
      }),
    ),
    304: unchanged,
    ...problems(400),
  },
});

export const articles = createRouter().openapi(list, async (c) => {
  const { limit, cursor } = c.req.valid("query");
  const after = cursor && { publishedAt: cursor[0], id: cursor[1] };
  const { edition, items, next } = await listArticles(c.env.CATALOGUE, { after, limit });
  const nextCursor = next && toCursor([next.publishedAt, next.id]);

  const headers = {
    "Content-Type": JSON_TYPE,
    "Cache-Control": PUBLIC,
    ETag: `W/"${edition}-${LIST_FORM}"`,
    Link: pageLinks(c.req.url, nextCursor, []),
  };
  // The documents are JSON already: they are joined, not parsed.
  return new Response(
    `{"edition":${edition},"items":[${items.join(",")}],"next":${JSON.stringify(nextCursor)}}`,
    { headers },
  );
});
