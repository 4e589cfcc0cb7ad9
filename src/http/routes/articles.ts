import { createRoute, z } from "@hono/zod-openapi";
import { listedArticle } from "../../article/schema.ts";
import { listArticles } from "../../catalogue/articles.ts";
import { articleCursor } from "../article-id.ts";
import { JSON_TYPE, PUBLIC } from "../caching.ts";
import { limit, query, toCursor } from "../parameters.ts";
import { createRouter } from "../router.ts";

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

export const articles = createRouter().openapi(list, async (c) => {
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
});
