import type { Context } from "hono";
import * as z from "zod";
import {
  type ArticleListRequest,
  articleListShape,
  checkOneQuery,
  toListRequest,
} from "../../parameters/article-list.ts";
import { nextCursor } from "../../parameters/cursor.ts";
import { listOf } from "../../parameters/values.ts";
import { articleSchema } from "../../schema/article.ts";
import type { ListItem } from "../../schema/article-items.ts";
import { arrayOf, edition, epoch, text } from "../../schema/fields.ts";
import { findArticles } from "../../services/articles.ts";
import { toHint } from "../../services/names.ts";
import { readArticlesById } from "../../storage/catalogue/articles.ts";
import { MAX_RANKED, readDocumentsAt } from "../../storage/catalogue/relevance.ts";
import { PUBLIC } from "../caching.ts";
import { feedLinks, pageLinks } from "../links.ts";
import { HINT, listPage, TOTAL } from "../list-page.ts";
import { respondContradiction } from "../problem.ts";
import { problems } from "../responses.ts";
import { type AppEnv, Router } from "../router.ts";
import { ARTICLE_HIT } from "../tool.ts";
import { formatOf, lineContents, streamLines, toItem } from "./list-formats.ts";

/** Part of the ETag. Increase it when the shape of a list changes, so that no cache keeps the old one. */
const LIST_FORM = 5;

/** The names that `fields` accepts: an article's own fields, and what an item has besides. */
const FIELDS = [...Object.keys(articleSchema.shape), "matched", "highlights", "collapsed"];

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

export const articles = new Router({ tag: "articles" }).handle({
  operationId: "listArticles",
  summary: "List, filter and search articles",
  description:
    "Lists articles without their text. Filters are combined; `q` searches titles and texts.",
  tool: {
    name: "search_articles",
    title: "Search news articles",
    description:
      "Finds news articles by words and filters, the best matches first, and behind those with all words those with some; without words, the newest first. collapse=story lists each event once. It returns ids, titles, outlets, dates and stories; get_article has the text. list_outlets and list_hashtags return what source and hashtag take.",
    without: "ids fields",
    list: "items",
    fields: `${ARTICLE_HIT.fields} matched`,
    columns: `${ARTICLE_HIT.columns} matched`,
    toLine: (item: ListItem) => [...ARTICLE_HIT.toLine(item), item.matched ?? null],
  },
  request: {
    query: z.object({ ...articleListShape, ids: articleIds, fields }).superRefine(checkOneQuery),
  },
  responses: ({ listItemSchema, missingSchema }) => {
    const json = listPage(
      `Articles without their bodies, newest first by the best known time: \`publishedAt\`, else \`dating.latest\`; of equal times, the greater beginning of an \`id\` first. Articles without either come last, the latest upload first. With a query, the best matches come first, up to ${MAX_RANKED} of them (see \`sort\`), with highlights. Words alone that less than a page of articles have go on by relevance with articles that have some of them, \`"matched": "some"\`; \`total\` does not count these. Each item is an \`ArticleItem\`, or with \`fields\` a \`TrimmedArticle\`: it has its \`id\` and the fields that are named`,
      listItemSchema,
      {
        edition,
        epoch,
        ...TOTAL,
        ...HINT,
        suggestion: text(
          "With `q` of words alone that fewer than 3 articles have: the words spelled so that more articles have them",
          "ferry strike",
        ).optional(),
        missing: arrayOf("With `ids`: those that no article has", missingSchema).optional(),
      },
    );
    const content = { ...json.content, ...lineContents() };
    return { 200: { ...json, content }, ...problems(410) };
  },
  handler: async (c, { query: { fields: named, ids, ...parameters } }) => {
    const fields = named?.includes("id") === false ? ["id", ...named] : named;
    const format = formatOf(c.req.header("Accept"));
    const request = toListRequest(parameters, {
      documents: fields?.includes("body") ? "full" : undefined,
      isWidened: format.toLines === undefined,
    });
    const { query } = request;
    const lines = format.toLines?.({ query, fields });
    const page = ids
      ? await findByIds(c, ids, fields?.includes("body") ?? format.hasBodies)
      : await findArticles(c.env.CATALOGUE, lines ? toLineRequest(c, request) : request);
    if (page.kind === "invalid") return respondContradiction(page);
    const { edition, epoch, state, documents, keys, total, unknownName } = page;
    const next = nextCursor(page.next);
    const others = lines || ids ? [] : feedLinks("articles", c.req.url);
    const headers = {
      "Content-Type": format.type,
      "Cache-Control": PUBLIC,
      Vary: "Accept",
      ETag: `W/"${state}-${format.tag}${LIST_FORM}"`,
      Link: pageLinks(c.req.url, next, others),
    };
    if (lines) {
      const body = ids
        ? lines.head + documents.map(lines.toLine).join("")
        : streamLines(lines, keys, (some) => readDocumentsAt(c.env.CATALOGUE, some));
      return new Response(body, { headers });
    }
    // Documents are JSON already. They are only parsed if something is added or left out.
    const items =
      fields || query
        ? documents.map((json, n) => toItem(json, { query, fields, ...keys[n] }))
        : documents;
    const missing = "missing" in page ? page.missing : undefined;
    const hint = toHint(unknownName);
    const suggestion = "suggestion" in page ? (page.suggestion ?? undefined) : undefined;
    const rest = JSON.stringify({ epoch, ...total, hint, suggestion, missing, next }).slice(1);
    return new Response(`{"edition":${edition},"items":[${items.join(",")}],${rest}`, { headers });
  },
});

/** Articles in one response of lines, unless `limit` asks for fewer. */
const MAX_LINES = 1_000;

/**
 * The request for a list as lines. It reads the sort keys, because the header `Link` precedes the documents; these are then
 * read in several batches.
 */
function toLineRequest(c: Context<AppEnv>, request: ArticleListRequest): ArticleListRequest {
  const limit = c.req.query("limit") === undefined ? MAX_LINES : request.limit;
  return { ...request, limit, documents: "none", isCounted: false };
}

/** The articles with these ids, in this order. Lines have no place for the ids that no article has. */
async function findByIds(c: Context<AppEnv>, ids: readonly string[], withBodies: boolean) {
  const other = Object.keys(c.req.query()).find((name) => name !== "ids" && name !== "fields");
  if (other !== undefined) {
    const detail = `ids cannot be combined with ${other}. Omit one of them.`;
    return { kind: "invalid", parameter: other, detail } as const;
  }
  const { found, ...head } = await readArticlesById(c.env.CATALOGUE, ids, withBodies);
  const documents = found.flatMap((each) => (each.kind === "article" ? each.json : []));
  const missing = found.flatMap((each) => {
    if (each.kind === "article") return [];
    const { id } = each;
    return each.kind === "merged"
      ? { id, status: 301, into: each.into }
      : { id, status: each.kind === "gone" ? 410 : 404 };
  });
  const total = { total: documents.length };
  const page = { documents, keys: [], total, missing, unknownName: null, next: null };
  return { kind: "page", ...head, ...page } as const;
}
