import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { ALL_ARTICLES, DATED_ARTICLES, toFacet } from "../../../src/search/facets.ts";
import { type ArticleFilters, NO_FILTERS, only } from "../../../src/search/filters.ts";
import { MAX_RANKED } from "../../../src/storage/catalogue/relevance.ts";
import { insertArticles } from "../../article-rows.ts";
import { metered } from "../../metered-database.ts";
import { add, daysAgo, find, others, words } from "./ranked-articles.ts";

test("an old article that is headed by the words comes before newer ones that have them once", async () => {
  const notes = Array.from({ length: 300 }, (_, n) => ({
    title: `Note ${n}`,
    body: `The ferry strike. ${words(20)}`,
    time: daysAgo(n / 10),
  }));
  const old = { title: "Ferry strike", body: words(800), time: daysAgo(3000) };
  await add([...others(700), ...notes, old]);
  const { titles } = await find("ferry strike");
  expect(titles.slice(0, 2)).toEqual(["Ferry strike", "Note 0"]);
});

test("of about equal answers the newer comes first, and age does not outweigh what answers much better", async () => {
  const equal = [40, 5, null, 0, 400].map((days) => ({
    title: `Ferry ${days ?? "undated"}`,
    body: words(50),
    time: days === null ? null : daysAgo(days),
  }));
  const more = { title: "Ferry more", body: `ferry ${words(49)}`, time: daysAgo(100) };
  const often = { title: "Old", body: `${"ferry ".repeat(9)} ${words(41)}`, time: daysAgo(900) };
  const once = { title: "New", body: `ferry ${words(49)}`, time: daysAgo(0) };
  await add([...others(100), ...equal, more, often, once]);
  expect((await find("ferry")).titles).toEqual([
    "Ferry 0",
    "Ferry 5",
    "Ferry 40",
    "Ferry more",
    "Ferry 400",
    "Ferry undated",
    "Old",
    "New",
  ]);
});

test("of more equal answers than are compared the newest come first, the oldest best follow", async () => {
  await add(
    Array.from({ length: 1000 }, (_, n) => {
      return { title: `Ferry ${n}`, body: "It sailed.", time: daysAgo(n) };
    }),
  );
  const { titles } = await find("ferry", { limit: 100 });
  const numbers = titles.map((title) => Number(title.slice(6)));
  expect(numbers).toEqual([
    ...Array.from({ length: 40 }, (_, n) => n),
    ...Array.from({ length: 60 }, (_, n) => 800 + n),
  ]);
});

test("a walk shows the best 200 once each and ends, whatever the size of its pages", async () => {
  await add([
    ...others(50),
    ...Array.from({ length: 450 }, (_, n) => {
      return { title: `Ferry ${n}`, body: words(20 + (n % 70)), time: daysAgo(n) };
    }),
  ]);
  const walks = await Promise.all(
    [30, 100].map(async (limit) => {
      const walked: string[] = [];
      for (let after: string | null = "0"; after !== null; ) {
        const page = await find("ferry", { after, limit });
        walked.push(...page.titles);
        after = page.next;
      }
      return walked;
    }),
  );
  expect(walks[0]).toEqual(walks[1]);
  expect(walks[0]).toHaveLength(MAX_RANKED);
  expect(new Set(walks[0]).size).toBe(MAX_RANKED);
  // A page of exactly what is left is the last one.
  expect((await find("ferry", { after: "100", limit: 100 })).next).toBe(null);
  expect((await find("ferry", { after: "100", limit: 99 })).next).toBe("199");
});

