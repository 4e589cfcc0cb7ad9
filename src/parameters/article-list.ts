import * as z from "zod";
import { MAX_QUERY_CHARACTERS, parseQuery } from "../search/query.ts";
import { ARTICLE_ID, type ArticleListRequest, listName } from "../services/articles.ts";
import { MAX_RANKED } from "../services/relevance.ts";
import { NO_FILTERS } from "../storage/catalogue/lists.ts";
import { cursor } from "./cursor.ts";
import { SORT_KEY_EXAMPLE, sortKey } from "./positions.ts";
import { limit, withoutHash } from "./values.ts";

/** The parameters of every list of articles: routes, feeds, pages and tools take the same ones. */

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = "must be an RFC 3339 time such as 2025-08-01T12:00:00Z, or a day such as 2025-08-01.";

/** A day means its first or its last moment: both ends of a range belong to the range. */
function time(name: string, timeOfDay: string, description: string) {
  return z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], { error: `${name} ${TIME}` })
    .transform((text) => new Date(DAY.test(text) ? `${text}T${timeOfDay}Z` : text).toISOString())
    .optional()
    .meta({ type: "string", example: "2025-08-01", description });
}

function name(what: string, example: string, description: string) {
  return z
    .string()
    .trim()
    .min(1, { error: `${what} is empty. Omit it to list all articles.` })
    .max(100, { error: `${what} takes up to 100 characters.` })
    .optional()
    .meta({ example, description });
}

function query(parameter: string, description: string) {
  return z
    .string()
    .max(MAX_QUERY_CHARACTERS, {
      error: `${parameter} takes up to ${MAX_QUERY_CHARACTERS} characters.`,
    })
    .transform((text, context) => {
      const { query, error } = parseQuery(text);
      if (query) return query;
      context.addIssue(error);
      return z.NEVER;
    })
    .optional()
    .meta({ type: "string", example: 'harbour OR "old town" -rain', description });
}

const orders = z.enum(["newest", "oldest", "relevance"], {
  error: "sort must be newest, oldest or relevance.",
});

/** A sort key, or a number of articles for relevance, and the list that the position belongs to. */
const listPosition = z
  .tuple([orders, sortKey, z.string()])
  .refine(
    ([order, position]) =>
      order !== "relevance" || (Number(position) > 0 && Number(position) < MAX_RANKED),
  );

export const articleListShape = {
  q: query(
    "q",
    'Words that must all occur, `"a phrase"`, `-without`, `this OR that`, `begin*`, `title:word`',
  ),
  query: query("query", "The same as `q`, for clients that use this name. Give only one of them"),
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
    .meta({ example: "eb708e3e23fc951b3359", description: "Id of the story that reports them" }),
  from: time(
    "from",
    "00:00:00.000",
    "`publishedAt` is then or later: a time, or a day from its beginning",
  ),
  to: time("to", "23:59:59.999", "`publishedAt` is then or earlier: a time, or a day to its end"),
  sort: orders.optional().meta({
    example: "newest",
    description: `\`newest\` and \`oldest\` sort by the best known time: \`publishedAt\`, else \`dating.latest\`, else \`firstSeenAt\`. They reach every article. \`relevance\` needs \`q\`, compares all matches and ends with the best ${MAX_RANKED}. Within a \`story\`, and if \`q\` only excludes words, it means \`newest\`. The default of \`/v1/articles\` is \`relevance\` with \`q\`; all other defaults are \`newest\``,
  }),
  limit,
  cursor: cursor(listPosition, [...SORT_KEY_EXAMPLE, listName(NO_FILTERS, null)]),
};

/** Reports a request that has both names of the query. Add it to every object with the shape above. */
export function checkOneQuery(
  given: { q?: unknown; query?: unknown },
  context: z.core.$RefinementCtx,
): void {
  if (given.q === undefined || given.query === undefined) return;
  context.addIssue({
    code: "custom",
    path: ["query"],
    message: "query is another name of q. Give only one of them.",
  });
}

export const articleListQuery = z.object(articleListShape).superRefine(checkOneQuery);

export type ArticleListQuery = z.infer<typeof articleListQuery>;

/** Returns what the service takes. */
export function toListRequest(
  { q, query = q, sort, limit, cursor, ...filters }: ArticleListQuery,
  withBody = false,
): ArticleListRequest {
  const { source = null, hashtag = null, category = null, language = null } = filters;
  const { story = null, from = null, to = null } = filters;
  return {
    filters: { source, hashtag, category, language, story, from, to },
    query: query ?? null,
    sort: sort ?? null,
    limit,
    cursor,
    withBody,
  };
}
