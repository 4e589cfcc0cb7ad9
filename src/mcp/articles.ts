import * as z from "zod";
import { toDatePublished } from "../formats/article-metadata.ts";
import { articleListShape, checkOneQuery, toListRequest } from "../parameters/article-list.ts";
import { inList, relatedCursor } from "../parameters/cursor.ts";
import { articleSchema, type ListedArticle } from "../schema/article.ts";
import {
  articleHitSchema,
  type ListItem,
  relationSchema,
  toArticleHit,
} from "../schema/article-items.ts";
import { findArticles } from "../services/articles.ts";
import { findRelated } from "../services/related.ts";
import { findArticle } from "../storage/catalogue/articles.ts";
import {
  createTool,
  idInput,
  itemLimit,
  nextPage,
  readById,
  type ToolResult,
  toPageResult,
} from "./tool.ts";

const FROM_SEARCH = "search_articles returns ids.";

export const articleTools = [
  createTool({
    name: "search_articles",
    title: "Search news articles",
    description:
      "Finds news articles by words and filters, the best matches first; without words, the newest first. collapse=story lists each event once. It returns ids, titles, outlets, dates and stories; get_article has the text. list_outlets and list_hashtags return what source and hashtag take.",
    input: z.strictObject({ ...articleListShape, limit: itemLimit }).superRefine(checkOneQuery),
    output: {
      edition: z.int().nonnegative(),
      epoch: z.string().describe("Name of the journal that the edition belongs to"),
      items: z.array(articleHitSchema),
      total: z.int().nonnegative().describe("Number of articles in the list, up to 1,000"),
      totalIsAtLeast: z.literal(true).optional().describe("Present if there may be more"),
      next: nextPage,
    },
    run: async (given, { catalogue }) => {
      const page = await findArticles(catalogue, toListRequest(given));
      if (page.kind === "invalid") return { error: page.detail };
      const articles = page.documents.map((json): ListItem => JSON.parse(json));
      const { edition, epoch, total, next } = page;
      const lines = [HEADING, ...articles.map(toLine)];
      return toPageResult({ edition, epoch }, articles.map(toArticleHit), lines, next, total ?? {});
    },
  }),
  createTool({
    name: "get_article",
    title: "Get a news article",
    description:
      "Gets one article: its text, outlet, date with its uncertainty, hashtags and story. An id that was merged returns the article that it is part of now.",
    input: z.strictObject({ id: idInput("article", FROM_SEARCH) }),
    output: { article: articleSchema.loose() },
    run: async ({ id }, { catalogue }) => {
      const result = await readArticleDocument(catalogue, id);
      // Below a name of its own, so that none of its fields is taken for the notice.
      return result.error === undefined ? { document: { article: result.document } } : result;
    },
  }),
  createTool({
    name: "related_articles",
    title: "List related articles",
    description:
      "Lists the articles that an article's pages show beside it, then those that have names, numbers or sentences in common with it, each with the reason.",
    input: z.strictObject({
      id: idInput("article", FROM_SEARCH),
      limit: itemLimit,
      cursor: relatedCursor,
    }),
    output: {
      items: z.array(articleHitSchema.extend({ why: relationSchema })),
      next: nextPage,
    },
    run: ({ id, limit, cursor }, { catalogue }) =>
      readById(
        id,
        (id) => findRelated(catalogue, id, { from: cursor ?? 0, limit }),
        ({ items, next }) => {
          const hits = items.map(({ why, ...article }) => ({ ...toArticleHit(article), why }));
          const lines = [HEADING, ...items.map(toLine)];
          return toPageResult({}, hits, lines, inList("related", next));
        },
      ),
  }),
];

export function readArticleDocument(catalogue: D1Database, id: string): Promise<ToolResult> {
  return readById(
    id,
    (id) => findArticle(catalogue, id),
    ({ json }) => ({ document: JSON.parse(json) }),
  );
}

/** The columns of {@link toLine}. */
export const HEADING = ["id", "title", "outlet", "published"];

/** An article as a line of text. Without one date, `published` is an interval of ISO 8601-2. */
export function toLine({ id, title, source, dating }: ListedArticle) {
  const { earliest, latest } = dating;
  const interval = `${earliest ?? ".."}/${latest ?? ".."}`;
  return [id, title, source?.name ?? null, toDatePublished(dating) ?? interval];
}
