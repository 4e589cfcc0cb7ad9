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

test("the filters and the counts are collapsed until the reader opens them", async () => {
  const html = await pageAt("/search?q=storm");
  expect(await attributesOf(html, "details.filters", "open")).toEqual([null, null]);
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
