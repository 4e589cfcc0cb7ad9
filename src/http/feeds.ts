import type { Context } from "hono";
import * as z from "zod";
import { readConfig } from "../config.ts";
import { type Feed, type FeedAddresses, toFeed } from "../formats/feed.ts";
import { toStoryFeed } from "../formats/story-feed.ts";
import { hubOf } from "../ingest/ping-hub.ts";
import { articleFeedQuery, toListRequest } from "../parameters/article-list.ts";
import { nextCursor } from "../parameters/cursor.ts";
import { storyListQuery, toStoryRequest } from "../parameters/story-list.ts";
import { EXAMPLE_ID, text } from "../schema/fields.ts";
import { findArticles } from "../services/articles.ts";
import { findStories } from "../services/stories.ts";
import { PUBLIC } from "./caching.ts";
import { FEEDS, pageAddress, pageLinks } from "./links.ts";
import { respondContradiction } from "./problem.ts";
import { PAGE_HEADERS, problems } from "./responses.ts";
import { type AppEnv, Router } from "./router.ts";

/** Part of the ETag. Increase it when the shape of a feed changes, so that no cache keeps the old one. */
const FEED_FORM = 6;

type Kind = keyof typeof FEEDS;

async function format(kind: Kind, feed: Feed): Promise<string> {
  if (kind === "json") return (await import("../formats/json-feed.ts")).toJsonFeed(feed);
  // Loaded when needed: the XML writer is large, and many Workers never serve a feed.
  const { toAtom, toRss } = await import("../formats/xml.ts");
  return kind === "rss" ? toRss(feed) : toAtom(feed);
}

/** The schema of a feed. Of XML, the document says no more than an example. */
const feedSchema = (kind: Kind) =>
  kind === "json"
    ? z.looseObject({
        version: text("Version of JSON Feed", "https://jsonfeed.org/version/1.1"),
        items: z
          .array(z.looseObject({}))
          .meta({ description: "The articles or stories", example: [{ id: URN }] }),
      })
    : text("The feed", kind === "rss" ? RSS : ATOM);

const URN = `urn:broadsheet:article:${EXAMPLE_ID}`;
const RSS = `<rss version="2.0"><channel><title>Broadsheet</title><item><guid>${URN}</guid></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Broadsheet</title><entry><id>${URN}</id></entry></feed>`;

/** Query parameters that choose a page of a list rather than the list. */
const PAGING = new Set(["limit", "cursor"]);

/** What the feeds of a list have in common in one format. */
function describeFeed(kind: Kind, items: "articles" | "stories") {
  const format = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return {
    path: `/${items}.${kind}`,
    operationId: `get${items === "stories" ? "Story" : ""}${format}Feed`,
    tag: items,
    summary: `A list of ${items} as ${FEEDS[kind].name}`,
    responses: {
      200: {
        description: `A list of ${items} as a feed; \`next\` leads to older ones (RFC 5005)`,
        content: { [FEEDS[kind].type]: { schema: () => feedSchema(kind) } },
        headers: PAGE_HEADERS,
      },
      ...(items === "articles" ? problems(410) : {}),
    },
  };
}

export const feeds = new Router();

for (const kind of Object.keys(FEEDS) as Kind[]) {
  feeds.handle({
    ...describeFeed(kind, "articles"),
    description:
      "The articles of the list with the same filters, with their full text. Without `sort`, those that arrived last come first. Subscribe to the address without a cursor.",
    // The list's own parameters without `fields`: the entries of a feed are complete.
    request: { query: articleFeedQuery },
    handler: async (c, { query: given }) => {
      // A subscriber looks for what is new here, with a query too: an article can arrive long after it was published.
      const order = given.updatedSince === undefined ? "added" : "updated";
      const asked = { ...given, sort: given.sort ?? order };
      const page = await findArticles(
        c.env.CATALOGUE,
        toListRequest(asked, { documents: "full", isCounted: false }),
      );
      if (page.kind === "invalid") return respondContradiction(page);
      const documents = page.documents.map((json) => JSON.parse(json));
      return respondFeed(c, kind, page, (addresses) => toFeed(documents, addresses));
    },
  });
  feeds.handle({
    ...describeFeed(kind, "stories"),
    description:
      "The stories of the list with the same filters, with what happened and who reports it. Subscribe to the address without a cursor.",
    request: { query: storyListQuery },
    handler: async (c, { query }) => {
      const page = await findStories(c.env.CATALOGUE, toStoryRequest(query));
      if (page.kind === "invalid") return respondContradiction(page);
      return respondFeed(c, kind, page, (addresses) => toStoryFeed(page.stories, addresses));
    },
  });
}

async function respondFeed(
  c: Context<AppEnv>,
  kind: Kind,
  { state, next: position }: { readonly state: string; readonly next: unknown },
  toEntries: (addresses: FeedAddresses) => Feed,
): Promise<Response> {
  const next = nextCursor(position);
  const { origin, pathname, search, searchParams } = new URL(c.req.url);
  const first = pageAddress(c.req.url, null);
  const hub = search === "" ? hubOf(readConfig(c.env)) : null;
  const feed = toEntries({
    origin: hub?.origin ?? origin,
    hub: hub?.url ?? null,
    self: pathname + search,
    first,
    next: next && pageAddress(c.req.url, next),
    filters: [...searchParams].filter(([name]) => !PAGING.has(name)),
  });
  const list = first.replace(pathname, pathname.replace("/feeds/", "/v1/").replace(/\.\w+$/, ""));
  return new Response(await format(kind, feed), {
    headers: {
      "Content-Type": `${FEEDS[kind].type}; charset=UTF-8`,
      "Cache-Control": PUBLIC,
      ETag: `W/"${state}-${kind}${FEED_FORM}"`,
      Link: pageLinks(c.req.url, next, [
        { href: list, rel: "alternate", type: "application/json" },
        ...(hub
          ? [
              { href: hub.url, rel: "hub" },
              { href: hub.origin + pathname, rel: "self" },
            ]
          : []),
      ]),
    },
  });
}
