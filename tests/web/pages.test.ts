import { beforeAll, describe, expect, test } from "vitest";
import { attributesOf, pageAt, request, textOf } from "./html.ts";
import { paths, prepareSeedPages } from "./seed-pages.ts";
import { compressedSize } from "./visits.ts";

/** What holds for every page, on the seeds. They are read once: nothing here changes them. */

beforeAll(prepareSeedPages);

const LISTS = ["about", "ask", "stories", "hashtag", "source", "search", "hashtags", "sources"];
const ALL = ["front", "article", "arabic", "setAside", "story", "empty", ...LISTS];

const CSP =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

describe.each(ALL)("the page %s", (name) => {
  test("is HTML that no script, frame or other host may touch", async () => {
    const response = await request(paths[name] ?? "");
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/html; charset=UTF-8",
      "content-security-policy": CSP,
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "x-frame-options": "DENY",
    });
    const html = await response.text();
    expect(html.slice(0, 41)).toBe('<!doctype html><html lang="en" dir="ltr">');
    const types = await attributesOf(html, "script", "type");
    expect(types.filter((type) => type !== "application/ld+json")).toEqual([]);
    expect(html).not.toMatch(/<[^>]*\s(?:style|on\w+)=/i);
    const loaded = [
      ...(await attributesOf(html, "link[rel=stylesheet]", "href")),
      ...(await attributesOf(html, "[src]", "src")),
    ];
    expect(loaded).toEqual([expect.stringMatching(/^\/style\/[0-9a-f]{20}\.css$/)]);
  });

  test("has one heading of the first rank, landmarks, a skip link and a label for each field", async () => {
    const html = await pageAt(paths[name] ?? "");
    expect(await textOf(html, "h1")).toHaveLength(1);
    expect(await attributesOf(html, "main", "id")).toEqual(["main"]);
    expect(await attributesOf(html, "body > header, body > footer", "class")).toEqual([
      "site",
      null,
    ]);
    expect(await textOf(html, "a[href='#main']")).toEqual(["Skip to the content"]);
    const ids = (await attributesOf(html, "[id]", "id")).toSorted();
    expect(ids).toEqual([...new Set(ids)]);
    const labelled = await attributesOf(html, "label", "for");
    const fields = "input:not([type=hidden]):not([aria-label]), textarea, select";
    for (const id of await attributesOf(html, fields, "id")) expect(labelled).toContain(id);
  });

  test("takes less than 30 KB, compressed, and the style sheet less than 15", async () => {
    const html = await pageAt(paths[name] ?? "");
    expect(await compressedSize(html)).toBeLessThan(30_000);
    const [sheet] = await attributesOf(html, "link[rel=stylesheet]", "href");
    const style = await request(sheet ?? "");
    expect(style.headers.get("Content-Type")).toBe("text/css; charset=UTF-8");
    expect(style.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect((await style.arrayBuffer()).byteLength).toBeLessThan(15_000);
  });
});

test.each(ALL)(
  "the page %s is asked for anew each time by its ETag, and kept for a minute by shared caches",
  async (name) => {
    const response = await request(paths[name] ?? "");
    expect(response.headers.get("Cache-Control")).toBe(
      "public, max-age=0, s-maxage=60, stale-if-error=86400",
    );
    const etag = response.headers.get("ETag") ?? "";
    const again = await request(paths[name] ?? "", { headers: { "If-None-Match": etag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect(again.headers.get("Content-Security-Policy")).toBe(CSP);
  },
);

test("each page names the feeds of what it lists", async () => {
  const feeds = async (name: string) =>
    attributesOf(await pageAt(paths[name] ?? ""), "link[rel=alternate][type*=rss]", "href");
  expect(await feeds("front")).toEqual(["/feeds/articles.rss"]);
  expect(await feeds("stories")).toEqual(["/feeds/stories.rss"]);
  expect(await feeds("search")).toEqual(["/feeds/articles.rss?q=the"]);
  const story = paths["story"]?.split("/")[2];
  expect(await feeds("story")).toEqual([`/feeds/articles.rss?story=${story}`]);
  const source = paths["source"]?.split("/")[2];
  expect(await feeds("source")).toEqual([`/feeds/articles.rss?source=${source}`]);
});

test("every page leads to the parts of the site, and says which of them it is", async () => {
  const parts = ["/stories", "/archive", "/sources", "/hashtags", "/ask"];
  for (const name of ALL) {
    expect(await attributesOf(await pageAt(paths[name] ?? ""), ".site nav a", "href")).toEqual(
      parts,
    );
  }
  const here = async (name: string) =>
    attributesOf(await pageAt(paths[name] ?? ""), "[aria-current]", "href");
  expect(await here("hashtags")).toEqual(["/hashtags"]);
  expect(await here("stories")).toEqual(["/stories", "/stories?sort=newest"]);
  expect(await here("search")).toEqual(["/search"]);
  expect(await here("article")).toEqual([]);
});

test("what an address has besides what a page asks for does no harm", async () => {
  expect((await request(`${paths["article"]}?utm_source=x`)).status).toBe(200);
  expect((await request("/?utm_source=x")).status).toBe(200);
});

test.each([
  "/articles/00000000000000000000",
  "/articles/x",
  "/stories/x",
  "/hashtags/Nowhere",
  "/sources/nobody",
])("%s is a 404, as a page", async (path) => {
  const response = await request(path);
  expect(response.status).toBe(404);
  expect(response.headers.get("Content-Security-Policy")).toBe(CSP);
  expect(await textOf(await response.text(), "h1")).toEqual(["There is nothing here"]);
});

test("what is nowhere is a page for a browser and a problem for other clients", async () => {
  const page = await request("/nowhere", { headers: { Accept: "text/html,*/*;q=0.8" } });
  expect([page.status, page.headers.get("Content-Type")]).toEqual([
    404,
    "text/html; charset=UTF-8",
  ]);
  expect(page.headers.get("Vary")).toBe("Cookie, Accept");
  const problem = await request("/nowhere");
  expect(problem.headers.get("Content-Type")).toBe("application/problem+json");
  const api = await request("/v1/nowhere", { headers: { Accept: "*/*" } });
  expect(api.headers.get("Content-Type")).toBe("application/problem+json");
});

test.each([
  "/hashtags?cursor=x",
  "/sources?cursor=x",
  "/search?q=bell&cursor=x",
  "/hashtags/Tarn?cursor=x",
])("a page of a list that is none, %s, is a 400", async (path) => {
  expect((await request(path)).status).toBe(400);
});

test.each(["/hashtags/-goats", "/hashtags/goats,Tarn", "/sources/-goats"])(
  "%s is one name, which no article has",
  async (path) => {
    expect((await request(path)).status).toBe(404);
  },
);
