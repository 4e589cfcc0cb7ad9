import type { Context } from "hono";
import { parseAccept } from "hono/utils/accept";
import * as z from "zod";
import {
  type ArticleListRequest,
  articleListShape,
  checkOneQuery,
  toListRequest,
} from "../../parameters/article-list.ts";
import { nextCursor } from "../../parameters/cursor.ts";
import { listOf } from "../../parameters/values.ts";
import { type Article, articleSchema } from "../../schema/article.ts";
import { EXAMPLE_ID, text } from "../../schema/fields.ts";
import { findHighlights } from "../../search/highlights.ts";
import type { Query } from "../../search/query.ts";
import { findArticles } from "../../services/articles.ts";
import { readArticlesById } from "../../storage/catalogue/articles.ts";
import { MAX_RANKED, readDocumentsAt } from "../../storage/catalogue/relevance.ts";
import { JSON_TYPE, PUBLIC } from "../caching.ts";
import { feedLinks, pageLinks } from "../links.ts";
import { EDITION, EPOCH, listPage, TOTAL } from "../list-page.ts";
import { respondContradiction } from "../problem.ts";
import { problems } from "../responses.ts";
import { type AppEnv, createRoute, Router } from "../router.ts";

/** Part of the ETag. Increase it when the shape of a list changes, so that no cache keeps the old one. */
const LIST_FORM = 4;

/** The names that `fields` accepts: an article's own fields, and where a query matched it. */
const FIELDS = [...Object.keys(articleSchema.shape), "highlights", "collapsed"];

const MAX_IDS = 100;
const articleIds = listOf(
  z
    .array(z.string())
    .refine((ids) => ids.length <= MAX_IDS, { params: { rest: `takes up to ${MAX_IDS} ids.` } })
    .refine((ids) => !ids.includes(""), {
      params: { rest: "has an empty id. Separate the ids of articles by single commas." },
    }),
).meta({
  example: "eb708e3e23fc951b3359",
  description:
    "Up to 100 ids of articles, separated by commas: these articles in this order, and `missing`. Only `fields` can be combined with it",
});
const fields = listOf(z.array(z.enum(FIELDS))).meta({
  example: "title,publishedAt",
  description: `Comma-separated names of the fields that each item has: ${FIELDS.join(", ")}`,
});

/** A list is also available as lines. */
function withLines<Page extends { readonly content?: object }>(page: Page) {
  const lines = text("A full document in each line, up to 1,000", `{"id":"${EXAMPLE_ID}"}\n`);
  return { ...page, content: { ...page.content, [NDJSON_TYPE]: { schema: lines } } };
}

const list = createRoute({
  operationId: "listArticles",
  summary: "List, filter and search articles",
  description:
    "Lists articles without their text. Filters are combined; `q` searches titles and texts.",
  request: {
    query: z.object({ ...articleListShape, ids: articleIds, fields }).superRefine(checkOneQuery),
  },
  responses: ({ listItemSchema, missingSchema }) => ({
    200: withLines(
      listPage(
        `Articles without their bodies, newest first by the best known time: \`publishedAt\`, else \`dating.latest\`; of equal times, the greater beginning of an \`id\` first. Articles without either come last, the latest upload first. With a query, the best matches come first, up to ${MAX_RANKED} of them (see \`sort\`), with highlights. Each item is an \`ArticleItem\`, or with \`fields\` a \`TrimmedArticle\`: it has its \`id\` and the fields that are named`,
        listItemSchema,
        {
          ...EDITION,
          ...EPOCH,
          ...TOTAL,
          missing: z
            .array(missingSchema)
            .optional()
            .meta({ description: "With `ids`: those that no article has" }),
        },
      ),
    ),
    ...problems(410),
  }),
});

export const articles = new Router({ tag: "articles" }).handle(list, async (c) => {
  const { fields, ids, ...parameters } = c.req.valid("query");
  if (ids) return respondWithIds(c, ids, fields);
  const request = toListRequest(parameters, {
    documents: fields?.includes("body") ? "full" : undefined,
  });
  if (acceptsLines(c.req.header("Accept"))) return respondWithLines(c, request, fields);
  const page = await findArticles(c.env.CATALOGUE, request);
  if (page.kind === "invalid") return respondContradiction(page);
  const { edition, epoch, state, documents, total } = page;
  const next = nextCursor(page.next);
  const links = pageLinks(c.req.url, next, feedLinks("articles", c.req.url));
  // Documents are JSON already. They are only parsed if something is added or left out.
  const { query } = request;
  const items = fields || query ? documents.map((json) => toItem(json, query, fields)) : documents;
  return respondWithItems(items, { edition, epoch, ...total, next }, state, links);
});

