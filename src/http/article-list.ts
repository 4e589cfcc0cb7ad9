import { z } from "@hono/zod-openapi";
import type { Filters } from "../catalogue/lists.ts";
import { listArticles } from "../catalogue/lists.ts";
import { type RankedPosition, rankArticles } from "../catalogue/ranked.ts";
import { parseQuery, QUERY_CHARACTERS } from "../search/query.ts";
import { articleId, PLACE_EXAMPLE, placePosition, rankedPosition } from "./article-id.ts";
import { cursor, limit, toCursor } from "./parameters.ts";
import { problem } from "./problem.ts";

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
  hashtag: name("hashtag", "Americans", "A hashtag, in any case, with or without `#`"),
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
    "Published then or later: a time, or a day from its beginning",
  ),
  to: time("to", "23:59:59.999", "Published then or earlier: a time, or a day to its end"),
};

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
        "`relevance`, the default with `q`, needs it; without `q` the default is `newest`",
    }),
  limit,
  cursor: cursor(z.union([placePosition, rankedPosition]), PLACE_EXAMPLE),
};

export type ArticleListQuery = z.infer<z.ZodObject<typeof articleListShape>>;

export type ArticleList = {
  readonly edition: number;
  /** JSON documents; whole ones where `withBody`, or where a query asks for what it found. */
  readonly documents: readonly string[];
  readonly next: string | null;
};

/** What is wrong with parameters that are good one by one. */
export type ListFault = { readonly parameter: "sort" | "cursor"; readonly fault: string };

/** Asks the catalogue for a page. With a query and no `sort`, the best answers come first. */
export async function findArticles(
  db: D1Database,
  request: ArticleListQuery,
  withBody: boolean,
): Promise<ArticleList | ListFault> {
  const { q: query = null, limit, cursor, sort = query ? "relevance" : "newest" } = request;
  const filters = filtersOf(request);
  if (sort === "relevance") {
    if (!query) return { parameter: "sort", fault: "sort=relevance needs a query, q." };
    if (Array.isArray(cursor)) return { parameter: "cursor", fault: OTHER_ORDER };
    const after: RankedPosition | null = cursor;
    const { edition, rows, next } = await rankArticles(db, { filters, query, after, limit });
    return listOf(edition, rows, next && toCursor(next));
  }
  if (cursor && (!Array.isArray(cursor) || cursor[0] !== sort)) {
    return { parameter: "cursor", fault: OTHER_ORDER };
  }
  const { edition, rows, next } = await listArticles(db, {
    ...{ filters, query, limit, order: sort, after: cursor?.[1] ?? null },
    withBody: withBody || query !== null,
  });
  return listOf(edition, rows, next && toCursor([sort, next]));
}

const OTHER_ORDER = "cursor is of a list in another order; leave it out to begin anew.";

export function answerFault({ parameter, fault }: ListFault): Response {
  return problem(400, fault, { errors: [{ pointer: `/query/${parameter}`, detail: fault }] });
}

function listOf(
  edition: number,
  rows: readonly { readonly document: string }[],
  next: string | null,
): ArticleList {
  return { edition, documents: rows.map(({ document }) => document), next };
}

function filtersOf({
  source,
  hashtag,
  category,
  language,
  story,
  from,
  to,
}: ArticleListQuery): Filters {
  return {
    source: source ?? null,
    hashtag: hashtag?.replace(/^#/, "") ?? null,
    category: category ?? null,
    language: language ?? null,
    story: story ?? null,
    from: from ?? null,
    to: to ?? null,
  };
}
