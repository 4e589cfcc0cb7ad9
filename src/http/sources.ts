import * as z from "zod";
import { facetListShape, nameWords } from "../parameters/facets.ts";
import { MAX_NAME_CHARACTERS, prefix } from "../parameters/values.ts";
import { listSources } from "../services/facets.ts";
import { getOutlet, listSubscriptions, MAX_SUBSCRIPTIONS } from "../services/outlets.ts";
import { PUBLIC } from "./caching.ts";
import { respondWithFacets } from "./facets.ts";
import { EDITION, listPage, respondDocument } from "./list-page.ts";
import { respondUnknown } from "./problem.ts";
import { document, problems, textDocument } from "./responses.ts";
import { createRoute, Router } from "./router.ts";

const DESCRIPTION = "Outlets with the number of their articles";

const list = createRoute({
  operationId: "listSources",
  summary: DESCRIPTION,
  description: "Lists the outlets of articles, with the number of articles of each.",
  request: {
    query: z.object({
      prefix: prefix.default("").meta({ example: "ha", description: "The beginning of their ids" }),
      q: nameWords,
      ...facetListShape("source", "name"),
    }),
  },
  responses: ({ sourceSchema }) => ({
    200: listPage(DESCRIPTION, sourceSchema, EDITION),
  }),
});

const one = createRoute({
  path: "/{id}",
  operationId: "getSource",
  summary: "One outlet: its articles in numbers, and its feeds",
  description:
    "Returns how many articles an outlet has and in which languages, when the first and the last were seen, and the addresses of its feeds.",
  request: {
    params: z.object({
      id: z
        .string()
        .max(MAX_NAME_CHARACTERS)
        .meta({ description: "The outlet's id", example: "channel-4-north" }),
    }),
  },
  responses: ({ outletSchema }) => ({
    200: document("The outlet", outletSchema),
    ...problems(404),
  }),
});

export const sources = new Router({ tag: "articles" })
  .handle(list, async (c) =>
    respondWithFacets(c, await listSources(c.env.CATALOGUE, c.req.valid("query"))),
  )
  .handle(one, async (c) => {
    const { id } = c.req.valid("param");
    const { outlet, state } = await getOutlet(c.env.CATALOGUE, id);
    if (outlet === null) return respondUnknown("outlet", "/path/id", id);
    return respondDocument(c, outlet, `${state}-outlet`);
  });

/** OPML has no registered media type; http://opml.org/spec2.opml suggests this one. */
const OPML = "text/x-opml";

const show = createRoute({
  path: "/sources.opml",
  operationId: "getOutletsOpml",
  summary: "The outlets' feeds as OPML, for feed readers",
  description: "Import it into a feed reader to subscribe to every outlet.",
  responses: () =>
    textDocument(
      OPML,
      `The RSS feeds of the outlets, in alphabetical order: of the ${MAX_SUBSCRIPTIONS} outlets with the most articles if there are more`,
      '<opml version="2.0"><body><outline type="rss" text="Channel 4 North" xmlUrl="https://broadsheet.example/feeds/articles.rss?source=channel-4-north"/></body></opml>',
    ),
});

export const subscriptions = new Router({ tag: "articles" }).handle(show, async (c) => {
  const { state, subscriptions } = await listSubscriptions(c.env.CATALOGUE);
  const { origin, host } = new URL(c.req.url);
  // Loaded when needed: the XML writer is large, and many Workers never serve this.
  const { toOpml } = await import("../formats/opml.ts");
  const feeds = subscriptions.map(({ id, name, rss }) => ({
    name,
    feed: origin + rss,
    page: `${origin}/sources/${encodeURIComponent(id)}`,
  }));
  // OPML has at least one subscription, and without outlets that is the feed of all articles.
  const all = { name: host, feed: `${origin}/feeds/articles.rss`, page: `${origin}/` };
  return c.body(toOpml(`Outlets of ${host}`, feeds.length > 0 ? feeds : [all]), 200, {
    "Content-Type": `${OPML}; charset=UTF-8`,
    "Cache-Control": PUBLIC,
    ETag: `W/"${state}-opml"`,
  });
});
