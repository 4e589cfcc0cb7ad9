import * as z from "zod";
import { sightingCursor } from "../../parameters/cursor.ts";
import { limit } from "../../parameters/values.ts";
import { findSightings } from "../../services/sightings.ts";
import { articleIdParams, missingResponses, respondMissing } from "../by-id.ts";
import { listPage, respondPage } from "../list-page.ts";
import { createRoute, Router } from "../router.ts";

const list = createRoute({
  path: "/{id}/sightings",
  operationId: "listSightings",
  tags: ["articles"],
  summary: "The captures that show an article",
  description:
    "Lists every capture that contains the article, with the byte range of every field and block, so that each can be traced to its page.",
  request: { params: articleIdParams, query: z.object({ limit, cursor: sightingCursor }) },
  responses: ({ sightingSchema }) => ({
    200: listPage(
      "Each capture that shows the article, and the position of each field in it",
      sightingSchema,
    ),
    ...missingResponses,
  }),
});

export const sightings = new Router().handle(list, async (c) => {
  const { id } = c.req.valid("param");
  const { limit, cursor } = c.req.valid("query");
  const page = await findSightings(c.env.CATALOGUE, id, { after: cursor, limit });
  if (page.kind !== "page") return respondMissing(page, { id, url: c.req.url });
  return respondPage(c, { items: page.items }, page.next);
});
