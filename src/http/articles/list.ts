import * as z from "zod";
import type { Article } from "../../schema/article.ts";
import { findHighlights } from "../../search/highlights.ts";
import type { Query } from "../../search/query.ts";
import { DEPTH } from "../../storage/catalogue/relevance.ts";
import { JSON_TYPE, PUBLIC } from "../caching.ts";
import { type Link, pageLinks } from "../links.ts";
import { EDITION, listPage } from "../list-page.ts";
import { oneOfNames } from "../parameters.ts";
import { problems, unchanged } from "../responses.ts";
import { createRoute, Router } from "../router.ts";
import { answerFault, articleListShape, findArticles } from "./list-query.ts";

/** Goes up when a list's form changes, so that no cache holds the old form against the new. */
const LIST_FORM = 2;

/** What an item may have; an article's own fields, and what a query found. */
const FIELDS = Object.keys({
  id: true,
  url: true,
  title: true,
  source: true,
  agency: true,
  byline: true,
  dateline: true,
  language: true,
  category: true,
  publishedAt: true,
  dating: true,
  summary: true,
  wordCount: true,
  readingMinutes: true,
  hashtags: true,
  story: true,
  flags: true,
  version: true,
  firstSeenAt: true,
  updatedAt: true,
  links: true,
  body: true,
  highlights: true,
} satisfies Record<keyof Article | "highlights", true>);

const list = createRoute({
  method: "get",
  path: "/",
  operationId: "listArticles",
  tags: ["articles"],
  summary: "List, filter and search articles",
  security: [],
  mentions: async () => [(await import("../../schema/article-items.ts")).trimmedArticleSchema],
  request: {
    query: z.object({ ...articleListShape, fields: oneOfNames("fields", FIELDS) }),
  },
  responses: async () => ({
    200: listPage(
      `Articles without their bodies, newest first by the best known time: \`publishedAt\`, else \`dating.latest\`, else \`firstSeenAt\`; of one millisecond, by how their \`id\`s begin, the greater first. With a query the best answers first, up to ${DEPTH} of them (see \`sort\`), and where they hold its words. With \`fields\`, each item is a \`TrimmedArticle\` instead: it has the members that are named, and no others`,
      (await import("../../schema/article-items.ts")).articleItemSchema,
      EDITION,
    ),
    304: unchanged,
    ...problems(400),
  }),
});

export const articles = new Router().answer(list, async (c) => {
  const request = c.req.valid("query");
  const { fields, q } = request;
  const found = await findArticles(c.env.CATALOGUE, request, fields?.includes("body") ?? false);
  if ("fault" in found) return answerFault(found);
  const { edition, state, documents, next } = found;
  const headers = {
    "Content-Type": JSON_TYPE,
    "Cache-Control": PUBLIC,
    ETag: `W/"${state}-${LIST_FORM}"`,
    Link: pageLinks(c.req.url, next, feedLinks(c.req.url)),
  };
  // Documents are JSON already: where nothing is added or left out they are joined, not parsed.
  const items = fields || q ? documents.map((json) => shown(json, q ?? null, fields)) : documents;
  return new Response(
    `{"edition":${edition},"items":[${items.join(",")}],"next":${JSON.stringify(next)}}`,
    { headers },
  );
});

/** A document with what a query found in it, and the fields that are asked for. */
function shown(json: string, query: Query | null, fields: readonly string[] | undefined): string {
  const document: Article = JSON.parse(json);
  const all: Record<string, unknown> = query
    ? { ...document, highlights: findHighlights(document, query) }
    : document;
  const names = fields ?? Object.keys(all).filter((name) => name !== "body");
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, all[name]])));
}

/** The same list as feeds. */
function feedLinks(url: string): Link[] {
  const { searchParams } = new URL(url);
  for (const name of ["cursor", "limit", "fields"]) searchParams.delete(name);
  const search = searchParams.size === 0 ? "" : `?${searchParams}`;
  return [
    { href: `/feeds/articles.json${search}`, rel: "alternate", type: "application/feed+json" },
    { href: `/feeds/articles.rss${search}`, rel: "alternate", type: "application/rss+xml" },
    { href: `/feeds/articles.atom${search}`, rel: "alternate", type: "application/atom+xml" },
  ];
}
