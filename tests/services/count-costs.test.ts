import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { ArticleListRequest } from "../../src/parameters/article-list.ts";
import type { FacetPosition } from "../../src/parameters/facets.ts";
import { NO_FILTERS, only } from "../../src/search/filters.ts";
import { readCorpusOverview, readOverview } from "../../src/services/corpus-overview.ts";
import { countArticlesBy } from "../../src/services/counts.ts";
import { listHashtags } from "../../src/services/facets.ts";
import { readSearch } from "../../src/services/search.ts";
import { bugle, insertBugles, insertDocuments } from "../counted-documents.ts";
import { metered } from "../metered-database.ts";
import { interceptingBatches } from "../wrapped-bindings.ts";

const BUGLE = { ...NO_FILTERS, source: only("the-bugle") };

test("a count of too many articles reads none of them", async () => {
  await insertBugles(2_100);
  const rowsRead = async (by: "source" | "hashtag" | "day") => {
    const { db, meter } = metered(env.CATALOGUE);
    const request = { by, filters: BUGLE, query: null, sort: null, limit: 6, cursor: null };
    expect((await countArticlesBy(db, request)).kind).toBe("invalid");
    return meter.read;
  };
  // The index is read twice: for the answer, and before the articles would be read.
  expect([await rowsRead("source"), await rowsRead("hashtag"), await rowsRead("day")]).toEqual([
    4006, 4006, 4011,
  ]);
});

const SEARCH: ArticleListRequest = {
  filters: BUGLE,
  query: null,
  sort: null,
  limit: 20,
  cursor: null,
  documents: "listed",
  isCollapsed: false,
  isCounted: true,
};

test("a search with more results than a count reads does not try to count its facets", async () => {
  await insertBugles(2_100);
  const batches: number[][] = [];
  const db = interceptingBatches(env.CATALOGUE, async (statements) => {
    const all = await env.CATALOGUE.batch(statements);
    batches.push(all.map(({ meta }) => meta.rows_read));
    return all;
  });
  const { facets, results } = await readSearch(db, SEARCH);
  expect([facets, results]).toEqual([[], expect.objectContaining({ count: 1_000 })]);
  expect(batches).toEqual([[5, 10, 3, 1, 41, 1_000], [21]]);
});

test("a search of whole days has facets from the index, however many results there are", async () => {
  await insertBugles(900);
  const filters = { ...NO_FILTERS, from: "2025-08-01T00:00:00.000Z" };
  const { facets } = await readSearch(env.CATALOGUE, { ...SEARCH, filters });
  expect(facets).toEqual([
    {
      by: "language",
      values: [
        { key: "ar", articleCount: 450 },
        { key: "en", articleCount: 450 },
      ],
    },
  ]);
});

test("overviews take the number of articles from the catalogue's counter", async () => {
  await env.CATALOGUE.prepare("UPDATE head SET article_count = 41").run();
  expect((await readOverview(env.CATALOGUE)).articles).toBe(41);
  expect((await readCorpusOverview(env.CATALOGUE)).overview.articleCount).toBe(41);
});

test("of too many hashtags, those of the newest articles are listed by their exact counts", async () => {
  const article = (time: string, tags: readonly string[]) => ({
    ...bugle(time, "en"),
    hashtags: tags.map((tag) => ({ tag, origin: "page" as const })),
  });
  const own = (n: number) => Array.from({ length: 100 }, (_, i) => `Old${n}x${i}`);
  await insertDocuments([
    ...Array.from({ length: 11 }, (_, n) =>
      article("2025-07-01T12:00:00.000Z", ["Ferry", "Álvarez", "Old", ...own(n)]),
    ),
    ...Array.from({ length: 200 }, () =>
      article("2025-08-01T12:00:00.000Z", ["alvarez", "Ferry", "New"]),
    ),
  ]);
  const { db, meter } = metered(env.CATALOGUE);
  const list = async (cursor: FacetPosition | null) => {
    const page = await listHashtags(db, { sort: "count", limit: 2, cursor });
    return page.kind === "page" ? page : expect.fail(page.detail);
  };
  const { items, next } = await list(null);
  expect(items).toEqual([
    { tag: "alvarez", articleCount: 211 },
    { tag: "Ferry", articleCount: 211 },
  ]);
  expect(meter.read).toBeLessThanOrEqual(4_300);
  expect(await list(next)).toMatchObject({
    items: [{ tag: "New", articleCount: 200 }],
    next: null,
  });
});