test("what a query leaves out and what it is filtered by changes which articles are found, not their order", async () => {
  await add([
    ...others(60),
    ...Array.from({ length: 40 }, (_, n) => ({
      title: n % 4 === 0 ? "The harbour ferry" : "News",
      body: `ferry ${"harbour ".repeat(n % 3)} ${words(30 + n)} ${n % 8 === 0 ? "fog" : ""}`,
      time: daysAgo(n),
      outlet: n % 2 === 0 ? "the-bugle" : "lantern-post",
    })),
  ]);
  const sortKeysOf = async (text: string, filters = NO_FILTERS) =>
    (await find(text, { filters, limit: 100 })).rows.map(({ sortKey }) => sortKey);
  const all = await sortKeysOf("ferry");
  expect(all).toHaveLength(40);
  const foggy = new Set(await sortKeysOf("ferry fog"));
  expect(foggy.size).toBe(5);
  expect(await sortKeysOf("ferry -fog")).toEqual(all.filter((sortKey) => !foggy.has(sortKey)));
  const bugle = await sortKeysOf("ferry", { ...NO_FILTERS, source: only("the-bugle") });
  expect(bugle).toHaveLength(20);
  expect(bugle).toEqual(all.filter((sortKey) => bugle.includes(sortKey)));
  // A rare word that is one of two counts more than the other one.
  expect(new Set((await sortKeysOf("fog OR ferry")).slice(0, 5))).toEqual(foggy);
  const headed = await sortKeysOf("title:ferry");
  expect(headed).toHaveLength(10);
  expect(new Set(all.slice(0, 10))).toEqual(new Set(headed));
  expect(await sortKeysOf('"harbour ferry"')).toHaveLength(10);
  expect(await sortKeysOf("fer*")).toEqual(all);
});

test("how rare a filter is and how short an article counts nothing", async () => {
  const outlet = "lantern-post";
  await add([
    ...others(100),
    ...others(100).map((each, n) => ({ ...each, title: `Ferry ${n}`, time: daysAgo(301 + n) })),
    { title: "Ferry strike", body: words(600), time: daysAgo(1), outlet },
    { title: "Note", body: "ferry", time: daysAgo(1.5), outlet },
  ]);
  const { titles } = await find("ferry", { filters: { ...NO_FILTERS, source: only(outlet) } });
  expect(titles).toEqual(["Ferry strike", "Note"]);
});

test("a search reads as many rows of 100,000 articles as of 1,000", async () => {
  const facets = [ALL_ARTICLES, DATED_ARTICLES, toFacet("source", "the-bugle")].join(" ");
  const fill = (from: number, to: number) => {
    const numbers = `WITH RECURSIVE n (i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${to})`;
    return env.CATALOGUE.batch([
      env.CATALOGUE.prepare("INSERT OR IGNORE INTO texts VALUES ('t', '[]', '', 0)"),
      env.CATALOGUE.prepare(
        `${numbers} ${insertArticles(`SELECT i << 30 AS sort_key, printf('%020x', i) AS id, '' AS version,
           '{"title":"News"}' AS document, 't' AS text FROM n`)}`,
      ),
      env.CATALOGUE.prepare(
        `${numbers} INSERT INTO search (rowid, title, body, facets)
         SELECT i << 30, 'Ferry ' || (i % 3), iif(i % 4 = 0, 'the harbour', 'the town'), ?1 FROM n`,
      ).bind(facets),
    ]);
  };
  const rowsOf = async (text: string, filters: ArticleFilters) => {
    const { db, meter } = metered(env.CATALOGUE);
    expect((await find(text, { filters }, db)).rows).toHaveLength(20);
    return meter.read;
  };
  const bugle = { ...NO_FILTERS, source: only("the-bugle") };
  const measure = async () => [
    await rowsOf("ferry", NO_FILTERS),
    await rowsOf("ferry -town", NO_FILTERS),
    await rowsOf('"the harbour" OR ferr*', bugle),
    await rowsOf("title:ferry harbour", { ...bugle, from: daysAgo(30_000), to: daysAgo(0) }),
  ];
  await fill(0, 1000);
  const few = await measure();
  for (let n = 1000; n < 100_000; n += 11_000) await fill(n, n + 11_000);
  expect(await measure()).toEqual(few);
  expect(few).toEqual([319, 319, 319, 319]);
}, 120_000);
