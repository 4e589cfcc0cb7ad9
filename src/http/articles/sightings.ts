import * as z from "zod";
import { sightingCursor } from "../../parameters/cursor.ts";
import { limit } from "../../parameters/values.ts";
import { ARTICLE_ID } from "../../schema/article.ts";
import type { sightingSchema } from "../../schema/sighting.ts";
import { findArticle } from "../../storage/catalogue/articles.ts";
import { listSightings, type SightingRow } from "../../storage/catalogue/sightings.ts";
import { articlePath, missingResponses, respondMissing } from "../by-id.ts";
import { listPage, respondPage } from "../list-page.ts";
import { Router } from "../router.ts";

export const sightings = new Router({ tag: "articles" }).handle({
  path: "/{id}/sightings",
  operationId: "listSightings",
  summary: "The captures that show an article",
  description:
    "Lists every capture that contains the article, with the byte range of every field and block, so that each can be traced to its page.",
  request: { path: articlePath, query: z.object({ limit, cursor: sightingCursor }) },
  responses: {
    200: listPage(
      "Each capture that shows the article, and the position of each field in it",
      "sightingSchema",
    ),
    ...missingResponses,
  },
  handler: async (c, { path: { id }, query: { limit, cursor } }) => {
    const { items, next } = ARTICLE_ID.test(id)
      ? await listSightings(c.env.CATALOGUE, id, { after: cursor, limit })
      : { items: [], next: null };
    if (items.length === 0) {
      const found = await findArticle(c.env.CATALOGUE, id);
      if (found.kind !== "article") return respondMissing(c, found);
    }
    return respondPage(c, { items: items.map(toSighting) }, next);
  },
});

function toSighting({
  spans: { sighting, body, setAside, bases, ...spans },
  says: { hashtags, ...says },
  wording: _,
  hashtag,
  ...row
}: SightingRow): z.infer<typeof sightingSchema> {
  return {
    ...row,
    ...says,
    hashtags: [...(hashtags ?? (hashtag === null ? [] : [hashtag]))],
    span: sighting,
    spans: { ...spans, body },
    ...(bases && { bases }),
    setAside,
  };
}
