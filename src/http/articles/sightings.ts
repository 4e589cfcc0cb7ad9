import * as z from "zod";
import { ARTICLE_ID } from "../../services/articles.ts";
import { listRelated } from "../../storage/catalogue/related.ts";
import { listSightings } from "../../storage/catalogue/sightings.ts";
import { idParams } from "../article-id.ts";
import { listPage, setPageHeaders } from "../list-page.ts";
import { cursor, limit, toCursor } from "../parameters.ts";
import { answerUnknown } from "../problem.ts";
import { createRoute, Router } from "../router.ts";
import { missingArticle, notFoundAnswers } from "./missing.ts";

/** What stands behind an article: the captures that show it, and what is related to it. */

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
  responses: async () => ({
    200: listPage(
      "Each capture that shows the article, and where each field stands in it",
      (await import("../../schema/sightings.ts")).sightingSchema,
      {},
    ),
    ...notFoundAnswers,
  }),
});

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
  responses: async () => ({
    200: listPage(
      "Articles that its pages show beside it, then computed neighbours, with why",
      (await import("../../schema/sightings.ts")).relatedArticleSchema,
      {},
    ),
    ...notFoundAnswers,
  }),
});

export const behindArticles = new Router()
  .answer(sightingsRoute, async (c) => {
    const { id } = c.req.valid("param");
    const { limit, cursor } = c.req.valid("query");
    const asked = { after: cursor ?? null, limit: limit + 1 };
    const { items: rows } = ARTICLE_ID.test(id)
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
          title,
          source,
          category,
          hashtags: hashtag === null ? [] : [hashtag],
          dateline,
          agency,
          byline,
          language,
          published,
          flags,
          span: sighting,
          spans: { ...others, body },
          setAside,
          gives,
        };
      });
    const last = rows[limit - 1];
    const next =
      rows.length > limit && last ? toCursor([last.wording, last.capture, last.position]) : null;
    setPageHeaders(c, next);
    return c.json({ items, next }, 200);
  })
  .answer(relatedRoute, async (c) => {
    const { id } = c.req.valid("param");
    const { limit, cursor } = c.req.valid("query");
    const all = ARTICLE_ID.test(id) ? await listRelated(c.env.CATALOGUE, id) : null;
    if (all === null) {
      const missing = await missingArticle(c.env.CATALOGUE, id, c.req.url);
      return missing ?? answerUnknown("article", "id", id);
    }
    const from = cursor ?? 0;
    const next = all.length > from + limit ? toCursor(from + limit) : null;
    setPageHeaders(c, next);
    return c.json({ items: all.slice(from, from + limit), next }, 200);
  });
