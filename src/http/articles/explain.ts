import { findMentions } from "../../answers/mentions.ts";
import { findMentionsElsewhere } from "../../storage/catalogue/mentions.ts";
import { articleIdParams } from "../article-id.ts";
import { PUBLIC } from "../caching.ts";
import { articleOrResponse, missingResponses } from "../missing.ts";
import { document } from "../responses.ts";
import { createRoute, Router } from "../router.ts";

const METHOD = "rules";

const route = createRoute({
  method: "get",
  path: "/{id}/explain",
  operationId: "explainArticle",
  tags: ["articles"],
  summary: "Names and numbers of an article, and where else they stand",
  security: [],
  request: { params: articleIdParams },
  responses: async () => ({
    200: document(
      "Names and numbers of the article, and where else in the corpus they stand",
      (await import("../../schema/explanation.ts")).explanationSchema,
    ),
    ...missingResponses,
  }),
});

export const explain = new Router().answer(route, async (c) => {
  const found = await articleOrResponse(c.env.CATALOGUE, c.req.valid("param").id, c.req.url);
  if (found instanceof Response) return found;
  const mentions = findMentions(found);
  const elsewhere = await findMentionsElsewhere(c.env.CATALOGUE, found.id, mentions);
  const items = mentions.flatMap(({ kind, text, count, blocks }, n) => {
    const others = elsewhere[n];
    if (!others) return [];
    return {
      kind,
      text,
      count,
      blocks: [...blocks],
      elsewhere: { ...others, newest: [...others.newest] },
    };
  });
  c.header("Cache-Control", PUBLIC);
  return c.json({ article: found.id, method: METHOD, mentions: items } as const, 200);
});
