import { createRoute, z } from "@hono/zod-openapi";
import type { ListedArticle } from "../../article/schema.ts";
import { foldWord } from "../../article/words.ts";
import { listFacets } from "../../catalogue/facets.ts";
import { page, problems, unchanged } from "../answers.ts";
import { PUBLIC } from "../caching.ts";
import { pageLinks } from "../links.ts";
import { cursor, limit, query, toCursor } from "../parameters.ts";
import { createRouter } from "../router.ts";

const prefix = z
  .string()
  .max(100, { error: "prefix takes up to 100 characters." })
  .default("")
  .openapi({ example: "ha", description: "What their names begin with" });

const count = z.int().positive();

function listRoute<Item extends z.ZodType>(
  { operationId, description }: { operationId: string; description: string },
  item: Item,
) {
  return createRoute({
    method: "get",
    path: "/",
    operationId,
    tags: ["articles"],
    summary: description,
    security: [],
    request: { query: query({ prefix, limit, cursor: cursor(z.string().max(400), "harbour") }) },
    responses: {
      200: page(
        description,
        z.object({
          edition: z.int().nonnegative(),
          items: z.array(item),
          next: z.string().nullable(),
        }),
      ),
      304: unchanged,
      ...problems(400),
    },
  });
}

const sourcesRoute = listRoute(
  {
    operationId: "listSources",
    description: "Outlets in the order of their ids, with the number of their articles",
  },
  z.object({ id: z.string(), name: z.string(), articles: count }),
);

const hashtagsRoute = listRoute(
  {
    operationId: "listHashtags",
    description:
      "Hashtags in alphabetical order, in any case, with the number of articles that have each",
  },
  z.object({ tag: z.string(), articles: count }),
);

export const sources = createRouter().openapi(sourcesRoute, async (c) => {
  const { prefix, limit, cursor: after } = c.req.valid("query");
  const found = await listFacets(c.env.CATALOGUE, "source", { prefix, after, limit });
  const items = found.rows.map(({ value, articles, document }) => {
    const { source }: ListedArticle = JSON.parse(document);
    return { id: value, name: source?.name ?? value, articles };
  });
  answerList(c.res.headers, c.req.url, found);
  return c.json({ edition: found.edition, items, next: found.next && toCursor(found.next) }, 200);
});

export const hashtags = createRouter().openapi(hashtagsRoute, async (c) => {
  const { prefix, limit, cursor: after } = c.req.valid("query");
  const found = await listFacets(c.env.CATALOGUE, "hashtag", { prefix, after, limit });
  const items = found.rows.map(({ value, articles, document }) => {
    const { hashtags }: ListedArticle = JSON.parse(document);
    return { tag: hashtags.find(({ tag }) => foldWord(tag) === value)?.tag ?? value, articles };
  });
  answerList(c.res.headers, c.req.url, found);
  return c.json({ edition: found.edition, items, next: found.next && toCursor(found.next) }, 200);
});

function answerList(
  headers: Headers,
  url: string,
  { state, next }: { state: string; next: string | null },
): void {
  headers.set("Cache-Control", PUBLIC);
  headers.set("ETag", `W/"${state}-facets"`);
  headers.set("Link", pageLinks(url, next && toCursor(next), []));
}
