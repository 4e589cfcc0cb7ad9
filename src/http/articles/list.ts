import type { Context } from "hono";
import * as z from "zod";
import {
  type ArticleListRequest,
  articleListShape,
  checkOneQuery,
  toListRequest,
} from "../../parameters/article-list.ts";
import { nextCursor } from "../../parameters/cursor.ts";
import { namesOf } from "../../parameters/values.ts";
import { articleSchema } from "../../schema/article.ts";
import { findArticles } from "../../services/articles.ts";
import { readArticlesById } from "../../storage/catalogue/articles.ts";
import { MAX_RANKED, readDocumentsAt } from "../../storage/catalogue/relevance.ts";
import { PUBLIC } from "../caching.ts";
import { feedLinks, pageLinks } from "../links.ts";
import { EDITION, EPOCH, listPage, TOTAL } from "../list-page.ts";
import { respondContradiction } from "../problem.ts";
import { problems } from "../responses.ts";
import { type AppEnv, createRoute, Router } from "../router.ts";
import {
  type Format,
  formatOf,
  type LineWriter,
  lineContents,
  streamLines,
  toItem,
} from "./list-formats.ts";

/** Part of the ETag. Increase it when the shape of a list changes, so that no cache keeps the old one. */
const LIST_FORM = 4;

/** The names that `fields` accepts: an article's own fields, and where a query matched it. */
const FIELDS = [...Object.keys(articleSchema.shape), "highlights", "collapsed"];

const MAX_IDS = 100;
const articleIds = z
  .string()
  .transform((text) => [...new Set(text.split(",").map((id) => id.trim()))])
  .refine((ids) => ids.length <= MAX_IDS, { error: `ids takes up to ${MAX_IDS} ids.` })
  .refine((ids) => !ids.includes(""), {
    error: "ids has an empty id. Separate the ids of articles by single commas.",
  })
  .optional()
  .meta({
    type: "string",
    example: "eb708e3e23fc951b3359",
    description:
      "Up to 100 ids of articles, separated by commas: these articles in this order, and `missing`. Only `fields` can be combined with it",
  });

/** A list is also available as lines. */
function withLines<Page extends { readonly content?: object }>(page: Page) {
  return { ...page, content: { ...page.content, ...lineContents() } };
}

const list = createRoute({
  operationId: "listArticles",
  summary: "List, filter and search articles",
  description:
    "Lists articles without their text. Filters are combined; `q` searches titles and texts.",
  request: {
    query: z
      .object({ ...articleListShape, ids: articleIds, fields: namesOf("fields", FIELDS) })
      .superRefine(checkOneQuery),
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
  const { fields: named, ids, ...parameters } = c.req.valid("query");
  const fields = named?.includes("id") === false ? ["id", ...named] : named;
  const format = formatOf(c.req.header("Accept"));
  if (ids) return respondWithIds(c, ids, format, fields);
  const request = toListRequest(parameters, {
    documents: fields?.includes("body") ? "full" : undefined,
  });
  if (format.lines) {
    const writer = format.lines.writer({ query: request.query, fields });
    return respondWithLines(c, request, format, writer);
  }
  const page = await findArticles(c.env.CATALOGUE, request);
  if (page.kind === "invalid") return respondContradiction(page);
  const { edition, epoch, state, documents, total } = page;
  const next = nextCursor(page.next);
  const links = pageLinks(c.req.url, next, feedLinks("articles", c.req.url));
  // Documents are JSON already. They are only parsed if something is added or left out.
  const { query } = request;
  const items =
    fields || query ? documents.map((json) => toItem(json, { query, fields })) : documents;
  const json = toPage(items, { edition, epoch, ...total, next });
  return new Response(json, { headers: headersOf(format, state, links) });
});

/** The JSON of a page. `items` are JSON already. */
function toPage(
  items: readonly string[],
  { edition, ...rest }: { readonly edition: number; readonly [name: string]: unknown },
): string {
  return `{"edition":${edition},"items":[${items.join(",")}],${JSON.stringify(rest).slice(1)}`;
}

function headersOf({ type, tag }: Format, state: string, links: string) {
  return {
    "Content-Type": type,
    "Cache-Control": PUBLIC,
    Vary: "Accept",
    ETag: `W/"${state}-${tag}${LIST_FORM}"`,
    Link: links,
  };
}

/** Articles in one response of lines, unless `limit` asks for fewer. */
const MAX_LINES = 1_000;

/**
 * The list as lines. The sort keys are read first, because the header `Link` precedes the documents; these are then
 * read in several batches.
 */
async function respondWithLines(
  c: Context<AppEnv>,
  request: ArticleListRequest,
  format: Format,
  { head, toLine }: LineWriter,
): Promise<Response> {
  const hasLimit = new URL(c.req.url).searchParams.has("limit");
  const page = await findArticles(c.env.CATALOGUE, {
    ...request,
    limit: hasLimit ? request.limit : MAX_LINES,
    documents: "none",
    isCounted: false,
  });
  if (page.kind === "invalid") return respondContradiction(page);
  const lines = streamLines(head, page.keys, async (keys) => {
    const rows = await readDocumentsAt(c.env.CATALOGUE, keys);
    return rows.map(({ document }) => toLine(document));
  });
  const links = pageLinks(c.req.url, nextCursor(page.next), []);
  return new Response(lines, { headers: headersOf(format, page.state, links) });
}

/** The articles with these ids, in this order. Lines have no place for the ids that no article has. */
async function respondWithIds(
  c: Context<AppEnv>,
  ids: readonly string[],
  format: Format,
  fields: readonly string[] | undefined,
): Promise<Response> {
  const other = [...new URL(c.req.url).searchParams.keys()].find(
    (name) => name !== "ids" && name !== "fields",
  );
  if (other !== undefined) {
    const detail = `ids cannot be combined with ${other}. Omit one of them.`;
    return respondContradiction({ parameter: other, detail });
  }
  const withBody = fields ? fields.includes("body") : (format.lines?.hasBody ?? false);
  const { edition, epoch, state, found } = await readArticlesById(c.env.CATALOGUE, ids, withBody);
  const articles = found.flatMap((each) => (each.kind === "article" ? each.json : []));
  const headers = headersOf(format, state, pageLinks(c.req.url, null, []));
  const selection = { query: null, fields };
  if (format.lines) {
    const { head, toLine } = format.lines.writer(selection);
    return new Response(head + articles.map(toLine).join(""), { headers });
  }
  const items = fields ? articles.map((json) => toItem(json, selection)) : articles;
  const missing = found.flatMap((each) => {
    if (each.kind === "article") return [];
    const { id } = each;
    return each.kind === "merged"
      ? { id, status: 301, into: each.into }
      : { id, status: each.kind === "gone" ? 410 : 404 };
  });
  const about = { edition, epoch, total: items.length, missing, next: null };
  return new Response(toPage(items, about), { headers });
}
