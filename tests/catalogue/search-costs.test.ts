import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { listFacets } from "../../src/catalogue/facets.ts";
import { type ListRequest, listArticles, UNFILTERED } from "../../src/catalogue/lists.ts";
import { placeOf } from "../../src/catalogue/place.ts";
import { type RankedPosition, rankArticles } from "../../src/catalogue/ranked.ts";
import { ALL, DATED, facetOf } from "../../src/search/facets.ts";
import { parseQuery } from "../../src/search/query.ts";
import { insertArticles } from "../article-rows.ts";
import { freshInstance } from "../instance.ts";
import { batching } from "../watched.ts";

beforeEach(freshInstance);

/** Articles an hour apart: each says "common", one in 50 "rare", one in ten is of The Bugle. */
async function fill(from: number, to: number, shift = 0): Promise<void> {
  const rows = Array.from({ length: to - from }, (_, n) => {
    const i = from + n;
    const id = i.toString(16).padStart(20, "0");
    const publishedAt = new Date(Date.UTC(2025, 0, 1) + i * 3_600_000 + shift).toISOString();
    const title = `Common news ${i}${i % 50 === 0 ? " of rare birds" : ""}`;
    const document = { id, title, publishedAt, summary: { text: "It came." }, wordCount: 40 };
    const facets = [ALL, DATED, ...(i % 10 === 0 ? [facetOf("source", "the-bugle")] : [])];
    return [placeOf(publishedAt, id), id, JSON.stringify(document), title, facets.join(" ")];
  });
  await env.CATALOGUE.prepare("INSERT OR IGNORE INTO texts VALUES ('t', '[]', '', 0)").run();
  await shelve(rows);
}

/** Rows: place, id, document, title, facets. */
async function shelve(rows: readonly (readonly (string | null)[])[]): Promise<void> {
  const statements = [
    insertArticles(`SELECT CAST(value ->> 0 AS INTEGER) AS place, value ->> 1 AS id, '' AS version,
      value ->> 2 AS document, 't' AS text FROM json_each(?1)`),
    `INSERT INTO search (rowid, title, body, facets)
     SELECT CAST(value ->> 0 AS INTEGER), value ->> 3, '', value ->> 4 FROM json_each(?1)`,
  ];
  await env.CATALOGUE.batch(
    statements.map((sql) => env.CATALOGUE.prepare(sql).bind(JSON.stringify(rows))),
  );
}

function queryOf(text: string) {
  const { query } = parseQuery(text);
  if (!query) throw new Error(`no query: ${text}`);
  return query;
}

/** Rows that D1 says were read. */
async function rowsRead(ask: (db: D1Database) => Promise<unknown>): Promise<number> {
  let rows = 0;
  const db = batching(env.CATALOGUE, async (statements) => {
    const results = await env.CATALOGUE.batch(statements);
    for (const { meta } of results) rows += meta.rows_read;
    return results;
  });
  await ask(db);
  return rows;
}

const LISTED: ListRequest = {
  filters: UNFILTERED,
  ...{ query: null, order: "newest", after: null, limit: 20, withBody: false },
};

test("lists, filters and searches read as many rows of 6,000 articles as of 1,000", async () => {
  const bugle = { ...UNFILTERED, source: "the-bugle" };
  const ranked = (text: string) => (db: D1Database) =>
    rankArticles(db, { filters: LISTED.filters, query: queryOf(text), after: null, limit: 20 });
  const asks: Record<string, (db: D1Database) => Promise<unknown>> = {
    list: (db) => listArticles(db, LISTED),
    late: (db) => listArticles(db, { ...LISTED, after: placeOf("2025-01-10T00:00:00Z", "0") }),
    filtered: (db) => listArticles(db, { ...LISTED, filters: bugle }),
    oldest: (db) => listArticles(db, { ...LISTED, filters: bugle, order: "oldest" }),
    common: (db) => listArticles(db, { ...LISTED, query: queryOf("common") }),
    rare: ranked("rare"),
    commonest: ranked("common"),
    both: ranked("common news -rare"),
    facets: (db) => listFacets(db, "source", { prefix: "", after: null, limit: 20 }),
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
  // A word in 20 articles is read in 20; in 120 of 6,000 in as many: up to the window of 200.
  const { rare: rareOfFew, ...others } = few;
  const { rare: rareOfMany, ...theirs } = many;
  expect(theirs).toEqual(others);
  expect(others).toEqual({
    ...{ list: 22, late: 22, filtered: 42, oldest: 42, common: 42 },
    ...{ commonest: 403, both: 801, facets: 3 },
  });
  expect([rareOfFew, rareOfMany]).toEqual([42, 242]);
});

test("a list of what was published since a day reads no articles of unknown time above it", async () => {
  await fill(0, 100);
  const undated = Array.from({ length: 500 }, (_, i) => [
    placeOf("2026-01-01T00:00:00Z", i.toString(16).padStart(3, "0").padEnd(20, "0")),
    `undated ${i}`,
    '{"title":"News"}',
    "x",
    ALL,
  ]);
  await shelve(undated);
  const filters = { ...UNFILTERED, from: "2025-01-04T00:00:00.000Z" };
  const pages: number[] = [];
  const rows = await rowsRead(async (db) => {
    pages.push((await listArticles(db, { ...LISTED, filters })).rows.length);
  });
  expect([pages, rows]).toEqual([[20], 42]);
});

test("a walk by relevance goes on past the newest 200 matches and shows each once", async () => {
  await fill(0, 450);
  const query = queryOf("common");
  const walked: string[] = [];
  let after: RankedPosition | null = null;
  do {
    const page = await rankArticles(env.CATALOGUE, {
      filters: LISTED.filters,
      query,
      after,
      limit: 30,
    });
    walked.push(...page.rows.map(({ place }) => place));
    after = page.next;
  } while (after);
  expect(walked).toHaveLength(450);
  expect(new Set(walked).size).toBe(450);
  const newest = [...walked].map(BigInt).sort((a, b) => (a < b ? 1 : -1));
  expect(new Set(walked.slice(0, 200).map(BigInt))).toEqual(new Set(newest.slice(0, 200)));
});

test("a walk by relevance keeps its order and shows each once while its window fills up", async () => {
  await fill(0, 240);
  const query = queryOf("common");
  const ask = (after: RankedPosition | null) =>
    rankArticles(env.CATALOGUE, { filters: LISTED.filters, query, after, limit: 30 });
  const first = await ask(null);
  const walked = first.rows.map(({ place }) => place);
  // Half an hour behind those that are there, so all of them lie in the window or below it.
  await fill(1000, 1300, -1_000 * 3_600_000 + 1_800_000);
  for (let after = first.next; after; ) {
    const page = await ask(after);
    walked.push(...page.rows.map(({ place }) => place));
    after = page.next;
  }
  expect(new Set(walked).size).toBe(walked.length);
  const { results } = await env.CATALOGUE.prepare(
    "SELECT CAST(place AS TEXT) AS place FROM articles WHERE id < '000000000000000003e8'",
  ).all<{ place: string }>();
  expect(results).toHaveLength(240);
  expect(results.filter(({ place }) => !walked.includes(place))).toEqual([]);
});
