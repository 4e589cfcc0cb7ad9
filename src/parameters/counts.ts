import * as z from "zod";
import { COUNTED_KINDS, type CountedKind } from "../search/count-entries.ts";
import { NO_FILTERS } from "../search/filters.ts";
import { PERIODS, type Period } from "../storage/catalogue/time-counts.ts";
import type { CountOrder } from "../storage/catalogue/value-counts.ts";
import { type ArticleListRequest, articleListShape, checkOneQuery } from "./article-list.ts";
import { cursor, listName } from "./cursor.ts";
import { facetPosition } from "./values.ts";

/** The parameters of counts: the filters of a list of articles, and what is counted. */

export type CountKey = Period | CountedKind;

export type CountsRequest = Pick<ArticleListRequest, "filters" | "query"> & {
  readonly by: CountKey;
  /** Null for the default: keys for periods, counts for values. */
  readonly sort: CountOrder | null;
  readonly limit: number;
  readonly cursor: CountsPosition | null;
};

export const isPeriod = (by: CountKey): by is Period => PERIODS.some((period) => period === by);

const keys = [...PERIODS, ...COUNTED_KINDS] as const satisfies CountKey[];

const by = z.enum(keys).meta({
  example: "day",
  description:
    "What is counted: articles per day, week (ISO 8601), month or year of `publishedAt` (UTC), or per value of a filter; a whole byline is one value",
});

const countOrder = z.enum(["count", "key"]);

/** What was counted, the order, the last count of a page with its key, and the name of the list. */
const position = z.tuple([z.enum(keys), countOrder, z.int(), facetPosition, z.string()]);

export type CountsPosition = z.output<typeof position>;

const { sort: _, cursor: __, collapse: ___, ...filters } = articleListShape;

export const countsQuery = z
  .object({
    by,
    ...filters,
    sort: countOrder.optional().meta({
      example: "count",
      description:
        "`count`: the most articles first. `key`: periods newest first, values in alphabetical order. The default is `key` for periods and `count` for values",
    }),
    cursor: cursor(position, ["day", "key", 2, "20250801", listName(NO_FILTERS, null, false)]),
  })
  .superRefine(checkOneQuery);
