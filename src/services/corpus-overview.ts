import type * as z from "zod";
import type { overviewSchema } from "../schema/overview.ts";
import type { CountedKind } from "../search/count-entries.ts";
import { DATED_ARTICLES } from "../search/facets.ts";
import {
  type CoveredStory,
  coveredStoriesStatement,
  propose,
  type Sampled,
  sampleStatement,
  toSample,
} from "../storage/catalogue/recent-values.ts";
import { readWithHead, rowsOf } from "../storage/catalogue/rows.ts";
import { type MonthCount, monthsStatement } from "../storage/catalogue/span.ts";
import { type TimeCount, timeCountStatement } from "../storage/catalogue/time-counts.ts";
import { toValueCounts, valueCountStatement } from "../storage/catalogue/value-counts.ts";
import { DAY } from "../text/durations.ts";
import {
  type Count,
  toHashtag,
  toLanguage,
  toPeriodKey,
  toPeriodRow,
  toSource,
  toValueRow,
} from "./count-rows.ts";

/** Overviews of the corpus: of the front page, of search forms, and of dashboards. */

type CorpusOverviewDocument = z.infer<typeof overviewSchema>;
type CorpusSpan = CorpusOverviewDocument["span"];

const DAYS = 14;
const WEEK = 7;
/** Up to so many months are counted one by one, and of more the years. */
const MAX_MONTHS = 36;
const MAX_VALUES = 10;
/** Values of the sample that are counted. */
const MAX_PROPOSED = 20;
const MAX_LANGUAGES = 20;

/** More than there are. */
const ALL_LANGUAGES = 250;

/** Totals of the corpus, and the last `publishedAt`, RFC 3339; null if there is none. No article is counted for them. */
export async function readOverview(db: D1Database): Promise<{
  readonly articles: number;
  readonly outlets: number;
  readonly newest: string | null;
}> {
  const [head, outlets, newest] = await readWithHead(db, [
    mostFrequent(db, "source", 1),
    db.prepare(
      `SELECT document ->> '$.publishedAt' AS newest FROM articles WHERE sort_key =
         (SELECT rowid FROM search WHERE search MATCH '"${DATED_ARTICLES}"' ORDER BY rowid DESC LIMIT 1)`,
    ),
  ]);
  return {
    articles: head.articles,
    outlets: toTotal(outlets),
    newest: rowsOf<{ newest: string | null }>(newest)[0]?.newest ?? null,
  };
}

/** What a search form offers: the outlets with the most articles, and all languages. */
export type SearchChoices = {
  readonly largest: readonly Count[];
  readonly languages: readonly Count[];
};

/** Choices for the search form: so many outlets with the most articles, and all languages. */
export async function readSearchChoices(db: D1Database, outlets: number): Promise<SearchChoices> {
  const [largest, languages] = await db.batch([
    mostFrequent(db, "source", outlets),
    mostFrequent(db, "language", ALL_LANGUAGES),
  ]);
  return { largest: toCounts("source", largest), languages: toCounts("language", languages) };
}

/** Reads what a dashboard shows first: one batch, and another for the counts of the week. */
export async function readCorpusOverview(
  db: D1Database,
): Promise<{ readonly overview: CorpusOverviewDocument; readonly state: string }> {
  const [head, dated, months, outlets, days, languages, sampled, stories] = await readWithHead(db, [
    // Entries of months may be incomplete while captures are read again after an upgrade.
    db.prepare("SELECT doc AS articleCount FROM search_words WHERE term = ?1").bind(DATED_ARTICLES),
    monthsStatement(db),
    mostFrequent(db, "source", 1),
    // One day more than is shown: intervals that overlap the first day may have their middles in the day before.
    timeCountStatement(db, {
      period: "day",
      sort: "key",
      after: null,
      limit: DAYS,
      days: DAYS + 1,
    }),
    mostFrequent(db, "language", MAX_LANGUAGES),
    sampleStatement(db, WEEK),
    coveredStoriesStatement(db, { days: WEEK, limit: MAX_VALUES }),
  ]);
  const sample = toSample(sampled);
  const [sources, hashtags] = await db.batch([
    mostFrequentOfWeek(db, "source", sample),
    mostFrequentOfWeek(db, "hashtag", sample),
  ]);
  const { edition, state, articles } = head;
  const counts = toDays(days);
  const week = weekOf(counts[0]?.key);
  const sum = counts.reduce(
    (all, { key, articleCount }) => (key >= (week.from ?? "") ? all + articleCount : all),
    0,
  );
  return {
    state,
    overview: {
      edition,
      articleCount: articles,
      datedCount: rowsOf<Pick<Count, "articleCount">>(dated)[0]?.articleCount ?? 0,
      sourceCount: toTotal(outlets),
      days: counts,
      span: toSpan(months),
      languages: toCounts("language", languages).map(toLanguage),
      week: {
        ...week,
        sources: toCounts("source", sources).map(toSource),
        hashtags: toCounts("hashtag", hashtags).map(toHashtag),
        stories: rowsOf<CoveredStory>(stories),
        isComplete: sample.length === sum,
      },
    },
  };
}

const MOST_FREQUENT = { sort: "count", after: null, days: null } as const;

function mostFrequent(db: D1Database, kind: CountedKind, limit: number): D1PreparedStatement {
  return valueCountStatement(db, { ...MOST_FREQUENT, kind, limit });
}

/** Of the values that most articles of the sample have, those that most articles of the week have. */
function mostFrequentOfWeek(
  db: D1Database,
  kind: "source" | "hashtag",
  sample: readonly Sampled[],
): D1PreparedStatement {
  const among = { terms: propose(kind, sample, MAX_PROPOSED), newestDays: WEEK };
  return valueCountStatement(db, { ...MOST_FREQUENT, kind, limit: MAX_VALUES, among });
}

function toCounts(kind: CountedKind, result: D1Result | undefined): Count[] {
  return toValueCounts(result).map((row) => toValueRow(kind, row).count);
}

/** The number of all values of a kind, from {@link mostFrequent}. */
function toTotal(result: D1Result | undefined): number {
  return toValueCounts(result)[0]?.read ?? 0;
}

function toDays(result: D1Result | undefined): Count[] {
  return rowsOf<TimeCount>(result).map((row) => toPeriodRow("day", row).count);
}

/** The first and the last day, and counts per month of up to three years, otherwise per year; the last period is first. */
function toSpan(result: D1Result | undefined): CorpusSpan {
  const months = rowsOf<MonthCount>(result);
  const monthsSince = (month = "") => Number(month.slice(0, 4)) * 12 + Number(month.slice(4));
  const length = monthsSince(months.at(-1)?.month) - monthsSince(months[0]?.month) + 1;
  const by = length > MAX_MONTHS ? "year" : "month";
  const periods = Map.groupBy(months, ({ month }) => (by === "year" ? month.slice(0, 4) : month));
  const counts = Array.from(periods, ([digits, each]) => ({
    key: toPeriodKey(by, digits),
    articleCount: each.reduce((sum, { articleCount }) => sum + articleCount, 0),
  }));
  const toDay = (digits: string | undefined) => (digits ? toPeriodKey("day", digits) : null);
  const [first] = months;
  return { from: toDay(first?.first), to: toDay(first?.last), by, counts: counts.reverse() };
}

/** The week that ends with a day. */
function weekOf(day: string | undefined): Pick<CorpusOverviewDocument["week"], "from" | "to"> {
  if (day === undefined) return { from: null, to: null };
  const from = new Date(Date.parse(day) - (WEEK - 1) * DAY);
  return { from: from.toISOString().slice(0, 10), to: day };
}
