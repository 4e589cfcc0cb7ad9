import * as z from "zod";
import { nextCursor } from "../../parameters/cursor.ts";
import { sightingCursor } from "../../parameters/positions.ts";
import { limit } from "../../parameters/values.ts";
import { findSightings } from "../../services/sightings.ts";
import { articleIdParams } from "../article-id.ts";
import { listPage, setPageHeaders } from "../list-page.ts";
import { missingResponses, respondMissing } from "../missing.ts";
import { createRoute, Router } from "../router.ts";

const list = createRoute({
  method: "get",
  path: "/{id}/sightings",
  operationId: "listSightings",
  tags: ["articles"],
  summary: "The captures that show an article",
  security: [],
  request: { params: articleIdParams, query: z.object({ limit, cursor: sightingCursor }) },
  responses: async () => ({
    200: listPage(
      "Each capture that shows the article, and the position of each field in it",
      (await import("../../schema/sighting.ts")).sightingSchema,
      {},
    ),
    ...missingResponses,
  }),
});

export const sightings = new Router().handle(list, async (c) => {
  const { id } = c.req.valid("param");
  const { limit, cursor } = c.req.valid("query");
  const page = await findSightings(c.env.CATALOGUE, id, { after: cursor, limit });
  if (page.kind !== "page") return respondMissing(page, { id, url: c.req.url });
  const next = nextCursor(page.next);
  setPageHeaders(c, next);
  return c.json({ items: page.items, next }, 200);
});
