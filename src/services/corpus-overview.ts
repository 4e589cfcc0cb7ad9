import type * as z from "zod";
import type { overviewSchema } from "../schema/overview.ts";
import { OPEN_START, timeEntryRange } from "../search/count-entries.ts";
import { toFacet } from "../search/facets.ts";
import { valueTotal } from "../storage/catalogue/frequent-values.ts";
import { COUNTED_HEAD_QUERY, toCountedHead } from "../storage/catalogue/head.ts";
import {
  type CoveredStory,
  countOnDays,
  coveredStoriesStatement,
  type Sampled,
  sampleStatement,
  toSample,
} from "../storage/catalogue/recent-values.ts";
import { rowsOf } from "../storage/catalogue/rows.ts";
import { type TimeCount, timeCountStatement } from "../storage/catalogue/time-counts.ts";
import { toValueCounts, valueCountStatement } from "../storage/catalogue/value-counts.ts";
import { toPeriodRow, toValueRow } from "./count-rows.ts";

type CorpusOverviewDocument = z.infer<typeof overviewSchema>;

const DAYS = 14;
const WEEK = 7;
const MAX_VALUES = 10;
/** Values of the sample that are counted. */
const MAX_PROPOSED = 30;
const MAX_LANGUAGES = 20;

/** Reads what a dashboard shows first: one batch, and a query for the counts of the week. */
export async function readCorpusOverview(
  db: D1Database,
): Promise<{ readonly overview: CorpusOverviewDocument; readonly state: string }> {
  const [heads, totals, days, languages, sampled, stories] = await db.batch([
    db.prepare(COUNTED_HEAD_QUERY),
    db
      .prepare(
        `SELECT (SELECT ifnull(sum(doc), 0) FROM search_words WHERE term >= ?1 AND term <= ?2) AS undated,
           ${valueTotal("source")} AS sources`,
      )
      .bind(...timeEntryRange(OPEN_START, OPEN_START)),
    // One day more than is shown: intervals that overlap the first day may have their middles in the day before.
    timeCountStatement(db, {
      period: "day",
      sort: "key",
      after: null,
      limit: DAYS,
      days: DAYS + 1,
    }),
    valueCountStatement(db, {
      kind: "language",
      sort: "count",
      after: null,
      limit: MAX_LANGUAGES,
      days: null,
    }),
    sampleStatement(db, WEEK),
    coveredStoriesStatement(db, { days: WEEK, limit: MAX_VALUES }),
  ]);
  const { edition, state, articles } = toCountedHead(heads);
  const [total] = rowsOf<{ undated: number; sources: number }>(totals);
  const counts = rowsOf<TimeCount>(days).map((row) => toPeriodRow("day", row).count);
  const week = weekOf(counts[0]?.key);
  const weekCounts = counts.filter(({ key }) => key >= (week.from ?? ""));
  const sample = toSample(sampled);
  const weekDays = weekCounts.map(({ key }) => key);
  const top = await countProposed(db, sample, weekDays);
  const sum = weekCounts.reduce((all, { articleCount }) => all + articleCount, 0);
  return {
    state,
    overview: {
      edition,
      articleCount: articles,
      datedCount: articles - (total?.undated ?? 0),
      sourceCount: total?.sources ?? 0,
      days: counts,
      languages: toValueCounts(languages).map((row) => {
        const { key, articleCount } = toValueRow("language", row).count;
        return { language: key, articleCount };
      }),
      week: {
        ...week,
        ...top,
        stories: rowsOf<CoveredStory>(stories),
        isComplete: sample.length === sum,
      },
    },
  };
}

/** Counts the values that most articles of the sample have, and returns the most frequent ones. */
async function countProposed(
  db: D1Database,
  sample: readonly Sampled[],
  days: readonly string[],
): Promise<Pick<CorpusOverviewDocument["week"], "sources" | "hashtags">> {
  const sources = propose(
    "source",
    sample.flatMap(({ source }) => (source ? { id: source.id, name: source.name } : [])),
    ({ id }) => id,
  );
  const hashtags = propose(
    "hashtag",
    sample.flatMap(({ hashtags }) => hashtags.map(({ tag }) => ({ tag }))),
    ({ tag }) => tag,
  );
  const values = [
    ...sources.map(({ id }) => ({ kind: "source", value: id }) as const),
    ...hashtags.map(({ tag }) => ({ kind: "hashtag", value: tag }) as const),
  ];
  const counts = values.length === 0 ? [] : await countOnDays(db, values, days);
  const largest = <Value extends object>(proposed: readonly Value[], first: number) =>
    proposed
      .map((value, n) => ({ ...value, articleCount: counts[first + n] ?? 0 }))
      .sort((a, b) => b.articleCount - a.articleCount)
      .slice(0, MAX_VALUES);
  return { sources: largest(sources, 0), hashtags: largest(hashtags, sources.length) };
}

/** The values that are most frequent in a sample, as the first of them is written. */
function propose<Value>(
  kind: "source" | "hashtag",
  values: readonly Value[],
  keyOf: (value: Value) => string,
): Value[] {
  const byTerm = Map.groupBy(values, (value) => toFacet(kind, keyOf(value)));
  return [...byTerm]
    .sort(([a, many], [b, more]) => more.length - many.length || (a < b ? -1 : 1))
    .slice(0, MAX_PROPOSED)
    .flatMap(([, [first]]) => first ?? []);
}

/** The week that ends with a day. */
function weekOf(day: string | undefined): Pick<CorpusOverviewDocument["week"], "from" | "to"> {
  if (day === undefined) return { from: null, to: null };
  const from = new Date(Date.parse(day) - (WEEK - 1) * 24 * 60 * 60 * 1000);
  return { from: from.toISOString().slice(0, 10), to: day };
}
