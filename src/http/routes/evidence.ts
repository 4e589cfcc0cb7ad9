import { createRoute, z } from "@hono/zod-openapi";
import { listedArticle } from "../../article/schema.ts";
import { listRelated } from "../../catalogue/related.ts";
import { listSightings } from "../../catalogue/sightings.ts";
import { evidence } from "../../story/schema.ts";
import { articleId, idParams } from "../article-id.ts";
import { missingArticle, notFoundAnswers } from "../found-article.ts";
import { listPage, setPageHeaders } from "../list-page.ts";
import { cursor, limit, toCursor } from "../parameters.ts";
import { answerUnknown } from "../problem.ts";
import { createRouter } from "../router.ts";

/** What stands behind an article: the captures that show it, and what is related to it. */

const span = z.tuple([z.int(), z.int()]).readonly();

const sighting = z
  .object({
    capture: z.string(),
    capturedAt: z.string().nullable(),
    url: z.string().nullable(),
    position: z.int(),
    role: z.enum(["main", "card"]),
    title: z.string(),
    source: z.string().nullable(),
    category: z.string().nullable(),
    hashtags: z.array(z.string()),
    dateline: z.string().nullable(),
    agency: z.string().nullable(),
    byline: z.string().nullable(),
    language: z.string().nullable(),
    published: listedArticle.shape.dating.nullable(),
    flags: z.array(z.string()).readonly(),
    span: span.meta({ description: "Byte range of the raw capture; so are all of `spans`" }),
    spans: z.object({
      title: span,
      source: span.optional(),
      published: span.optional(),
      body: z.array(span).readonly(),
    }),
    setAside: z
      .array(z.object({ span, why: z.string() }))
      .readonly()
      .meta({
        description:
          "What this capture says that was left out of the article's text, in page order: byte ranges of the raw capture, each with the reason, such as `advertisement`",
      }),
    gives: z
      .array(z.string())
      .readonly()
      .meta({ description: "Fields of the article that come from what this capture says" }),
  })
  .meta({ id: "Sighting" });

const sightingPosition = z.tuple([z.string(), z.string(), z.int()]);

const sightingsRoute = createRoute({
  method: "get",
  path: "/{id}/sightings",
  operationId: "listSightings",
  tags: ["articles"],
  summary: "The captures that show an article",
  security: [],
  request: {
    params: idParams,
    query: z.object({
      limit,
      cursor: cursor(sightingPosition, ["0000000000000000", "town/bridge.txt", 0]),
    }),
  },
  responses: {
    200: listPage(
      "Each capture that shows the article, and where each field stands in it",
      sighting,
      {},
    ),
    ...notFoundAnswers,
  },
});

const why = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("page"),
    sameStory: z.boolean(),
    capture: z.string(),
    position: z.int(),
  }),
  evidence.extend({ kind: z.literal("computed"), sameStory: z.boolean() }),
]);

const relatedRoute = createRoute({
  method: "get",
  path: "/{id}/related",
  operationId: "listRelated",
  tags: ["articles"],
  summary: "Articles beside an article",
  security: [],
  request: {
    params: idParams,
    query: z.object({ limit, cursor: cursor(z.int().nonnegative(), 20) }),
  },
  responses: {
    200: listPage(
      "Articles that its pages show beside it, then computed neighbours, with why",
      z.object({ article: listedArticle, why }),
      {},
    ),
    ...notFoundAnswers,
  },
});

export const behindArticles = createRouter()
  .openapi(sightingsRoute, async (c) => {
    const { id } = c.req.valid("param");
    const { limit, cursor } = c.req.valid("query");
    const asked = { after: cursor ?? null, limit: limit + 1 };
    const { items: rows } = articleId.test(id)
      ? await listSightings(c.env.CATALOGUE, id, asked)
      : { items: [] };
    if (rows.length === 0) {
      const missing = await missingArticle(c.env.CATALOGUE, id, c.req.url);
      if (missing) return missing;
    }
    const items = rows
      .slice(0, limit)
      .map(({ spans, says, wording, hashtag, published, gives, ...row }) => {
        const { sighting, body, setAside, ...others } = spans;
        const { title, source, category, dateline, agency, byline, language, flags } = says;
        return {
          ...row,
          ...{ title, source, category, hashtags: hashtag === null ? [] : [hashtag] },
          ...{ dateline, agency, byline, language, published, flags },
          ...{ span: sighting, spans: { ...others, body }, setAside, gives },
        };
      });
    const last = rows[limit - 1];
    const next =
      rows.length > limit && last ? toCursor([last.wording, last.capture, last.position]) : null;
    setPageHeaders(c, next);
    return c.json({ items, next }, 200);
  })
  .openapi(relatedRoute, async (c) => {
    const { id } = c.req.valid("param");
    const { limit, cursor } = c.req.valid("query");
    const all = articleId.test(id) ? await listRelated(c.env.CATALOGUE, id) : null;
    if (all === null) {
      const missing = await missingArticle(c.env.CATALOGUE, id, c.req.url);
      return missing ?? answerUnknown("article", "id", id);
    }
    const from = cursor ?? 0;
    const next = all.length > from + limit ? toCursor(from + limit) : null;
    setPageHeaders(c, next);
    return c.json({ items: all.slice(from, from + limit), next }, 200);
  });
