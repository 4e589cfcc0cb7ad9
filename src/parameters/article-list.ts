import * as z from "zod";
import { ARTICLE_ID } from "../schema/article.ts";
import { report } from "../schema/messages.ts";
import { type ArticleFilters, NO_FILTERS } from "../search/filters.ts";
import { MAX_QUERY_CHARACTERS, parseQuery } from "../search/query.ts";
import type { ListRequest } from "../storage/catalogue/lists.ts";
import { MAX_RANKED } from "../storage/catalogue/relevance.ts";
import { cursor, listName, SORT_KEY_EXAMPLE, sortKey } from "./cursor.ts";
import { filterShape } from "./filters.ts";
import { limit } from "./values.ts";

/** The parameters of every list of articles: routes, feeds, pages and tools take the same ones. */

const ARTICLE_ORDERS = ["newest", "oldest", "relevance", "added", "updated"] as const;
export type ArticleOrder = (typeof ARTICLE_ORDERS)[number];

/** What the catalogue takes, with an order that may follow from the query, and a cursor in place of a position. */
export type ArticleListRequest = Omit<ListRequest, "order" | "after"> & {
  readonly sort: ArticleOrder | null;
  /** `next` of the previous page. */
  readonly cursor: ListPosition | null;
  /**
   * Whether a query that finds little is answered with more: by relevance with articles that have some of its words, and
   * with another spelling. All other lists have exactly what was asked for.
   */
  readonly isWidened?: boolean;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day means its first or its last moment: both ends of a range belong to the range. */
function time(timeOfDay: string) {
  return z
    .union([z.iso.date(), z.iso.datetime({ offset: true })])
    .transform((text) => new Date(DAY.test(text) ? `${text}T${timeOfDay}Z` : text).toISOString())
    .optional()
    .meta({ type: "string", example: "2025-08-01" });
}

const from = time("00:00:00.000");
const to = time("23:59:59.999");

const isDay = (digits: string) =>
  z.iso.date().safeParse(digits.replace(/^(....)(..)(..)$/, "$1-$2-$3")).success;

/** An edition of the journal, which a day without hyphens is not. A check that does not abort would be the union's only fault. */
const edition = z
  .string()
  .regex(/^\d{1,15}$/, { abort: true })
  .refine((digits) => !isDay(digits), { abort: true })
  .meta({ description: "An edition", example: "78" });

const since = z
  .string()
  .pipe(z.union([edition, from.unwrap()]))
  .optional()
  .meta({ example: "2025-08-01" });

function query(description: string) {
  return z
    .string()
    .max(MAX_QUERY_CHARACTERS)
    .transform((text, context) => {
      const { query, error } = parseQuery(text);
      // The parser calls every query q, which can also be given by its other name.
      return query ?? report(context, error.replace(/^q /, ""));
    })
    .optional()
    .meta({ example: 'harbour OR "old town" -rain', description });
}

const orders = z.enum(ARTICLE_ORDERS);

/**
 * The order; a sort key, an edition in an order of arrival, or for relevance a number of articles; the name of the list;
 * and for an edition its epoch, otherwise "".
 */
const listPosition = z
  .tuple([orders, sortKey, z.string(), z.string()])
  .refine(
    ([order, position]) =>
      order !== "relevance" || (Number(position) > 0 && Number(position) < MAX_RANKED),
  );

export type ListPosition = z.output<typeof listPosition>;

export const articleListShape = {
  q: query(
    'Up to 60 words, `#hashtag`, `"a phrase"`, `-without`, `this OR that`, `begin*`, `title:word`, `source:outlet`, `hashtag:tag`, `byline:"a name"`, and `AND OR NOT ( )`. Articles have all of them; by relevance, words that find less than a page go on with articles that have some (`matched`)',
  ),
  query: query("The same as `q`, for clients that use this name. Give only one of them"),
  ...filterShape,
  story: z
    .string()
    .regex(ARTICLE_ID)
    .meta({
      example: "eb708e3e23fc951b3359",
      description: "The id of the story that reports them: 20 hexadecimal digits",
    })
    .optional(),
  from: from.describe(
    "`publishedAt` is then or later: a time, or a day from its beginning; see `match`",
  ),
  to: to.describe("`publishedAt` is then or earlier: a time, or a day to its end; see `match`"),
  addedSince: since.describe(
    "It was added then or later, or after this edition. The default of `sort` is then `added`",
  ),
  updatedSince: since.describe(
    "Its last change came then or later, or after this edition. The default of `sort` is then `updated`",
  ),
  collapse: z.enum(["story"]).optional().meta({
    example: "story",
    description:
      "One article for each story: its leader, or if that does not match the earliest article that does. `collapsed` is the number of its other articles that match",
  }),
  sort: orders.optional().meta({
    example: "newest",
    description: `\`newest\` and \`oldest\` sort by the best known time: \`publishedAt\`, else \`dating.latest\`. Articles without either come last in both, the latest upload first. They reach every article. \`added\` and \`updated\` sort by the first and the last change in the journal, the latest first. \`relevance\` needs \`q\`, compares all matches and ends with the best ${MAX_RANKED}. Within a \`story\`, and if \`q\` only excludes words, it means \`newest\`. The default of \`/v1/articles\` is \`relevance\` with \`q\`, that of feeds \`added\`; all other defaults are \`newest\``,
  }),
  limit,
  cursor: cursor(listPosition, [...SORT_KEY_EXAMPLE, listName(NO_FILTERS, null, false), ""]),
};

/** Reports a request that has both names of the query. Add it to every object with the shape above. */
export function checkOneQuery(
  given: { q?: unknown; query?: unknown },
  context: z.core.$RefinementCtx,
): void {
  if (given.q === undefined || given.query === undefined) return;
  const rest = "is another name of q. Give only one of them.";
  context.addIssue({ code: "custom", path: ["query"], params: { rest } });
}

export const articleListQuery = z.object(articleListShape).superRefine(checkOneQuery);

/** The same for feeds, whose default order is that of arrival. */
export const articleFeedQuery = z
  .object({
    ...articleListShape,
    cursor: cursor(listPosition, ["added", "78", listName(NO_FILTERS, null, false), ""]),
  })
  .superRefine(checkOneQuery);

type ArticleListQuery = z.infer<typeof articleListQuery>;

/** Returns what the service takes. Documents are full with a query, whose matches are looked up in their bodies. */
export function toListRequest(
  { q, query = q, sort, limit, cursor, collapse, ...given }: ArticleListQuery,
  {
    documents = query ? "full" : "listed",
    isCounted = true,
    isWidened = false,
  }: {
    documents?: ListRequest["documents"] | undefined;
    isCounted?: boolean;
    isWidened?: boolean;
  } = {},
): ArticleListRequest {
  return {
    filters: toFilters(given),
    isCollapsed: collapse !== undefined,
    query: query ?? null,
    sort: sort ?? null,
    limit,
    cursor,
    documents,
    isCounted,
    isWidened,
  };
}

/** Returns the filters among valid parameters. */
function toFilters(
  given: {
    readonly [Name in keyof ArticleFilters]?: ArticleFilters[Name] | undefined;
  },
): ArticleFilters {
  return Object.fromEntries(
    Object.entries(NO_FILTERS).map(([name, none]) => [name, given[name as "source"] ?? none]),
  ) as ArticleFilters;
}
