import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { ALL_ARTICLES, DATED_ARTICLES, toFacet } from "../../../src/search/facets.ts";
import { NO_FILTERS, only } from "../../../src/search/filters.ts";
import { parseQuery } from "../../../src/search/query.ts";
import { listSources } from "../../../src/services/facets.ts";
import { type ListRequest, listArticles } from "../../../src/storage/catalogue/lists.ts";
import { listByRelevance } from "../../../src/storage/catalogue/relevance.ts";
import { toSortKey } from "../../../src/storage/catalogue/sort-key.ts";
import { insertSearchable } from "../../article-rows.ts";
import { insertBugles } from "../../counted-documents.ts";
import { metered } from "../../metered-database.ts";

/** Articles an hour apart: each says "common", one in 50 "rare", one in ten is of The Bugle. */
async function fill(from: number, to: number, shift = 0): Promise<void> {
  const rows = Array.from({ length: to - from }, (_, n) => {
    const i = from + n;
    const id = i.toString(16).padStart(20, "0");
    const publishedAt = new Date(Date.UTC(2025, 0, 1) + i * 3_600_000 + shift).toISOString();
    const title = `Common news ${i}${i % 50 === 0 ? " of rare birds" : ""}`;
    const document = { id, title, publishedAt, summary: { text: "It came." }, wordCount: 40 };
    const facets = [
      ALL_ARTICLES,
      DATED_ARTICLES,
      ...(i % 10 === 0 ? [toFacet("source", "the-bugle")] : []),
    ];
    const sortKey = toSortKey(publishedAt, id);
    return { sortKey, id, document: JSON.stringify(document), title, facets: facets.join(" ") };
  });
  await insertSearchable(rows);
}

function queryOf(text: string) {
  const { query } = parseQuery(text);
  if (!query) throw new Error(`no query: ${text}`);
  return query;
}

/** Rows that D1 says were read. */
async function rowsRead(ask: (db: D1Database) => Promise<unknown>): Promise<number> {
  const { db, meter } = metered(env.CATALOGUE);
  await ask(db);
  return meter.read;
}

const LISTED: ListRequest = {
  filters: NO_FILTERS,
  query: null,
  order: "newest",
  after: null,
  limit: 20,
  documents: "listed",
  isCollapsed: false,
  isCounted: false,
};

test("lists, filters and searches read as many rows of 6,000 articles as of 1,000", async () => {
  const bugle = { ...NO_FILTERS, source: only("the-bugle") };
  const nobody = { ...NO_FILTERS, source: only("nobody") };
  const ranked = (text: string) => (db: D1Database) =>
    listByRelevance(db, {
      filters: LISTED.filters,
      query: queryOf(text),
      after: null,
      limit: 20,
      isCollapsed: false,
      isCounted: false,
    });
  const asks: Record<string, (db: D1Database) => Promise<unknown>> = {
    list: (db) => listArticles(db, LISTED),
    late: (db) => listArticles(db, { ...LISTED, after: toSortKey("2025-01-10T00:00:00Z", "0") }),
    filtered: (db) => listArticles(db, { ...LISTED, filters: bugle }),
    oldest: (db) => listArticles(db, { ...LISTED, filters: bugle, order: "oldest" }),
    story: (db) =>
      listArticles(db, { ...LISTED, filters: { ...NO_FILTERS, story: "1".padStart(20, "0") } }),
    since: (db) => listArticles(db, { ...LISTED, filters: { ...NO_FILTERS, addedSince: "0" } }),
    none: (db) => listArticles(db, { ...LISTED, filters: nobody, order: "added" }),
    common: (db) => listArticles(db, { ...LISTED, query: queryOf("common") }),
    rare: ranked("rare"),
    commonest: ranked("common"),
    both: ranked("common news -rare"),
    facets: (db) => listSources(db, { cursor: null, limit: 20 }),
  };
  const measure = async () => {
    const figures: [string, number][] = [];
    for (const [name, ask] of Object.entries(asks)) figures.push([name, await rowsRead(ask)]);
    return Object.fromEntries(figures);
  };
  await fill(0, 1000);
  const few = await measure();
  for (let n = 1000; n < 6000; n += 1000) await fill(n, n + 1000);
  const many = await measure();
  // A word in 20 articles reads each twice, with the newest matches; in 120, and 40 of them again.
  const { rare: rareOfFew, ...others } = few;
  const { rare: rareOfMany, ...theirs } = many;
  expect(theirs).toEqual(others);
  expect(others).toEqual({
    list: 43,
    late: 43,
    filtered: 42,
    oldest: 42,
    common: 42,
    story: 13,
    since: 10,
    none: 9,
    commonest: 319,
    both: 319,
    facets: 6,
  });
  expect([rareOfFew, rareOfMany]).toEqual([121, 240]);
});

test("a list of articles published since a day reads no articles of unknown time", async () => {
  await fill(0, 100);
  const undated = Array.from({ length: 500 }, (_, i) => ({
    sortKey: toSortKey("2026-01-01T00:00:00Z", i.toString(16).padStart(3, "0").padEnd(20, "0")),
    id: `undated ${i}`,
    document: '{"title":"News"}',
    title: "x",
    facets: ALL_ARTICLES,
  }));
  await insertSearchable(undated);
  const filters = { ...NO_FILTERS, from: "2025-01-04T00:00:00.000Z" };
  const pages: number[] = [];
  const rows = await rowsRead(async (db) => {
    pages.push((await listArticles(db, { ...LISTED, filters })).rows.length);
  });
  expect([pages, rows]).toEqual([[20], 42]);
});

test("a page ends after 5,000 candidates, and the next page goes on", async () => {
  await insertBugles(5_010);
  await env.CATALOGUE.prepare(
    "UPDATE articles SET story = (SELECT id FROM articles LIMIT 1)",
  ).run();
  const asked = { ...LISTED, isCollapsed: true, documents: "none" } as const;
  const first = await listArticles(env.CATALOGUE, asked);
  expect([first.rows.length, first.next === null]).toEqual([0, false]);
  const second = await listArticles(env.CATALOGUE, { ...asked, after: first.next });
  expect([second.rows.length, second.next]).toEqual([1, null]);
});
