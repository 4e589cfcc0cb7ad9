import { listSubscriptions, MAX_SUBSCRIPTIONS } from "../services/outlets.ts";
import { PUBLIC } from "./caching.ts";
import { textDocument } from "./responses.ts";
import { createRoute, Router } from "./router.ts";

/** OPML has no registered media type; http://opml.org/spec2.opml suggests this one. */
const OPML = "text/x-opml";

const show = createRoute({
  path: "/sources.opml",
  operationId: "getOutletsOpml",
  tags: ["articles"],
  summary: "The outlets' feeds as OPML, for feed readers",
  description: "Import it into a feed reader to subscribe to every outlet.",
  responses: () =>
    textDocument(
      OPML,
      `The RSS feeds of the outlets, in alphabetical order: of the ${MAX_SUBSCRIPTIONS} outlets with the most articles if there are more`,
    ),
});

export const subscriptions = new Router().handle(show, async (c) => {
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
