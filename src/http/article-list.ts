import { z } from "@hono/zod-openapi";
import { digest } from "../article/identity.ts";
import type { Head } from "../catalogue/head.ts";
import { type Filters, type ListedRow, listArticles, UNFILTERED } from "../catalogue/lists.ts";
import { type RankedPosition, rankArticles } from "../catalogue/ranked.ts";
import { parseQuery, QUERY_CHARACTERS, type Query } from "../search/query.ts";
import { articleId, PLACE_EXAMPLE, placePosition, rankedPosition } from "./article-id.ts";
import { findStory } from "./found-story.ts";
import { cursor, limit, toCursor, withoutHash } from "./parameters.ts";
import { answerFaults } from "./problem.ts";

/** What every list of articles takes and gives: routes, feeds and agents ask it in the same way. */

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = "must be an RFC 3339 time such as 2025-08-01T12:00:00Z, or a day such as 2025-08-01.";

/** A day is its first moment, or its last: both ends of a range belong to it. */
function time(name: string, lastOfDay: string, description: string) {
  return z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], { error: `${name} ${TIME}` })
    .transform((text) => new Date(DAY.test(text) ? `${text}T${lastOfDay}Z` : text).toISOString())
    .optional()
    .openapi({ type: "string", example: "2025-08-01", description });
}

function name(what: string, example: string, description: string) {
  return z
    .string()
    .trim()
    .min(1, { error: `${what} is empty; leave it out for all.` })
    .max(100, { error: `${what} takes up to 100 characters.` })
    .optional()
    .openapi({ example, description });
}

/** Conditions that can be joined in any way. */
const filters = {
  source: name("source", "channel-4-north", "Id of the outlet"),
  hashtag: name("hashtag", "Americans", "A hashtag, in any case, with or without `#`").transform(
    (tag) => tag && withoutHash(tag),
  ),
  category: name("category", "Politics", "A category, in any case"),
  language: name("language", "en", "Language of the text, ISO 639-1"),
  story: z
    .string()
    .regex(articleId, { error: "story must be a story's id: 20 hexadecimal digits." })
    .optional()
    .openapi({ example: "eb708e3e23fc951b3359", description: "Id of the story that they tell" }),
  from: time(
    "from",
    "00:00:00.000",
    "`publishedAt` is then or later: a time, or a day from its beginning",
  ),
  to: time("to", "23:59:59.999", "`publishedAt` is then or earlier: a time, or a day to its end"),
};

/** Tells a list from others: a cursor of one would hide articles of another. */
function nameOf(filters: Filters, query: Query | null): string {
  return digest(JSON.stringify([filters, query])).slice(0, 8);
}

/** Where a page of articles in order of time ends, and of which list it is. */
const listPosition = z.tuple([...placePosition.def.items, z.string()]);

/** Query parameters of a list of articles. */
export const articleListShape = {
  q: z
    .string()
    .max(QUERY_CHARACTERS, { error: `q takes up to ${QUERY_CHARACTERS} characters.` })
    .transform((text, context) => {
      const { query, fault } = parseQuery(text);
      if (query) return query;
      context.addIssue(fault);
      return z.NEVER;
    })
    .optional()
    .openapi({
      ...{ type: "string", example: 'harbour OR "old town" -rain' },
      description:
        'Words that must all be there, `"a phrase"`, `-without`, `this OR that`, `begin*`, `title:word`',
    }),
  ...filters,
  sort: z
    .enum(["newest", "oldest", "relevance"], {
      error: "sort must be newest, oldest or relevance.",
    })
    .optional()
    .openapi({
      example: "newest",
      description:
        "`newest` and `oldest` go by the best known time: `publishedAt`, else `dating.latest`, else `firstSeenAt`. `relevance` needs `q`. Left out, `/v1/articles` takes it where there is `q`; all else is `newest`",
    }),
  limit,
  cursor: cursor(z.union([listPosition, rankedPosition.extend({ of: z.string() })]), [
    ...PLACE_EXAMPLE,
    nameOf(UNFILTERED, null),
  ]),
};

