import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { NO_FILTERS, only } from "../../../src/search/filters.ts";
import { MAX_RANKED } from "../../../src/storage/catalogue/relevance.ts";
import { metered } from "../../metered-database.ts";
import { add, daysAgo, find, others, words } from "./ranked-articles.ts";

/** Lists by relevance that go on with articles that have some of the words of a query. */

const HARBOUR = [
  { title: "Ferry strike ends", body: "The harbour is open.", time: daysAgo(1) },
  { title: "Ferry strike begins", body: words(60), time: daysAgo(3) },
  { title: "Harbour", body: `A ferry. ${words(60)}`, time: daysAgo(2), outlet: "lantern-post" },
  { title: "Strike of bakers", body: words(60), time: daysAgo(0) },
  { title: "Goats", body: words(60), time: daysAgo(0) },
];

const matchedOf = ({ rows, titles }: Awaited<ReturnType<typeof find>>) =>
  titles.map((title, n) => `${rows[n]?.matched ?? "all"}: ${title}`);

test("articles with some of the words follow those with all, which alone are counted", async () => {
  await add([...HARBOUR, ...others(60)]);
  const asked = { isWidened: true, isCounted: true };
  const page = await find("ferry strike harbour", asked);
  expect(matchedOf(page)).toEqual([
    "all: Ferry strike ends",
    "some: Ferry strike begins",
    "some: Harbour",
    "some: Strike of bakers",
  ]);
  expect([page.total, page.next]).toEqual([{ total: 1 }, null]);
  const filters = { ...NO_FILTERS, source: only("lantern-post") };
  const filtered = await find("ferry strike harbour", { ...asked, filters });
  expect([matchedOf(filtered), filtered.total]).toEqual([["some: Harbour"], { total: 0 }]);
  const range = { ...NO_FILTERS, from: daysAgo(3.5), to: daysAgo(2.5) };
  expect((await find("ferry harbour", { ...asked, filters: range })).titles).toEqual([
    "Ferry strike begins",
  ]);
});

test.each([
  ["ferry OR strike harbour"],
  ["ferry AND strike AND harbour"],
  ["ferry strike harbour -rain"],
  ['ferry "strike" harbour'],
  ["ferry strike harb*"],
  ["title:ferry strike harbour"],
])("the query %s has operators, so only full matches are listed", async (text) => {
  await add([...HARBOUR, ...others(60)]);
  const exact = await find(text);
  expect(exact.titles.length).toBeGreaterThan(0);
  expect(matchedOf(await find(text, { isWidened: true }))).toEqual(matchedOf(exact));
});

test("a walk shows each match once, full ones first, whatever the size of its pages", async () => {
  const cards = Array.from({ length: 60 }, (_, n) => ({
    title: n < 7 ? `Ferry strike ${n}` : n % 2 === 0 ? `Ferry ${n}` : `Strike ${n}`,
    body: words(20 + n),
    time: daysAgo(n),
  }));
  await add([...others(200), ...cards]);
  const walk = async (limits: readonly number[]) => {
    const walked: string[] = [];
    let after: string | null = null;
    for (let n = 0; n === 0 || after !== null; n++) {
      const limit = limits[Math.min(n, limits.length - 1)] ?? 20;
      const page = await find("ferry strike", { after, limit, isWidened: true });
      walked.push(...matchedOf(page));
      after = page.next;
    }
    return walked;
  };
  const walked = await walk([8]);
  expect(walked).toHaveLength(60);
  expect(new Set(walked).size).toBe(60);
  expect(walked.map((each) => each.startsWith("all"))).toEqual(
    Array.from({ length: 60 }, (_, n) => n < 7),
  );
  expect(await walk([100])).toEqual(walked);
  // The cursor behind the last full match goes on, even with pages that these would fill.
  expect(await walk([8, 3])).toEqual(walked);
  expect(await walk([7])).toEqual(walked.slice(0, 7));
});

test("both parts together end with the best 200", async () => {
  await add([
    ...Array.from({ length: 300 }, (_, n) => {
      return { title: `Ferry ${n}`, body: words(20), time: daysAgo(n) };
    }),
    ...HARBOUR,
  ]);
  const page = await find("ferry strike", { after: "190", limit: 20, isWidened: true });
  expect([page.rows.length, page.next]).toEqual([10, null]);
  expect(MAX_RANKED).toBe(200);
});

test("a story is listed once, by its full matches if it has any", async () => {
  await add([...HARBOUR, ...others(60)]);
  await env.CATALOGUE.prepare(
    `UPDATE articles SET story = (SELECT id FROM articles WHERE document LIKE '%Strike of bakers%')
     WHERE document NOT LIKE '%Others%' AND document NOT LIKE '%"Harbour%'`,
  ).run();
  const page = await find("ferry strike harbour", { isCollapsed: true, isWidened: true });
  expect(matchedOf(page)).toEqual(["all: Ferry strike ends", "some: Harbour"]);
  expect(page.rows.map(({ collapsed }) => collapsed)).toEqual([0, 0]);
});

test("of more than 24 words, the rarest that articles have are looked for", async () => {
  const many = Array.from({ length: 30 }, (_, n) => `common${n}`).join(" ");
  const absent = Array.from({ length: 24 }, (_, n) => `absent${n}`).join(" ");
  await add([
    ...Array.from({ length: 5 }, (_, n) => {
      return { title: `News ${n}`, body: many, time: daysAgo(n) };
    }),
    { title: "Harbour", body: words(60), time: daysAgo(9) },
  ]);
  expect((await find(`${many} harbour`, { isWidened: true })).titles.slice(0, 1)).toEqual([
    "Harbour",
  ]);
  expect((await find(`${absent} ${many} harbour`, { isWidened: true })).titles).toHaveLength(6);
});

test("a second try reads at most as many rows again, and only where the first fills no page", async () => {
  const cards = Array.from({ length: 900 }, (_, n) => ({
    title: n < 30 ? `Ferry strike ${n}` : n % 2 === 0 ? `Ferry ${n}` : `Strike ${n}`,
    body: words(30),
    time: daysAgo(n),
  }));
  await add(cards);
  const cost = async (text: string, asked: Parameters<typeof find>[1]) => {
    const { db, meter } = metered(env.CATALOGUE);
    const { rows } = await find(text, asked, db);
    return { rows: rows.length, statements: meter.statements, read: meter.read };
  };
  const wide = { isWidened: true };
  expect(await cost("ferry strike", {})).toEqual({ rows: 20, statements: 4, read: 141 });
  expect(await cost("ferry strike", wide)).toEqual({ rows: 20, statements: 4, read: 141 });
  expect(await cost("ferry", {})).toEqual({ rows: 20, statements: 4, read: 319 });
  expect(await cost("ferry strike goats", wide)).toEqual({ rows: 20, statements: 6, read: 319 });
  expect(await cost("goats", wide)).toEqual({ rows: 0, statements: 3, read: 1 });
});
