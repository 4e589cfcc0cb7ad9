import type { CountsRequest } from "../parameters/counts.ts";
import type { ListedStory } from "../schema/story.ts";
import { toFacet } from "../search/facets.ts";
import { type ArticleFilters, NO_FILTERS } from "../search/filters.ts";
import { createBatchLoader } from "../storage/catalogue/batch-loader.ts";
import { MAX_MATCHES } from "../storage/catalogue/match-counts.ts";
import { readWithHead, rowsOf } from "../storage/catalogue/rows.ts";
import { FIRST_DATED } from "../storage/catalogue/sort-key.ts";
import {
  type MonthCount,
  monthsOfStatement,
  monthsStatement,
  toUndatedCount,
  undatedStatement,
} from "../storage/catalogue/span.ts";
import { readStories } from "../storage/catalogue/stories.ts";
import type { StoryOrder } from "../storage/catalogue/story-selection.ts";
import { type TimeCount, timeCountStatement } from "../storage/catalogue/time-counts.ts";
import { toValueCounts, valueCountStatement } from "../storage/catalogue/value-counts.ts";
import { foldWord } from "../text/fold.ts";
import { type Count, toPeriodKey, toValueRow } from "./count-rows.ts";
import { countArticlesBy } from "./counts.ts";
import { readWithNames } from "./names.ts";
import { toListedStory } from "./stories.ts";

/** The archive by years, months and days, and what there is of an outlet, a hashtag or a category. */

/** A page shows at most 40 articles. */
const MAX_COVERED = 10;
const MAX_NEWEST = 28;
const MAX_NAMES = 12;
/** Longer gaps between years are not filled with years without articles. */
const MAX_GAP = 10;

/** Events: those of several articles by coverage, which only a first page has, and then the newest others. */
export type Events = {
  readonly covered: readonly ListedStory[];
  readonly newest: readonly ListedStory[];
  /** Where the newest go on: a sort key. */
  readonly next: string | null;
};

async function readEvents(
  db: D1Database,
  filters: ArticleFilters,
  after: string | null,
): Promise<Events> {
  const read = (order: StoryOrder, limit: number) =>
    readStories(db, { filters, query: null, minSources: 0, minArticles: 1, order, after, limit });
  const [covered, newest] = await Promise.all([
    after === null ? read("coverage", MAX_COVERED) : null,
    read("newest", MAX_NEWEST),
  ]);
  const shown = new Set(covered?.rows.map(({ leader }) => leader.id));
  return {
    covered: covered?.rows.map(toListedStory) ?? [],
    newest: newest.rows.filter(({ leader }) => !shown.has(leader.id)).map(toListedStory),
    next: newest.next,
  };
}

export type Archive = Events & {
  /** Articles per month or, of a month, per day: `2025-03`, `2025-03-01`. Periods without articles are left out. */
  readonly counts: readonly Count[];
  /** All months with articles in order: `2025-03`. */
  readonly months: readonly Count[];
  readonly undated: number;
  /** Articles of which only the latest possible day is known. */
  readonly boundedOnly: number;
} & NamesOf;

/** The names that most articles have. Empty where the index has too many to count. */
type NamesOf = { readonly hashtags: readonly Count[]; readonly sources: readonly Count[] };

/** Reads the archive, or its part of a year (`2025`) or of a month (`2025-03`), in one batch. */
export async function readArchive(catalogue: D1Database, part: string | null): Promise<Archive> {
  const db = createBatchLoader(catalogue);
  const [first, last] = part === null ? [null, null] : daysOf(part);
  const filters = {
    ...NO_FILTERS,
    from: first && `${first}T00:00:00.000Z`,
    to: last && `${last}T23:59:59.999Z`,
  };
  const isMonth = part !== null && part.length > 4;
  const digits = [first, last].map((day) => day?.replaceAll("-", "") ?? "") as [string, string];
  const days = { period: "day", sort: "key", after: null, limit: 31, days: digits } as const;
  const [[head, months, undated, daily], events, hashtags, sources] = await Promise.all([
    readWithHead(db, [
      monthsStatement(db),
      undatedStatement(db),
      ...(isMonth ? [timeCountStatement(db, days)] : []),
    ]),
    readEvents(db, filters, null),
    // Of all articles, that may take more than one batch.
    part === null ? null : countNames(db, filters, "hashtag"),
    countNames(db, filters, "source"),
  ]);
  const all = rowsOf<MonthCount>(months).map(toMonthCount);
  const counts = isMonth
    ? rowsOf<TimeCount>(daily).map(({ key, articleCount }) => {
        return { key: toPeriodKey("day", key), articleCount };
      })
    : all.filter(({ key }) => key.startsWith(part ?? ""));
  return {
    ...events,
    counts,
    months: all,
    undated: toUndatedCount(undated),
    boundedOnly: head.articles - toUndatedCount(undated) - sumOf(all),
    hashtags: hashtags?.slice(0, MAX_NAMES) ?? [],
    sources: sources?.slice(0, MAX_NAMES) ?? [],
  };
}

