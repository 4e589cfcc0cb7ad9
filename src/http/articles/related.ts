import * as z from "zod";
import { inList, relatedCursor } from "../../parameters/cursor.ts";
import { limit } from "../../parameters/values.ts";
import { findRelated } from "../../services/related.ts";
import { articlePath, missingResponses, respondMissing } from "../by-id.ts";
import { listPage, respondPage } from "../list-page.ts";
import { Router } from "../router.ts";
import { ARTICLE_HIT } from "../tool.ts";

export const related = new Router({ tag: "articles" }).handle({
  path: "/{id}/related",
  operationId: "listRelated",
  summary: "Articles related to an article",
  description:
    "Lists the articles that the pages show beside this one, then articles of the same story and articles that share names or text, each with the reason.",
  tool: {
    name: "related_articles",
    title: "List related articles",
    description:
      "Lists the articles that an article's pages show beside it, then those that have names, numbers or sentences in common with it, each with the reason.",
    list: "items",
    ...ARTICLE_HIT,
    fields: `${ARTICLE_HIT.fields} why.kind why.sameStory why.names why.numbers`,
  },
  request: { path: articlePath, query: z.object({ limit, cursor: relatedCursor }) },
  responses: {
    200: listPage(
      "Articles that its pages show beside it, then computed neighbours, each with the reason",
      "relatedArticleSchema",
    ),
    ...missingResponses,
  },
  handler: async (c, { path: { id }, query: { limit, cursor } }) => {
    const page = await findRelated(c.env.CATALOGUE, id, { from: cursor ?? 0, limit });
    if (page.kind !== "page") return respondMissing(c, page);
    return respondPage(c, { items: page.items }, inList("related", page.next));
  },
});
