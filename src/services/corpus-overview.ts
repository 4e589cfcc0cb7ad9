import type * as z from "zod";
import type { overviewSchema } from "../schema/overview.ts";
import { DATED_ARTICLES, facetRange } from "../search/facets.ts";
import {
  type CoveredStory,
  coveredStoriesStatement,
} from "../storage/catalogue/covered-stories.ts";
import { COUNTED_HEAD_QUERY, toCountedHead } from "../storage/catalogue/head.ts";
import { rowsOf } from "../storage/catalogue/rows.ts";
import { type TimeCount, timeCountStatement } from "../storage/catalogue/time-counts.ts";
import {
  MAX_DAY_ENTRIES,
  toValueCounts,
  valueCountStatement,
} from "../storage/catalogue/value-counts.ts";
import { toPeriodRow, toValueRow } from "./count-rows.ts";

type CorpusOverviewDocument = z.infer<typeof overviewSchema>;

const DAYS = 14;
const WEEK = 7;
const MAX_VALUES = 10;
const MAX_LANGUAGES = 20;

/** Reads what a dashboard shows first, in one batch. */
export async function readCorpusOverview(
  db: D1Database,
): Promise<{ readonly overview: CorpusOverviewDocument; readonly state: string }> {
  const top = { sort: "count", after: null, limit: MAX_VALUES } as const;
  const [heads, totals, days, languages, sources, hashtags, stories] = await db.batch([
    db.prepare(COUNTED_HEAD_QUERY),
    db
      .prepare(
        `SELECT (SELECT doc FROM search_words WHERE term = ?1) AS dated,
           (SELECT count(*) FROM search_words WHERE term >= ?2 AND term <= ?3) AS sources`,
      )
      .bind(DATED_ARTICLES, ...facetRange("source", "")),
    // One day more than is shown: intervals that overlap the first day may have their middles in the day before.
    timeCountStatement(db, {
      period: "day",
      sort: "key",
      after: null,
      limit: DAYS,
      days: DAYS + 1,
    }),
    valueCountStatement(db, { ...top, kind: "language", limit: MAX_LANGUAGES, days: null }),
    valueCountStatement(db, { ...top, kind: "source", days: WEEK }),
    valueCountStatement(db, { ...top, kind: "hashtag", days: WEEK }),
    coveredStoriesStatement(db, { days: WEEK, limit: MAX_VALUES }),
  ]);
  const { edition, state, articles } = toCountedHead(heads);
  const [total] = rowsOf<{ dated: number | null; sources: number }>(totals);
  const counts = rowsOf<TimeCount>(days).map((row) => toPeriodRow("day", row).count);
  const valuesOf = (kind: "language" | "source" | "hashtag", result: D1Result | undefined) => {
    const rows = toValueCounts(result);
    const isComplete = (rows[0]?.read ?? 0) <= MAX_DAY_ENTRIES;
    return { isComplete, counts: rows.map((row) => toValueRow(kind, row).count) };
  };
  const [weekSources, weekHashtags] = [valuesOf("source", sources), valuesOf("hashtag", hashtags)];
  return {
    state,
    overview: {
      edition,
      articleCount: articles,
      datedCount: total?.dated ?? 0,
      sourceCount: total?.sources ?? 0,
      days: counts,
      languages: valuesOf("language", languages).counts.map(({ key, articleCount }) => ({
        language: key,
        articleCount,
      })),
      week: {
        ...weekOf(counts[0]?.key),
        sources: weekSources.counts.map(({ key, name = key, articleCount }) => ({
          id: key,
          name,
          articleCount,
        })),
        hashtags: weekHashtags.counts.map(({ key, articleCount }) => ({ tag: key, articleCount })),
        stories: rowsOf<CoveredStory>(stories),
        isComplete: weekSources.isComplete && weekHashtags.isComplete,
      },
    },
  };
}

/** The week that ends with a day. */
function weekOf(day: string | undefined): {
  readonly from: string | null;
  readonly to: string | null;
} {
  if (day === undefined) return { from: null, to: null };
  const from = new Date(Date.parse(day) - (WEEK - 1) * 24 * 60 * 60 * 1000);
  return { from: from.toISOString().slice(0, 10), to: day };
}
