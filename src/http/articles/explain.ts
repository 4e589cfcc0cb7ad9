import * as z from "zod";
import { findMentions } from "../../answers/mentions.ts";
import { findMentionsElsewhere } from "../../storage/catalogue/mentions.ts";
import { articleIdParams } from "../article-id.ts";
import { PUBLIC } from "../caching.ts";
import { articleOrResponse, missingResponses } from "../missing.ts";
import { document } from "../responses.ts";
import { createRoute, Router } from "../router.ts";

const METHOD = "rules";

const mention = () =>
  z.object({
    kind: z.enum(["name", "word", "number"]),
    text: z.string().meta({ description: "As the article writes it" }),
    count: z.int().positive().meta({ description: "How often the article has it" }),
    blocks: z
      .array(z.int().nonnegative())
      .meta({ description: "Numbers of the body's blocks that have it, from 0" }),
    elsewhere: z.object({
      articles: z
        .int()
        .nonnegative()
        .meta({ description: "Other articles that have the same words, up to 20" }),
      isMore: z.boolean().meta({ description: "There may be more" }),
      newest: z.array(z.object({ id: z.string(), title: z.string() })),
    }),
  });

const route = createRoute({
  method: "get",
  path: "/{id}/explain",
  operationId: "explainArticle",
  tags: ["articles"],
  summary: "Names and numbers of an article, and where else they stand",
  security: [],
  request: { params: articleIdParams },
  responses: () => ({
    200: document(
      "Names and numbers of the article, and where else in the corpus they stand",
      z.object({
        article: z.string(),
        method: z.literal(METHOD),
        mentions: z.array(mention()),
      }),
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