export type ArticleListQuery = z.infer<z.ZodObject<typeof articleListShape>>;

export type ArticleList = Head & {
  /** JSON documents; whole ones where `withBody`, or where a query asks for what it found. */
  readonly documents: readonly string[];
  readonly next: string | null;
};

/** What is wrong with parameters that are good one by one. */
export type ListFault = { readonly parameter: "sort" | "cursor" | "from"; readonly fault: string };

/**
 * Asks the catalogue for a page. With a query and no `sort`, the best answers come first. A story that
 * another tells now is looked up where nothing is found, and its articles are given.
 */
export async function findArticles(
  db: D1Database,
  request: ArticleListQuery,
  withBody: boolean,
): Promise<ArticleList | ListFault> {
  const filters = filtersOf(request);
  const fault = faultOf(request, filters);
  if (fault) return fault;
  const found = await pageOf(db, request, filters, withBody);
  if (filters.story === null || found.documents.length > 0) return found;
  const now = await findStory(db, filters.story);
  if (now.kind !== "story" || now.id === filters.story) return found;
  return pageOf(db, request, { ...filters, story: now.id }, withBody);
}

function sortOf({ q, sort }: ArticleListQuery): "newest" | "oldest" | "relevance" {
  return sort ?? (q ? "relevance" : "newest");
}

function faultOf(request: ArticleListQuery, filters: Filters): ListFault | null {
  const { q: query = null, cursor } = request;
  const { from, to } = filters;
  const sort = sortOf(request);
  if (from !== null && to !== null && Date.parse(from) > Date.parse(to)) {
    return { parameter: "from", fault: "from is after to; nothing is published then." };
  }
  if (sort === "relevance" && !query) {
    return { parameter: "sort", fault: "sort=relevance needs a query, q." };
  }
  if (cursor === null) return null;
  const given = Array.isArray(cursor)
    ? { sort: cursor[0], name: cursor[2] }
    : { sort: "relevance", name: cursor.of };
  const isOfThis = given.sort === sort && given.name === nameOf(filters, query);
  return isOfThis ? null : { parameter: "cursor", fault: OTHER_LIST };
}

const OTHER_LIST =
  "cursor is of a list with another query, filters or order; leave it out to begin anew.";

async function pageOf(
  db: D1Database,
  request: ArticleListQuery,
  filters: Filters,
  withBody: boolean,
): Promise<ArticleList> {
  const { q: query = null, limit, cursor } = request;
  const sort = sortOf(request);
  // A cursor is of the list that was asked for, wherever its story went.
  const name = nameOf(filtersOf(request), query);
  if (query && sort === "relevance") {
    const after: RankedPosition | null = Array.isArray(cursor) ? null : cursor;
    const page = await rankArticles(db, { filters, query, after, limit });
    return listOf(page, page.next && toCursor({ ...page.next, of: name }));
  }
  const order = sort === "oldest" ? sort : "newest";
  const page = await listArticles(db, {
    ...{ filters, query, limit, order, after: Array.isArray(cursor) ? cursor[1] : null },
    withBody: withBody || query !== null,
  });
  return listOf(page, page.next && toCursor([order, page.next, name]));
}

export function answerFault({ parameter, fault }: ListFault): Response {
  return answerFaults([{ pointer: `/query/${parameter}`, detail: fault }]);
}

function listOf(
  { edition, state, rows }: Head & { rows: readonly ListedRow[] },
  next: string | null,
): ArticleList {
  return { edition, state, documents: rows.map(({ document }) => document), next };
}

/** A list's conditions as the catalogue takes them. */
export function filtersOf(request: ArticleListQuery): Filters {
  const { source = null, hashtag = null, category = null, language = null } = request;
  const { story = null, from = null, to = null } = request;
  return { source, hashtag, category, language, story, from, to };
}