/** `items` are JSON already. */
function respondWithItems(
  items: readonly string[],
  { edition, ...rest }: { readonly edition: number; readonly [name: string]: unknown },
  state: string,
  links: string,
): Response {
  const json = `{"edition":${edition},"items":[${items.join(",")}],${JSON.stringify(rest).slice(1)}`;
  return new Response(json, { headers: headersOf(JSON_TYPE, state, links) });
}

function headersOf(type: typeof JSON_TYPE | typeof NDJSON_TYPE, state: string, links: string) {
  return {
    "Content-Type": type,
    "Cache-Control": PUBLIC,
    Vary: "Accept",
    ETag: `W/"${state}-${type === NDJSON_TYPE ? "lines" : ""}${LIST_FORM}"`,
    Link: links,
  };
}

/**
 * The list as NDJSON. The sort keys are read first, because the header `Link` precedes the documents; these are then
 * read in several batches.
 */
async function respondWithLines(
  c: Context<AppEnv>,
  request: ArticleListRequest,
  fields: readonly string[] | undefined,
): Promise<Response> {
  const hasLimit = new URL(c.req.url).searchParams.has("limit");
  const page = await findArticles(c.env.CATALOGUE, {
    ...request,
    limit: hasLimit ? request.limit : MAX_LINES,
    documents: "none",
    isCounted: false,
  });
  if (page.kind === "invalid") return respondContradiction(page);
  const lines = streamLines(page.keys, async (keys) => {
    const rows = await readDocumentsAt(c.env.CATALOGUE, keys);
    const documents = rows.map(({ document }) => document);
    return fields ? documents.map((json) => toItem(json, request.query, fields)) : documents;
  });
  const links = pageLinks(c.req.url, nextCursor(page.next), []);
  return new Response(lines, { headers: headersOf(NDJSON_TYPE, page.state, links) });
}

/** The articles with these ids, in this order. Lines have no place for the ids that no article has. */
async function respondWithIds(
  c: Context<AppEnv>,
  ids: readonly string[],
  fields: readonly string[] | undefined,
): Promise<Response> {
  const other = [...new URL(c.req.url).searchParams.keys()].find(
    (name) => name !== "ids" && name !== "fields",
  );
  if (other !== undefined) {
    const detail = `ids cannot be combined with ${other}. Omit one of them.`;
    return respondContradiction({ parameter: other, detail });
  }
  const inLines = acceptsLines(c.req.header("Accept"));
  const withBody = fields ? fields.includes("body") : inLines;
  const { edition, epoch, state, found } = await readArticlesById(c.env.CATALOGUE, ids, withBody);
  const articles = found.flatMap((each) => (each.kind === "article" ? each.json : []));
  const items = fields ? articles.map((json) => toItem(json, null, fields)) : articles;
  const links = pageLinks(c.req.url, null, []);
  if (inLines) {
    const headers = headersOf(NDJSON_TYPE, state, links);
    return new Response(items.map((json) => `${json}\n`).join(""), { headers });
  }
  const missing = found.flatMap((each) => {
    if (each.kind === "article") return [];
    const { id } = each;
    return each.kind === "merged"
      ? { id, status: 301, into: each.into }
      : { id, status: each.kind === "gone" ? 410 : 404 };
  });
  const about = { edition, epoch, total: items.length, missing, next: null };
  return respondWithItems(items, about, state, links);
}

/** Returns a document with the highlights of a query and the fields that were requested. */
function toItem(json: string, query: Query | null, fields: readonly string[] | undefined): string {
  const article: Article = JSON.parse(json);
  const highlights = query && findHighlights(article, query);
  const all: Record<string, unknown> = highlights ? { ...article, highlights } : article;
  const names = fields ? ["id", ...fields] : Object.keys(all).filter((name) => name !== "body");
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, all[name]])));
}

/** Lists as NDJSON: one document in each line, for clients that read many. */

const NDJSON_TYPE = "application/x-ndjson";
/** Documents in one response, unless `limit` asks for fewer. */
const MAX_LINES = 1_000;
/** Documents that are in memory at once. */
const CHUNK = 50;

/** Whether a request asks for NDJSON by its name, and does not prefer JSON. */
export function acceptsLines(accept: string | undefined): boolean {
  const weights = new Map(parseAccept(accept ?? "").map(({ type, q }) => [type.toLowerCase(), q]));
  const weight = weights.get(NDJSON_TYPE) ?? 0;
  return weight > 0 && weight >= (weights.get("application/json") ?? 0);
}

/** Streams the documents of these articles, in their order. An article that ended meanwhile is left out. */
function streamLines<Key>(
  keys: readonly Key[],
  load: (keys: readonly Key[]) => Promise<readonly string[]>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let from = 0;
  return new ReadableStream({
    async pull(controller) {
      if (from >= keys.length) return controller.close();
      const documents = await load(keys.slice(from, from + CHUNK));
      from += CHUNK;
      controller.enqueue(encoder.encode(documents.map((json) => `${json}\n`).join("")));
    },
  });
}
