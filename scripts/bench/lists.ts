// The cost of a page of a list in D1.
import { NO_FILTERS, only } from "../../src/search/filters.ts";
import { parseQuery } from "../../src/search/query.ts";
import { readCorpusOverview } from "../../src/services/corpus-overview.ts";
import { type CountKey, countArticlesBy } from "../../src/services/counts.ts";
import { listByRelevance } from "../../src/services/relevance.ts";
import { type ListRequest, listArticles } from "../../src/storage/catalogue/lists.ts";
import { databaseOf, type RunBatch, record, rowsOf } from "./database.ts";
import { median } from "./measure.ts";
import type { Result } from "./result.ts";

const REPEATS = 25;

const LIST: ListRequest = {
  filters: NO_FILTERS,
  query: null,
  order: "newest",
  after: null,
  limit: 20,
  documents: "listed",
  isCollapsed: false,
  isCounted: true,
};

/** Rows that D1 reads, and milliseconds, for each kind of page. */
export type ListCosts = ReadonlyMap<string, { readonly rows: number; readonly ms: number }>;

/** `rare` is a word of one article, `common` a word of all; `outlet` is the id of an outlet with many articles. */
export async function measureLists(
  runBatch: RunBatch,
  { rare, common, outlet }: { rare: string; common: string; outlet: string },
): Promise<ListCosts> {
  const sorted = "SELECT CAST(sort_key AS TEXT) AS sortKey FROM articles ORDER BY sort_key DESC";
  const thousandth = await databaseOf(runBatch)
    .prepare(`${sorted} LIMIT 1 OFFSET 980`)
    .first<string>("sortKey");
  const ranked = (text: string) => (db: D1Database) => {
    const { query } = parseQuery(text);
    if (!query) throw new Error(`${text} is not a query.`);
    return listByRelevance(db, {
      filters: LIST.filters,
      query,
      after: null,
      limit: 20,
      isCollapsed: false,
      isCounted: true,
    });
  };
  const filters = { ...LIST.filters, source: only(outlet) };
  const count = (by: CountKey) => (db: D1Database) =>
    countArticlesBy(db, { ...LIST, by, sort: null, cursor: null });
  const pages: readonly (readonly [string, (db: D1Database) => Promise<unknown>])[] = [
    ["list, first page", (db) => listArticles(db, LIST)],
    ["list of one outlet", (db) => listArticles(db, { ...LIST, filters })],
    ["list, after 980 articles", (db) => listArticles(db, { ...LIST, after: thousandth })],
    ["search for a rare word", ranked(rare)],
    ["search for the most common word", ranked(common)],
    ["counts by day", count("day")],
    ["counts by outlet", count("source")],
    ["counts by hashtag", count("hashtag")],
    ["overview", readCorpusOverview],
  ];
  const costs = new Map<string, { rows: number; ms: number }>();
  for (const [name, page] of pages) {
    const times: number[] = [];
    let rows = 0;
    // Warms up with as many requests; otherwise the smaller corpus, which comes first, would be slower.
    for (let i = -REPEATS; i < REPEATS; i++) {
      const { recorded, results } = record(runBatch);
      const start = performance.now();
      await page(databaseOf(recorded));
      if (i >= 0) times.push(performance.now() - start);
      rows = rowsOf(results, "rows_read");
    }
    costs.set(name, { rows, ms: median(times) });
  }
  return costs;
}

export function listResult(texts: string, [small, large]: readonly ListCosts[]): Result {
  const rows = [...(small ?? [])].map(([page, few]) => {
    const many = large?.get(page) ?? { rows: Number.NaN, ms: Number.NaN };
    return [
      page,
      `${few.rows}`,
      `${many.rows}`,
      few.ms.toFixed(1),
      many.ms.toFixed(1),
      (many.ms / few.ms).toFixed(2),
    ];
  });
  return {
    title: `A page of 20 articles, ${texts}`,
    columns: [
      "",
      "rows read in the small corpus",
      "in the large one",
      "milliseconds",
      "in the large one",
      "ratio (lists ≤ 1.5)",
    ],
    rows,
    note: `Medians of ${REPEATS} requests to D1 on Miniflare. FTS5 ranks all matches of a search, and counts the articles of each word of the index, which takes time but reads no rows.`,
  };
}
