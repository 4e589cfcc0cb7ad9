import * as z from "zod";
import { ingestSettings } from "../../config.ts";
import { article, text } from "../../schema/fields.ts";
import { type RemainingStore, removeById } from "../../services/removal.ts";
import { articlePath, missingResponses, respondMissing } from "../by-id.ts";
import { linkHeader } from "../links.ts";
import { storesOf } from "../middleware/spending.ts";
import { deleted, outcome } from "../responses.ts";
import { Router } from "../router.ts";

/** What readers may still see while a store remains. Both are retried. */
const DETAILS: Readonly<Record<RemainingStore, string>> = {
  catalogue:
    "Lists, search and the article still show it until the removal is applied, which is retried.",
  newsstand: "GET of the article may show KV's copy until KV deletes it, which is retried.",
};

const unfinishedRemoval = () => {
  const store = z
    .enum(["catalogue", "newsstand"])
    .describe("`catalogue` is D1, which decides what is public; `newsstand` is KV");
  const detail = text("Why the store still has it", DETAILS.newsstand);
  const left = z.array(z.object({ store, detail })).min(1);
  return z.object({
    id: article,
    left: left.describe("Where readers may still find it"),
  });
};

export const removals = new Router({ tag: "articles", needsToken: true }).handle({
  method: "delete",
  path: "/{id}",
  operationId: "removeArticle",
  summary: "Remove an article for good",
  description:
    "Removes an article from every store, now and when it is read again. With `scope=text`, the same text is removed at every outlet.",
  request: {
    path: articlePath,
    query: z.object({
      scope: z
        .enum(["article", "text"])
        .default("article")
        .meta({
          example: "article",
          description:
            "`text` also takes down the same text at every other outlet, now and whenever it is read later. " +
            'Without it these copies stay, and the response names up to 20 in `Link` with `rel="duplicate"`',
        }),
    }),
  },
  responses: {
    202: outcome(
      "Will be removed for good, and some stores still have it. These are retried within seconds, then every " +
        "few minutes; the same request retries at once",
      unfinishedRemoval,
    ),
    204: deleted(
      "Removed for good from every store: its ids respond with 410, whatever is read later. Caches, KV's own " +
        "among them, may show it until their copies expire",
    ),
    ...missingResponses,
  },
  handler: async (c, { path: { id }, query: { scope } }) => {
    const settings = ingestSettings(c.env, Date.now());
    const found = await removeById(storesOf(c), { id, scope }, settings);
    if (found.kind !== "removed") return respondMissing(c, found);
    const { remaining, reprints } = found;
    if (reprints.length > 0) {
      const links = reprints.map((copy) => ({ href: `/v1/articles/${copy}`, rel: "duplicate" }));
      c.header("Link", linkHeader(links));
    }
    if (remaining.length === 0) return c.body(null, 204);
    return c.json({ id, left: remaining.map((store) => ({ store, detail: DETAILS[store] })) }, 202);
  },
});
