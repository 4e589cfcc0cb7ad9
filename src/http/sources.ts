import type { Context } from "hono";
import * as z from "zod";
import type { ListedArticle } from "../schema/article.ts";
import type { FacetKind } from "../search/facets.ts";
import { listFacets } from "../storage/catalogue/facets.ts";
import { foldWord } from "../text/fold.ts";
import { EDITION, listPage, setPageHeaders } from "./list-page.ts";
import { cursor, limit, toCursor, withoutHash } from "./parameters.ts";
import { problems, unchanged } from "./responses.ts";
import { type AppEnv, createRoute, Router } from "./router.ts";

const PREFIX = z.string().max(100, { error: "prefix takes up to 100 characters." }).default("");

const count = () => z.int().positive().meta({ description: "Number of articles" });

function listRoute<Item extends z.ZodType, Prefix extends z.ZodType<string>>(
  { operationId, description }: { operationId: string; description: string },
  prefix: Prefix,
  item: () => Item,
) {
  return createRoute({
    method: "get",
    path: "/",
    operationId,
    tags: ["articles"],
    summary: description,
    security: [],
    request: { query: z.object({ prefix, limit, cursor: cursor(z.string().max(400), "harbour") }) },
    responses: () => ({
      200: listPage(description, item(), EDITION),
      304: unchanged,
      ...problems(400),
    }),
  });
}

const sourcesRoute = listRoute(
  {
    operationId: "listSources",
    description: "Outlets in the order of their ids, with the number of their articles",
  },
  PREFIX.meta({ example: "ha", description: "What their ids begin with" }),
  () => z.object({ id: z.string(), name: z.string(), articles: count() }),
);

const hashtagsRoute = listRoute(
  {
    operationId: "listHashtags",
    description:
      "Hashtags in alphabetical order, in any case, with the number of articles that have each",
  },
  PREFIX.transform(withoutHash).meta({
    type: "string",
    maxLength: 100,
    default: "",
    example: "ha",
    description: "What they begin with, in any case, with or without `#`",
  }),
  () => z.object({ tag: z.string(), articles: count() }),
);

export const sources = new Router().answer(sourcesRoute, async (c) => {
  const { edition, rows, next } = await findPage(c, "source", c.req.valid("query"));
  const items = rows.map(({ value, articles, document }) => {
    const { source }: ListedArticle = JSON.parse(document);
    return { id: value, name: source?.name ?? value, articles };
  });
  return c.json({ edition, items, next }, 200);
});

export const hashtags = new Router().answer(hashtagsRoute, async (c) => {
  const { edition, rows, next } = await findPage(c, "hashtag", c.req.valid("query"));
  const items = rows.map(({ value, articles, document }) => {
    const { hashtags }: ListedArticle = JSON.parse(document);
    return { tag: hashtags.find(({ tag }) => foldWord(tag) === value)?.tag ?? value, articles };
  });
  return c.json({ edition, items, next }, 200);
});

async function findPage(
  c: Context<AppEnv>,
  kind: FacetKind,
  { prefix, limit, cursor }: { prefix: string; limit: number; cursor: string | null },
) {
  const found = await listFacets(c.env.CATALOGUE, kind, { prefix, after: cursor, limit });
  const next = found.next && toCursor(found.next);
  setPageHeaders(c, next, `${found.state}-facets`);
  return { ...found, next };
}
