import { beforeAll, expect, test } from "vitest";
import { attributesOf, pageAt, request, send, textOf } from "./html.ts";
import { paths, prepareSeedPages } from "./seed-pages.ts";

beforeAll(prepareSeedPages);

const ARABIC = { headers: { Cookie: "language=ar" } };

test("the front page leads with the event that several outlets report", async () => {
  const html = await pageAt("/");
  expect(await textOf(html, ".lead h2")).toEqual([
    "Washington and Beijing go home from Stockholm with their truce still open",
  ]);
  expect(await attributesOf(html, ".lead h2 a", "href")).toEqual([paths["story"]]);
  expect((await textOf(html, ".lead p")).at(-1)).toBe("3 articles, also from Channel 4 North");
});

test("an event that one outlet reports twice follows it, then the newest dated stories, then sections, then the others by time, each once", async () => {
  const html = await pageAt("/");
  expect((await textOf(html, ".top > article h3")).slice(0, 2)).toEqual([
    "Tarn United take the Valley Cup with the last kick",
    "Ice cream boat must ring a smaller bell",
  ]);
  expect(await textOf(html, ".top > article")).toHaveLength(6);
  expect(await attributesOf(html, ".sections .rank a", "href")).toEqual(
    expect.arrayContaining(["/search?category=General", "/search?category=Sport"]),
  );
  const stories = await attributesOf(html, "main article a, main li a", "href");
  const articles = stories.filter((path) => /^\/(?:articles|stories)\/\w+$/.test(path ?? ""));
  expect(articles.length).toBeGreaterThan(25);
  expect(new Set(articles).size).toBe(articles.length);
});

test("the overview has the whole span where that is longer than its days, with links to each month", async () => {
  const html = await pageAt("/");
  expect(await textOf(html, ".overview h3")).toContain("From 19 July 2025 to 3 August 2025");
  expect((await textOf(html, ".overview .tags li")).slice(0, 2)).toEqual([
    "August 2025 15",
    "July 2025 29",
  ]);
  expect((await attributesOf(html, ".overview .tags a", "href")).slice(0, 2)).toEqual([
    "/search?from=2025-08-01&amp;to=2025-08-31",
    "/search?from=2025-07-01&amp;to=2025-07-31",
  ]);
  const arabic = await request("/", ARABIC);
  expect(await textOf(await arabic.text(), ".overview h3")).toContain(
    "من 19 يوليو 2025 إلى 3 أغسطس 2025",
  );
});

test("the stories by time state what the heading does not, and the next page continues them", async () => {
  const html = await pageAt("/");
  expect(await textOf(html, "h2.day")).toEqual(["2 August 2025", "1 August 2025", "31 July 2025"]);
  const lines = await textOf(html, ".days p.meta");
  expect(lines).toContain("Outlet unknown · by 2 August 2025 at the latest");
  expect(lines).toContain("Radio Brenn 7 · 2 min read");

  const [older] = await attributesOf(html, "main a[rel=next]", "href");
  const second = await pageAt(older ?? "");
  expect(await textOf(second, "h1")).toEqual(["Older stories"]);
  expect(await textOf(second, ".lead, .sections")).toEqual([]);
  // The lead is older than the first page's other stories, and yet not listed again at its own time.
  const shown = await attributesOf(html, "main h2 a, main h3 a", "href");
  const next = await attributesOf(second, ".days h3 a", "href");
  expect(next.length).toBeGreaterThan(10);
  expect(next.filter((path) => shown.includes(path))).toEqual([]);
  expect(await attributesOf(second, ".pager a", "href")).toContain("/");
  const [oldest] = await attributesOf(second, "main a[rel=next]", "href");
  const third = await pageAt(oldest ?? "");
  expect((await textOf(third, "h2.day")).at(-1)).toBe("time unknown");
  const text = (await textOf(third, ".days p.meta")).at(-1);
  expect(text).toContain(" · time unknown, first seen on ");
  expect(await attributesOf(second, "link[rel=canonical]", "href")).toEqual([
    `https://broadsheet.example${older}`,
  ]);
});

test("a form stores the language of the site and returns to its page", async () => {
  const html = await pageAt("/search?q=bell");
  expect(await attributesOf(html, ".languages button", "value")).toEqual(["ar"]);
  const referrer = "https://broadsheet.example/search?q=bell";
  const response = await send("/language", { language: "ar" }, { Referer: referrer });
  expect([response.status, response.headers.get("Location")]).toEqual([303, "/search?q=bell"]);
  expect(response.headers.get("Set-Cookie")).toBe(
    "language=ar; Max-Age=31536000; Path=/; HttpOnly; Secure; SameSite=Lax",
  );
});

test("the choice of a language leads to no other site, and an unknown language is not stored", async () => {
  for (const referrer of [
    "https://evil.example/x",
    "https://broadsheet.example//evil.example",
    "",
  ]) {
    const response = await send("/language", { language: "xx" }, { Referer: referrer });
    expect([response.status, response.headers.get("Location")]).toEqual([303, "/"]);
    expect(response.headers.get("Set-Cookie")).toBeNull();
  }
  const foreign = { Origin: "https://evil.example" };
  expect((await send("/language", { language: "ar" }, foreign)).status).toBe(403);
});

test("a page in Arabic has its language, direction and text, and caches keep it apart", async () => {
  const response = await request("/", ARABIC);
  expect(response.headers.get("Vary")).toBe("Cookie");
  const html = await response.text();
  expect(await attributesOf(html, "html", "lang")).toEqual(["ar"]);
  expect(await attributesOf(html, "html", "dir")).toEqual(["rtl"]);
  expect(await textOf(html, "h1")).toEqual(["أبرز الأخبار"]);
  expect(await textOf(html, ".languages button")).toEqual(["English"]);
  const unknown = await request("/articles/x", ARABIC);
  expect(await textOf(await unknown.text(), "main p")).toEqual([
    "لا يوجد مقال كهذا.",
    "إلى آخر الأخبار",
  ]);
});

test("readers who chose a language see stories in it, and can see all", async () => {
  const languages = async (path: string) =>
    new Set(
      await attributesOf(await pageAt(path, ARABIC), "main article[lang], main li[lang]", "lang"),
    );
  expect(await languages("/")).toEqual(new Set(["ar"]));
  expect(await languages("/?language=all")).toEqual(new Set(["en", "ar"]));
});

test("no page in Arabic has text of the site in English", async () => {
  for (const [name, path] of Object.entries(paths)) {
    const html = await pageAt(path, ARABIC);
    const ours = await textOf(html, "h1, h2, button, summary, label, nav a, .note");
    const english = ours.filter((text) => FIXED.some((words) => text.includes(words)));
    expect(english, name).toEqual([]);
  }
});

/** Texts of the site in English that no seed contains. */
const FIXED = [
  "Skip to the content",
  "Write a comment",
  "Where each paragraph",
  "How we know",
  "Search articles",
  "Same event",
  "Other coverage",
  "Hashtags from the text",
  "What each outlet adds",
  "Most covered",
  "Beginning with",
  "were set aside",
];
