import * as z from "zod";
import { type Feed, toFeed } from "../formats/feed.ts";
import { articleListQuery, toListRequest } from "../parameters/article-list.ts";
import { nextCursor } from "../parameters/cursor.ts";
import { findArticles } from "../services/articles.ts";
import { PUBLIC } from "./caching.ts";
import { pageAddress, pageLinks } from "./links.ts";
import { respondContradiction } from "./problem.ts";
import { HEADERS_OF } from "./responses.ts";
import { createRoute, Router } from "./router.ts";

/** Part of the ETag. Increase it when the shape of a feed changes, so that no cache keeps the old one. */
const FEED_FORM = 3;

/** Loaded when needed: the XML writer is large, and many Workers never serve a feed. */
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

/** Query parameters that choose a page of a list rather than the list. */
const PAGING = new Set(["limit", "cursor"]);

const feedIn = <K extends Kind>(kind: K) =>
  createRoute({
    path: `/articles.${kind}`,
    operationId: `get${kind.charAt(0).toUpperCase()}${kind.slice(1)}Feed`,
    tags: ["articles"],
    summary: `A list of articles as ${FEEDS[kind].name}`,
    description:
      "The articles of the list with the same filters, with their full text. Subscribe to the address without a cursor.",
    // The list's own parameters without `fields`: the entries of a feed are complete.
    request: { query: articleListQuery },
    responses: () => ({
      200: {
        description: "A list of articles as a feed; `next` leads to older ones (RFC 5005)",
        content: { [FEEDS[kind].type]: { schema: kind === "json" ? jsonFeed() : z.string() } },
        headers: HEADERS_OF.page,
      },
    }),
  });

export const feeds = new Router();

for (const kind of Object.keys(FEEDS) as Kind[]) {
  feeds.handle(feedIn(kind), async (c) => {
    const given = c.req.valid("query");
    // A subscriber expects the latest first, with a query too.
    const isArrival = given.addedSince !== undefined || given.updatedSince !== undefined;
    const asked = { ...given, sort: given.sort ?? (isArrival ? undefined : ("newest" as const)) };
    const page = await findArticles(
      c.env.CATALOGUE,
      toListRequest(asked, { withBody: true, isCounted: false }),
    );
    if (page.kind === "invalid") return respondContradiction(page);
    const { state, documents } = page;
    const next = nextCursor(page.next);

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
