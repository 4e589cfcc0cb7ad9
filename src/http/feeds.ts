import * as z from "zod";
import { type Feed, toFeed } from "../formats/feed.ts";
import { answerFault, articleListShape, findArticles } from "./articles/list-query.ts";
import { PUBLIC } from "./caching.ts";
import { pageAddress, pageLinks } from "./links.ts";
import { HEADERS_OF, problems, unchanged } from "./responses.ts";
import { createRoute, Router } from "./router.ts";

/** Goes up when a feed's form changes, so that no cache holds the old form against the new. */
const FEED_FORM = 2;

/** What writes XML is large, and many a Worker is never asked for a feed. */
const FEEDS = {
  json: {
    type: "application/feed+json",
    name: "JSON Feed 1.1",
    load: async () => (await import("../formats/json-feed.ts")).toJsonFeed,
  },
  rss: {
    type: "application/rss+xml",
    name: "RSS 2.0",
    load: async () => (await import("../formats/rss.ts")).toRss,
  },
  atom: {
    type: "application/atom+xml",
    name: "Atom",
    load: async () => (await import("../formats/atom.ts")).toAtom,
  },
} as const satisfies Record<
  string,
  { type: string; name: string; load: () => Promise<(feed: Feed) => string> }
>;

type Kind = keyof typeof FEEDS;

const jsonFeed = () => z.looseObject({ version: z.string(), items: z.array(z.looseObject({})) });

/** Parameters of the query that choose a page of a list, and not the list. */
const PAGING = new Set(["limit", "cursor"]);

const feedIn = <K extends Kind>(kind: K) =>
  createRoute({
    method: "get",
    path: `/articles.${kind}`,
    operationId: `get${kind.charAt(0).toUpperCase()}${kind.slice(1)}Feed`,
    tags: ["articles"],
    summary: `A list of articles as ${FEEDS[kind].name}`,
    security: [],
    // The list's own query, `fields` apart: a feed's entries are whole.
    request: { query: z.object(articleListShape) },
    responses: () => ({
      200: {
        description: "A list of articles as a feed; `next` leads to older ones (RFC 5005)",
        content: { [FEEDS[kind].type]: { schema: kind === "json" ? jsonFeed() : z.string() } },
        headers: HEADERS_OF.page,
      },
      304: unchanged,
      ...problems(400),
    }),
  });

export const feeds = new Router();

for (const kind of Object.keys(FEEDS) as Kind[]) {
  feeds.answer(feedIn(kind), async (c) => {
    const { sort = "newest", ...asked } = c.req.valid("query");
    const found = await findArticles(c.env.CATALOGUE, { ...asked, sort }, true);
    if ("fault" in found) return answerFault(found);
    const { state, documents, next } = found;

    const { origin, pathname, search, searchParams } = new URL(c.req.url);
    const first = pageAddress(c.req.url, null);
    const older = next && pageAddress(c.req.url, next);
    const { type, load } = FEEDS[kind];
    const feed = toFeed(
      documents.map((json) => JSON.parse(json)),
      {
        origin,
        self: pathname + search,
        first,
        next: older,
        filters: [...searchParams].filter(([name]) => !PAGING.has(name)),
      },
    );
    return new Response((await load())(feed), {
      headers: {
        "Content-Type": `${type}; charset=UTF-8`,
        "Cache-Control": PUBLIC,
        ETag: `W/"${state}-${kind}${FEED_FORM}"`,
        Link: pageLinks(c.req.url, next, [
          {
            href: first.replace(pathname, "/v1/articles"),
            rel: "alternate",
            type: "application/json",
          },
        ]),
      },
    });
  });
}
