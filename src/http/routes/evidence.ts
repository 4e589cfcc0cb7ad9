import { createRoute, z } from "@hono/zod-openapi";
import { listedArticle } from "../../article/schema.ts";
import { findArticle } from "../../catalogue/articles.ts";
import { listRelated } from "../../catalogue/related.ts";
import { listSightings } from "../../catalogue/sightings.ts";
import { evidence } from "../../story/schema.ts";
import { articleId } from "../article-id.ts";
import { PUBLIC } from "../caching.ts";
import { cursor, limit, query, toCursor } from "../parameters.ts";
import { answerGone, movedTo, problem } from "../problem.ts";
import { createRouter } from "../router.ts";

/** What stands behind an article: the captures that show it, and what is related to it. */

const span = z.tuple([z.int(), z.int()]).readonly();
const params = z.object({ id: z.string() });
const missing = {
  301: { description: "The id was merged into another article" },
  400: { description: "A parameter at fault" },
  404: { description: "No article has this id" },
  410: { description: "The article was removed" },
};

const sighting = z.object({
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
  /** Byte ranges of the raw capture. */
  span,
  spans: z.object({
    title: span,
    source: span.optional(),
    published: span.optional(),
    body: z.array(span).readonly(),
  }),
  /** Fields of the article that come from what this capture says. */
  gives: z.array(z.string()).readonly(),
});

const sightingPosition = z.tuple([z.string(), z.string(), z.int()]);

const sightingsRoute = createRoute({
  method: "get",
  path: "/{id}/sightings",
  request: { params, query: query({ limit, cursor: cursor(sightingPosition) }) },
  responses: {
    200: {
      description: "Each capture that shows the article, and where each field stands in it",
      content: {
        "application/json": {
          schema: z.object({ items: z.array(sighting), next: z.string().nullable() }),
        },
      },
    },
    ...missing,
  },
});

const why = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("page"), capture: z.string(), position: z.int() }),
  evidence.extend({ kind: z.literal("computed"), sameStory: z.boolean() }),
]);

const relatedRoute = createRoute({
  method: "get",
  path: "/{id}/related",
  request: { params, query: query({ limit, cursor: cursor(z.int().nonnegative()) }) },
  responses: {
    200: {
      description: "Articles that its pages show beside it, then computed neighbours, with why",
      content: {
        "application/json": {
          schema: z.object({
            items: z.array(z.object({ article: listedArticle, why })),
            next: z.string().nullable(),
          }),
        },
      },
    },
    ...missing,
  },
});

export const behindArticles = createRouter()
  .openapi(sightingsRoute, async (c) => {
    const { id } = c.req.valid("param");
    const { limit, cursor } = c.req.valid("query");
    const page = { after: cursor ?? null, limit: limit + 1 };
    const rows = articleId.test(id) ? await listSightings(c.env.CATALOGUE, id, page) : [];
    if (rows.length === 0) return missingArticle(c.env.CATALOGUE, id, "/sightings");
    const items = rows
      .slice(0, limit)
      .map(({ spans, says, wording, hashtag, published, gives, ...row }) => {
        const { sighting, body, ...others } = spans;
        const { title, source, category, dateline, agency, byline, language, flags } = says;
        return {
          ...row,
          ...{ title, source, category, hashtags: hashtag === null ? [] : [hashtag] },
          ...{ dateline, agency, byline, language, published, flags },
          ...{ span: sighting, spans: { ...others, body }, gives },
        };
      });
    const last = rows[limit - 1];
    const next =
      rows.length > limit && last ? toCursor([last.wording, last.capture, last.position]) : null;
    c.header("Cache-Control", PUBLIC);
    if (next !== null) c.header("Link", nextLink(id, "sightings", limit, next));
    return c.json({ items, next }, 200);
  })
  .openapi(relatedRoute, async (c) => {
    const { id } = c.req.valid("param");
    const { limit, cursor } = c.req.valid("query");
    const all = articleId.test(id) ? await listRelated(c.env.CATALOGUE, id) : null;
    if (all === null) return missingArticle(c.env.CATALOGUE, id, "/related");
    const from = cursor ?? 0;
    const next = all.length > from + limit ? toCursor(from + limit) : null;
    c.header("Cache-Control", PUBLIC);
    if (next !== null) c.header("Link", nextLink(id, "related", limit, next));
    return c.json({ items: all.slice(from, from + limit), next }, 200);
  });

function nextLink(id: string, what: string, limit: number, next: string): string {
  return `</v1/articles/${id}/${what}?limit=${limit}&cursor=${next}>; rel="next"`;
}

/** What is said of an id that is no article's: moved, gone or unknown. */
export async function missingArticle(db: D1Database, id: string, path: string): Promise<Response> {
  const found = articleId.test(id) ? await findArticle(db, id) : ({ kind: "unknown" } as const);
  if (found.kind === "gone") return answerGone(id);
  if (found.kind === "merged") return movedTo(`/v1/articles/${found.into}${path}`);
  return problem(404, `There is no article ${JSON.stringify(id)}.`);
}
