import { beforeAll, expect, test } from "vitest";
import { attributesOf, pageAt, request, textOf } from "./html.ts";
import { prepareSeedPages } from "./seed-pages.ts";

beforeAll(prepareSeedPages);

test("a search counts its results by what they differ in, with links that narrow it", async () => {
  const html = await pageAt("/search?q=storm");
  const outlets = await request("/v1/articles/counts?by=source&q=storm");
  const { items } = await outlets.json<{ items: { key: string; articleCount: number }[] }>();
  const links = await attributesOf(html, ".facets a[href*='source=']", "href");
  expect(links).toEqual(items.slice(0, 6).map(({ key }) => `/search?q=storm&amp;source=${key}`));
  expect(await textOf(html, ".facets dt")).toEqual(["Outlet", "Hashtag"]);
  const counts = (await textOf(html, ".facets dd")).map((line) => Number(/\d+$/.exec(line)?.[0]));
  expect(counts[0]).toBe(items[0]?.articleCount);
  const narrowed = await pageAt((links[0] ?? "").replaceAll("&amp;", "&"));
  expect(await textOf(narrowed, "main [role=status]")).toEqual([
    `${items[0]?.articleCount} articles`,
  ]);
  expect(await attributesOf(narrowed, ".facets a[href*='source=the']", "href")).not.toContain(
    links[1],
  );
});

test("the counts and the filters are folded", async () => {
  const html = await pageAt("/search?q=storm");
  expect(await attributesOf(html, "main details", "open")).toEqual([null, null]);
  const filtered = await pageAt("/search?q=storm&language=en");
  expect(await attributesOf(filtered, "details.filters", "open")).toEqual([null]);
});

test("a search for nothing shows what can be typed, and the outlets and languages with their counts", async () => {
  const html = await pageAt("/search");
  expect(await textOf(html, "#q-help")).toEqual([
    "Words, a “phrase”, -without, this OR that, begin*, title:word, #hashtag",
  ]);
  expect(await textOf(html, ".facets dt")).toEqual(["Outlet", "Language"]);
  const links = await attributesOf(html, ".facets a", "href");
  expect(links).toContain("/search?source=the-quayside-bell");
  expect(links).toContain("/search?language=ar");
});

test("a search links to its other orders, and only words can be ordered by relevance", async () => {
  const orders = async (path: string) =>
    attributesOf(await pageAt(path), "nav[aria-label=Order] a", "href");
  expect(await orders("/search?q=storm")).toEqual([
    "/search?q=storm&amp;sort=newest",
    "/search?q=storm&amp;sort=oldest",
  ]);
  expect(await orders("/search?language=en&sort=oldest")).toEqual([
    "/search?language=en&amp;sort=newest",
  ]);
  const html = await pageAt("/search?q=storm&sort=oldest");
  expect(await attributesOf(html, "form [name=sort]", "value")).toEqual(["oldest"]);
});

test("the filters of a search are shown in words, with what they leave out", async () => {
  const filters = 'source=the-quayside-bell&hashtag="Hallowmere",-Brenn&language=en';
  const html = await pageAt(`/search?q=storm&${filters}`);
  expect(await textOf(html, ".filter bdi")).toEqual([
    "only The Quayside Bell",
    "only #Hallowmere, not #Brenn",
    "only English",
  ]);
});
