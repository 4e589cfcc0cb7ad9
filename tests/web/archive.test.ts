import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { NO_FILTERS, only } from "../../src/search/filters.ts";
import { readArchive, readNamed, toYears } from "../../src/services/archive.ts";
import { interceptingBatches } from "../wrapped-bindings.ts";
import { attributesOf, pageAt, request, textOf } from "./html.ts";
import { prepareSeedPages } from "./seed-pages.ts";

beforeAll(prepareSeedPages);

/** The numbers of a chart's table, by the names of their periods. */
async function tableAt(path: string): Promise<Record<string, string | undefined>> {
  const html = await pageAt(path);
  const [names, counts] = [await textOf(html, "tbody th"), await textOf(html, "tbody td")];
  return Object.fromEntries(names.map((name, n) => [name, counts[n]]));
}

async function countsOf(query: string): Promise<{ key: string; articleCount: number }[]> {
  const response = await request(`/v1/articles/counts?limit=100&${query}`);
  return (await response.json<{ items: { key: string; articleCount: number }[] }>()).items;
}

test("the archive counts the articles of each year, month and day as the API does", async () => {
  const years = await countsOf("by=year");
  expect(await tableAt("/archive")).toEqual(
    Object.fromEntries(years.map(({ key, articleCount }) => [key, `${articleCount}`])),
  );
  const [month] = await countsOf("by=month");
  const year = month?.key.slice(0, 4);
  const months = await tableAt(`/archive/${year}`);
  expect(Object.keys(months)).toHaveLength(12);
  const path = `/archive/${month?.key.replace("-", "/")}`;
  const html = await pageAt(path);
  const links = await attributesOf(html, "svg a", "href");
  const days = await countsOf(`by=day&from=${month?.key}-01&to=${month?.key}-31&sort=key`);
  expect(links).toEqual(
    days.toReversed().map(({ key }) => `/search?from=${key}&amp;to=${key}&amp;sort=newest`),
  );
  expect(await attributesOf(html, ".steps a", "href")).toEqual(["/archive", `/archive/${year}`]);
});

test.each([
  "/archive/1000",
  "/archive/2025/13",
  "/archive/2025/00",
  "/archive/letters",
  "/archive/2025/07/01",
])("%s is outside the archive, which the page says", async (path) => {
  const response = await request(path);
  expect(response.status).toBe(404);
  expect((await textOf(await response.text(), "main p"))[0]).toBe(
    "The archive has nothing at this address. It has years, such as 2025, and months, such as 2025/03.",
  );
});

test("years without articles between others are 0, unless many follow each other", () => {
  const months = ["1990-01", "2020-01", "2020-02", "2022-05"].map((key) => ({
    key,
    articleCount: 2,
  }));
  expect(toYears(months)).toEqual([
    { key: "1990", articleCount: 2 },
    { key: "2020", articleCount: 4 },
    { key: "2021", articleCount: 0 },
    { key: "2022", articleCount: 2 },
  ]);
});

test("a hashtag's page has its name in words, its number, and outlets and names with their numbers", async () => {
  const html = await pageAt("/hashtags/tarnvalley");
  expect(await textOf(html, "h1")).toEqual(["Tarn Valley"]);
  const sum = (await countsOf("by=hashtag&hashtag=TarnValley")).find(
    ({ key }) => key === "TarnValley",
  )?.articleCount;
  expect((await textOf(html, "main > .meta"))[0]).toMatch(
    new RegExp(`^#TarnValley · ${sum} articles? · `),
  );
  const outlets = await countsOf("by=source&hashtag=TarnValley");
  const items = await textOf(html, ".index li");
  expect(items.slice(0, outlets.length).map((item) => Number(/\d+$/.exec(item)?.[0]))).toEqual(
    outlets.map(({ articleCount }) => articleCount),
  );
  expect(items.some((item) => /^Tarn Valley \d+$/.test(item))).toBe(false);
});

test("a category has a page of its articles", async () => {
  const [category] = await countsOf("by=category");
  if (!category) throw new Error("The seeds have no category.");
  const html = await pageAt(`/categories/${encodeURIComponent(category.key)}`);
  expect(await textOf(html, "h1")).toEqual([category.key]);
  expect((await textOf(html, "main > .meta"))[0]).toContain(`${category.articleCount} article`);
});

test("the archive and the page of a name read one batch each", async () => {
  let batches = 0;
  const db = interceptingBatches(env.CATALOGUE, (statements) => {
    batches += 1;
    return env.CATALOGUE.batch(statements);
  });
  await readArchive(db, null);
  await readArchive(db, "2025-07");
  const filters = { ...NO_FILTERS, hashtag: only("TarnValley") };
  expect((await readNamed(db, "hashtag", filters, null))?.count.key).toBe("TarnValley");
  expect(batches).toBe(3);
});
