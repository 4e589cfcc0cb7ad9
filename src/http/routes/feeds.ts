import { createRoute, z } from "@hono/zod-openapi";
import { asAtom } from "../../formats/atom.ts";
import { type Feed, feedOf } from "../../formats/feed.ts";
import { asJsonFeed } from "../../formats/json-feed.ts";
import { asRss } from "../../formats/rss.ts";
import { HEADERS_OF, problems, unchanged } from "../answers.ts";
import { answerFault, articleListShape, findArticles } from "../article-list.ts";
import { PUBLIC } from "../caching.ts";
import { pageAddress, pageLinks } from "../links.ts";
import { createRouter } from "../router.ts";

/** Goes up when a feed's form changes, so that no cache holds the old form against the new. */
const FEED_FORM = 2;

const FEEDS = {
  json: {
    ...{ type: "application/feed+json", write: asJsonFeed },
    schema: z.looseObject({ version: z.string(), items: z.array(z.looseObject({})) }),
  },
  rss: { type: "application/rss+xml", write: asRss, schema: z.string() },
  atom: { type: "application/atom+xml", write: asAtom, schema: z.string() },
} as const satisfies Record<
  string,
  { type: string; write: (feed: Feed) => string; schema: z.ZodType }
>;

type Kind = keyof typeof FEEDS;

const NAMES = { json: "JSON Feed 1.1", rss: "RSS 2.0", atom: "Atom" } as const;

/** Parameters of the query that choose a page of a list, and not the list. */
const PAGING = new Set(["limit", "cursor"]);

const feedIn = <K extends Kind>(kind: K) =>
  createRoute({
    method: "get",
    path: `/articles.${kind}`,
    operationId: `get${kind.charAt(0).toUpperCase()}${kind.slice(1)}Feed`,
    tags: ["articles"],
    summary: `A list of articles as ${NAMES[kind]}`,
    security: [],
    // The list's own query, `fields` apart: a feed's entries are whole.
    request: { query: z.object(articleListShape) },
    responses: {
      200: {
        description: "A list of articles as a feed; `next` leads to older ones (RFC 5005)",
        content: { [FEEDS[kind].type]: { schema: FEEDS[kind].schema } },
        headers: HEADERS_OF.page,
      },
      304: unchanged,
      ...problems(400),
    },
  });

export const feeds = createRouter();

for (const kind of Object.keys(FEEDS) as Kind[]) {
  feeds.openapi(feedIn(kind), async (c) => {
    const { sort = "newest", ...asked } = c.req.valid("query");
    const found = await findArticles(c.env.CATALOGUE, { ...asked, sort }, true);
    if ("fault" in found) return answerFault(found);
    const { state, documents, next } = found;

    const { origin, pathname, search, searchParams } = new URL(c.req.url);
    const first = pageAddress(c.req.url, null);
    const older = next && pageAddress(c.req.url, next);
    const { type, write } = FEEDS[kind];
    const feed = feedOf(
      documents.map((json) => JSON.parse(json)),
      {
        ...{ origin, self: pathname + search, first, next: older },
        filters: [...searchParams].filter(([name]) => !PAGING.has(name)),
      },
    );
    return new Response(write(feed), {
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
