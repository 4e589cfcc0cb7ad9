import * as z from "zod";
import { MAX_QUERY_CHARACTERS, parseQuery, type Query } from "../../search/query.ts";
import { ARTICLE_ID } from "../../services/articles.ts";
import { findStory } from "../../services/resolve-story.ts";
import type { Head } from "../../storage/catalogue/head.ts";
import { type ArticleFilters, listArticles, NO_FILTERS } from "../../storage/catalogue/lists.ts";
import { DEPTH, listByRelevance } from "../../storage/catalogue/relevance.ts";
import { digest } from "../../text/hashes.ts";
import { PLACE_EXAMPLE, place } from "../article-id.ts";
import { cursor, limit, toCursor, withoutHash } from "../parameters.ts";
import { answerFaults } from "../problem.ts";

/** What every list of articles takes and gives: routes, feeds and agents ask it in the same way. */

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = "must be an RFC 3339 time such as 2025-08-01T12:00:00Z, or a day such as 2025-08-01.";

/** A day is its first moment, or its last: both ends of a range belong to it. */
function time(name: string, lastOfDay: string, description: string) {
  return z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], { error: `${name} ${TIME}` })
    .transform((text) => new Date(DAY.test(text) ? `${text}T${lastOfDay}Z` : text).toISOString())
    .optional()
    .meta({ type: "string", example: "2025-08-01", description });
}

function name(what: string, example: string, description: string) {
  return z
    .string()
    .trim()
    .min(1, { error: `${what} is empty; leave it out for all.` })
    .max(100, { error: `${what} takes up to 100 characters.` })
    .optional()
    .meta({ example, description });
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
    .regex(ARTICLE_ID, { error: "story must be a story's id: 20 hexadecimal digits." })
    .optional()
    .meta({ example: "eb708e3e23fc951b3359", description: "Id of the story that they tell" }),
  from: time(
    "from",
    "00:00:00.000",
    "`publishedAt` is then or later: a time, or a day from its beginning",
  ),
  to: time("to", "23:59:59.999", "`publishedAt` is then or earlier: a time, or a day to its end"),
};

/** Tells a list from others: a cursor of one would hide articles of another. */
function nameOf(filters: ArticleFilters, query: Query | null): string {
  return digest(JSON.stringify([filters, query])).slice(0, 8);
}

const orders = z.enum(["newest", "oldest", "relevance"], {
  error: "sort must be newest, oldest or relevance.",
});

/** Where a page of articles ends, by time a place and by relevance a count, and of which list it is. */
const listPosition = z
  .tuple([orders, place, z.string()])
  .refine(
    ([order, position]) =>
      order !== "relevance" || (Number(position) > 0 && Number(position) < DEPTH),
  );

/** Query parameters of a list of articles. */
export const articleListShape = {
  q: z
    .string()
    .max(MAX_QUERY_CHARACTERS, { error: `q takes up to ${MAX_QUERY_CHARACTERS} characters.` })
    .transform((text, context) => {
      const { query, error: fault } = parseQuery(text);
      if (query) return query;
      context.addIssue(fault);
      return z.NEVER;
    })
    .optional()
    .meta({
      type: "string",
      example: 'harbour OR "old town" -rain',
      description:
        'Words that must all be there, `"a phrase"`, `-without`, `this OR that`, `begin*`, `title:word`',
    }),
  ...filters,
  sort: orders.optional().meta({
    example: "newest",
    description: `\`newest\` and \`oldest\` go by the best known time: \`publishedAt\`, else \`dating.latest\`, else \`firstSeenAt\`; they reach every article. \`relevance\` needs \`q\`, compares all matches, and ends with the best ${DEPTH}; within a \`story\`, and where \`q\` only excludes words, it is \`newest\`. Left out, \`/v1/articles\` takes it where there is \`q\`; all else is \`newest\``,
  }),
  limit,
  cursor: cursor(listPosition, [...PLACE_EXAMPLE, nameOf(NO_FILTERS, null)]),
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

/**
 * The order of the list that is asked for. Where no word is looked for, all answer equally well. A
 * story's articles are looked up one by one, and for each of them FTS5 would count the words' articles
 * again; they are few, and of one event.
 */
export function sortOf({ q, sort, story }: ArticleListQuery): z.infer<typeof orders> {
  const asked = sort ?? (q ? "relevance" : "newest");
  const canRank = q !== undefined && q.groups.length > 0 && story === undefined;
  return asked === "relevance" && !canRank ? "newest" : asked;
}

function faultOf(request: ArticleListQuery, filters: ArticleFilters): ListFault | null {
  const { q: query = null, cursor } = request;
  const { from, to } = filters;
  if (from !== null && to !== null && Date.parse(from) > Date.parse(to)) {
    return { parameter: "from", fault: "from is after to; nothing is published then." };
  }
  if (request.sort === "relevance" && !query) {
    return { parameter: "sort", fault: "sort=relevance needs a query, q." };
  }
  if (cursor === null) return null;
  const [order, , name] = cursor;
  const isOfThis = order === sortOf(request) && name === nameOf(filters, query);
  return isOfThis ? null : { parameter: "cursor", fault: OTHER_LIST };
}

const OTHER_LIST =
  "cursor is of a list with another query, filters or order; leave it out to begin anew.";

async function pageOf(
  db: D1Database,
  request: ArticleListQuery,
  filters: ArticleFilters,
  withBody: boolean,
): Promise<ArticleList> {
  const { q: query = null, limit, cursor } = request;
  const order = sortOf(request);
  const asked = { filters, limit, after: cursor?.[1] ?? null };
  const { edition, state, rows, next } =
    query && order === "relevance"
      ? await listByRelevance(db, { ...asked, query })
      : await listArticles(db, {
          ...asked,
          query,
          order: order === "oldest" ? order : "newest",
          withBody: withBody || query !== null,
        });
  // A cursor is of the list that was asked for, wherever its story went.
  const name = nameOf(filtersOf(request), query);
  return {
    edition,
    state,
    documents: rows.map(({ document }) => document),
    next: next && toCursor([order, next, name]),
  };
}

export function answerFault({ parameter, fault }: ListFault): Response {
  return answerFaults([{ pointer: `/query/${parameter}`, detail: fault }]);
}

/** A list's conditions as the catalogue takes them. */
export function filtersOf(request: ArticleListQuery): ArticleFilters {
  const { source = null, hashtag = null, category = null, language = null } = request;
  const { story = null, from = null, to = null } = request;
  return { source, hashtag, category, language, story, from, to };
}
