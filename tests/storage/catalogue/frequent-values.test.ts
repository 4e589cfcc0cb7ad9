import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { listHashtags, listSources } from "../../../src/services/facets.ts";
import { countFrequentValues } from "../../../src/storage/catalogue/frequent-values.ts";
import { readOverview } from "../../../src/storage/catalogue/overview.ts";
import { type CountedDocument, insertDocuments } from "../../counted-documents.ts";
import { metered } from "../../metered-database.ts";

const TIME = "2025-08-01T12:00:00.000Z";

/** 50 articles, each with 50 hashtags of its own; `#Two…` are in two articles, `#All` is in all. */
async function insertManyHashtags(): Promise<void> {
  const documents = Array.from({ length: 50 }, (_, n): CountedDocument => {
    const own = Array.from({ length: 50 }, (_, i) => `Tag${n * 50 + i}`);
    const shared = Array.from({ length: 20 }, (_, i) => `Two${Math.floor(n / 2)}x${i}`);
    return {
      title: "Ferry sails",
      publishedAt: TIME,
      dating: { text: null, earliest: TIME, latest: TIME, precision: "minute", basis: "absolute" },
      source: { id: `outlet-${n % 3}`, name: `Outlet ${n % 3}` },
      agency: null,
      category: null,
      language: "en",
      hashtags: [...own, ...shared, "All"].map((tag) => ({ tag, origin: "page" })),
    };
  });
  await insertDocuments(documents);
}

async function change(sql: string): Promise<void> {
  await env.CATALOGUE.prepare(sql).run();
}

/** Scheduled runs until the list is as new as the corpus. Returns their number. */
async function countAll(): Promise<number> {
  const { db, meter } = metered(env.CATALOGUE);
  for (let runs = 0; ; runs++) {
    const { written } = meter;
    await countFrequentValues(db);
    if (meter.written === written) return runs;
  }
}

async function largest(limit: number, cursor: Parameters<typeof listHashtags>[1]["cursor"] = null) {
  const page = await listHashtags(env.CATALOGUE, { sort: "count", cursor, limit });
  if (page.kind === "invalid") throw new Error(page.detail);
  return page;
}

test("hashtags by count are complete before and after scheduled runs have counted them", async () => {
  await insertManyHashtags();
  const before = await largest(30);
  expect(before.items.slice(0, 2)).toEqual([
    { tag: "All", articleCount: 50 },
    { tag: "Two0x0", articleCount: 2 },
  ]);
  // 3,001 hashtags, of which a run counts 2,000. The third run has nothing to count.
  expect(await countAll()).toBe(2);
  expect(await largest(30)).toEqual(before);
  const second = await largest(30, before.next);
  expect(second.items.every(({ articleCount }) => articleCount === 2)).toBe(true);
  expect(second.items.some(({ tag }) => before.items.some((item) => item.tag === tag))).toBe(false);
});

test("a list of the most frequent hashtags reads few rows, and ends after 500", async () => {
  await insertManyHashtags();
  await countAll();
  const { db, meter } = metered(env.CATALOGUE);
  const page = await listHashtags(db, { sort: "count", cursor: null, limit: 20 });
  expect(page).toMatchObject({ kind: "page", items: { length: 20 } });
  expect(meter.read).toBeLessThanOrEqual(1_100);
  let seen = 0;
  for (let next: Awaited<ReturnType<typeof largest>>["next"] = null; ; ) {
    const page = await largest(100, next);
    seen += page.items.length;
    next = page.next;
    if (next === null) break;
  }
  expect(seen).toBe(500);
});

test("hashtags by name, by prefix and by a word of their name do not wait for a scheduled run", async () => {
  await insertManyHashtags();
  await countAll();
  await change("DELETE FROM articles WHERE sort_key = (SELECT max(sort_key) FROM articles)");
  const list = async (request: object) =>
    listHashtags(env.CATALOGUE, { cursor: null, limit: 2, ...request });
  expect(await list({ sort: "name" })).toMatchObject({
    items: [
      { tag: "All", articleCount: 49 },
      { tag: "Tag0", articleCount: 1 },
    ],
  });
  const first = [{ tag: "Two24x0", articleCount: 1 }];
  expect(await list({ prefix: "two24x0", sort: "count" })).toMatchObject({ items: first });
  expect(await list({ q: "all", sort: "count" })).toMatchObject({
    items: [{ tag: "All", articleCount: 49 }],
  });
});

test("in a corpus of many articles outlets are counted by scheduled runs, in both orders", async () => {
  await insertManyHashtags();
  await change("UPDATE head SET article_count = 20001, edition = 1");
  await countAll();
  const list = async (sort: "count" | "name") => {
    const page = await listSources(env.CATALOGUE, { sort, cursor: null, limit: 5 });
    if (page.kind === "invalid") throw new Error(page.detail);
    return page.items.map(({ id, name, articleCount }) => [id, name, articleCount]);
  };
  const counted = [
    ["outlet-0", "Outlet 0", 17],
    ["outlet-1", "Outlet 1", 17],
    ["outlet-2", "Outlet 2", 16],
  ];
  expect([await list("count"), await list("name")]).toEqual([counted, counted]);
  // A change is in the list after the next scheduled run.
  await change("DELETE FROM articles WHERE sort_key = (SELECT min(sort_key) FROM articles)");
  await change("UPDATE head SET edition = 2");
  expect(await list("count")).toEqual(counted);
  await countAll();
  expect((await list("count"))[0]).toEqual(["outlet-1", "Outlet 1", 17]);
  expect((await readOverview(env.CATALOGUE)).outlets).toBe(3);
});

test("a scheduled run reads and writes nothing more if the corpus is as it was", async () => {
  await insertManyHashtags();
  const { db, meter } = metered(env.CATALOGUE);
  await countFrequentValues(db);
  expect(meter.read).toBeLessThanOrEqual(8_000);
  expect(meter.written).toBe(5);
  await countAll();
  Object.assign(meter, { read: 0, written: 0 });
  await countFrequentValues(db);
  expect(meter.written).toBe(0);
  expect(meter.read).toBeLessThanOrEqual(30);
});
