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
  expect((await textOf(html, ".lead p.meta"))[0]).toBe(
    "2 outlets, 3 articles · Corn Exchange Herald, Channel 4 North · 29–30 July 2025",
  );
  expect(await attributesOf(html, ".lead .outlets", "aria-hidden")).toEqual(["true"]);
  expect(await textOf(html, ".lead .outlets i")).toHaveLength(2);
});

test("an event that one outlet reports twice follows it, then the newest, then sections, the latest and those without a date, each once", async () => {
  const html = await pageAt("/");
  // Its other reports are reprints with the same title, so it stands beside two.
  expect(await textOf(html, ".lead .reports")).toEqual([]);
  expect(await textOf(html, ".seconds h3")).toEqual([
    "Tarn United take the Valley Cup with the last kick",
    "Ice cream boat must ring a smaller bell",
  ]);
  expect(await attributesOf(html, ".kicker a", "href")).toEqual([
    "/categories/General",
    "/categories/Business",
  ]);
  expect(await textOf(html, "h2.kicker")).toEqual([
    "General",
    "Business",
    "Latest",
    "Without a date",
  ]);
  const undated = "Court rules that a borrowed ladder was ‘returned in spirit’";
  expect((await textOf(html, ".latest article")).find((each) => each.startsWith(undated))).toBe(
    `${undated}Outlet unknown · time unknown · 2 min read`,
  );
  const stories = await attributesOf(html, "main h2 a, main h3 a", "href");
  const articles = stories.filter((path) => /^\/(?:articles|stories)\/\w+$/.test(path ?? ""));
  expect(articles).toHaveLength(26);
  expect(new Set(articles).size).toBe(26);
  expect(await attributesOf(html, ".pager a", "href")).toEqual([
    "/stories?sort=newest",
    "/archive",
  ]);
});

test("the page leads to the archive, with the number of all articles", async () => {
  const archive = async (html: string) => (await textOf(html, "a[href='/archive']")).at(-1);
  expect(await archive(await pageAt("/"))).toBe("The archive of 51 articles");
  expect(await archive(await pageAt("/", ARABIC))).toBe("أرشيف فيه 51 مقالًا");
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
    new Set(await attributesOf(await pageAt(path, ARABIC), "main article[lang]", "lang"));
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