/** Reads the events without a date, in one batch. `after`: `next` of the page before. */
export function readUndated(catalogue: D1Database, after: string | null): Promise<Events> {
  return readEvents(createBatchLoader(catalogue), NO_FILTERS, after ?? FIRST_DATED);
}

export function sumOf(counts: readonly Count[]): number {
  return counts.reduce((sum, { articleCount }) => sum + articleCount, 0);
}

function toMonthCount({ month, articleCount }: MonthCount): Count {
  return { key: toPeriodKey("month", month), articleCount };
}

/** The first and the last day of a year or month. */
export function daysOf(part: string): readonly [first: string, last: string] {
  const [year = "", month] = part.split("-");
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  const last = new Date(Date.UTC(Number(year), Number(month), 0));
  return [`${part}-01`, last.toISOString().slice(0, 10)];
}

/** Sums months by their years. Years without articles between others have 0, unless many follow each other. */
export function toYears(months: readonly Count[]): Count[] {
  const years = Map.groupBy(months, ({ key }) => Number(key.slice(0, 4)));
  return [...years].flatMap(([year, each], n) => {
    const before = [...years.keys()][n - 1] ?? year;
    const gap = year - before > MAX_GAP ? 0 : Math.max(0, year - before - 1);
    return [
      ...Array.from({ length: gap }, (_, n) => ({ key: `${before + n + 1}`, articleCount: 0 })),
      { key: `${year}`, articleCount: sumOf(each) },
    ];
  });
}

export type NamedKind = "source" | "hashtag" | "category";

/** What there is of an outlet, a hashtag or a category. An outlet has no other outlets. */
export type NamedPart = Events & {
  /** Its value, how the newest article writes it, and the number of all articles. */
  readonly count: Count;
  /** Of the newest articles, as many as are counted: those with a date, in order. */
  readonly months: readonly Count[];
  /** The first and the last day of these, `YYYY-MM-DD`; null if there are none. */
  readonly span: readonly [first: string, last: string] | null;
} & NamesOf;

/**
 * Reads what there is of a name, in one batch; null if no article has it. Names that occur with it are counted if at most
 * {@link MAX_MATCHES} articles have it, otherwise among the newest months with so many, which takes a second batch.
 */
export async function readNamed(
  catalogue: D1Database,
  kind: NamedKind,
  filters: ArticleFilters,
  after: string | null,
): Promise<NamedPart | null> {
  const db = createBatchLoader(catalogue);
  const { result } = await readWithNames(db, { filters, query: null }, async ({ filters }) => {
    const facet = toFacet(kind, filters[kind]?.any[0] ?? "");
    const among = { terms: [facet] };
    const one = { kind, sort: "count", after: null, limit: 1, days: null, among } as const;
    const [[, counted, monthly], events, hashtags, sources] = await Promise.all([
      readWithHead(db, [valueCountStatement(db, one), monthsOfStatement(db, facet)]),
      readEvents(db, filters, after),
      countNames(db, filters, "hashtag"),
      kind === "source" ? [] : countNames(db, filters, "source"),
    ]);
    const [row] = toValueCounts(counted);
    if (!row) return null;
    const months = rowsOf<MonthCount>(monthly);
    const from = hashtags === null ? firstCountable(months) : null;
    const [moreHashtags, moreSources] = from
      ? await Promise.all([
          countNames(db, { ...filters, from }, "hashtag"),
          kind === "source" ? [] : countNames(db, { ...filters, from }, "source"),
        ])
      : [hashtags, sources];
    const { count } = toValueRow(kind, row);
    const [first, last] = [months[0]?.first, months.at(-1)?.last];
    return {
      ...events,
      count,
      months: months.map(toMonthCount),
      span: first && last ? ([toPeriodKey("day", first), toPeriodKey("day", last)] as const) : null,
      hashtags: without(moreHashtags ?? [], count),
      sources: without(moreSources ?? [], count),
    };
  });
  return result;
}

/** Null if more articles match than a count reads. */
async function countNames(
  db: D1Database,
  filters: ArticleFilters,
  by: "hashtag" | "source",
): Promise<readonly Count[] | null> {
  const request: CountsRequest = {
    by,
    filters,
    query: null,
    sort: "count",
    limit: MAX_NAMES + 1,
    cursor: null,
  };
  const found = await countArticlesBy(db, request);
  return found.kind === "invalid" ? null : found.items;
}

function without(counts: readonly Count[], { key }: Count): Count[] {
  return counts.filter((each) => foldWord(each.key) !== foldWord(key)).slice(0, MAX_NAMES);
}

/** The start of the newest months that have together as many articles as a count reads; null if there are none. */
function firstCountable(months: readonly MonthCount[]): string | null {
  let sum = 0;
  let from: string | null = null;
  for (const { month, articleCount } of months.toReversed()) {
    sum += articleCount;
    if (sum > MAX_MATCHES) break;
    from = `${toPeriodKey("month", month)}-01T00:00:00.000Z`;
  }
  return from;
}
