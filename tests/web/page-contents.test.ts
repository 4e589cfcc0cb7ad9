import { beforeAll, expect, test } from "vitest";
import { dayInWords } from "../../src/web/dating.ts";
import { listArticles } from "../instance.ts";
import { attributesOf, pageAt, request, textOf } from "./html.ts";
import { ingestSeeds, paths } from "./seed-pages.ts";

beforeAll(ingestSeeds);

test("the front page shows an event once, with its other outlets, and the corpus at a glance", async () => {
  const html = await pageAt("/");
  const stories = await attributesOf(html, "main h2 a, main h3 a", "href");
  expect(stories).toHaveLength(20);
  expect(new Set(stories).size).toBe(20);
  const [older] = await attributesOf(html, "main a[rel=next]", "href");
  const second = await pageAt(older ?? "");
  const next = await attributesOf(second, "main h2 a, main h3 a", "href");
  expect(next.filter((path) => stories.includes(path))).toEqual([]);
  expect(await textOf(second, "h1")).toEqual(["Older stories"]);
  expect(await attributesOf(second, ".pager a", "href")).toContain("/");
  expect(await attributesOf(second, "link[rel=canonical]", "href")).toEqual([
    `https://broadsheet.example${older}`,
  ]);
});

test("the front page tells its first story at length, and the others by day, in a sentence", async () => {
  const html = await pageAt("/");
  const [title = ""] = await textOf(html, ".lead h2");
  expect(title).toBe("Butter passes €9 a kilo, and the bakers start counting");
  expect((await textOf(html, ".lead p"))[1]).toMatch(/^A kilo of butter cost €9\.12/);
  // Where a page and its capture give no time, the first sight of it is all there is.
  const lead = (await listArticles()).find((article) => article.title === title);
  const firstSeen = dayInWords(lead?.firstSeenAt ?? "");
  expect((await textOf(html, ".lead p"))[0]).toBe(
    `Outlet unknown · time unknown, first seen on ${firstSeen} · 2 min read`,
  );
  const days = ["3 August 2025", "2 August 2025", "1 August 2025"];
  expect(await textOf(html, "h2.day")).toEqual([firstSeen, ...days]);
  const items = await textOf(html, "main li article > p:not(.meta)");
  expect(items[3]).toMatch(/^The Brenn town band will play .+ Queen&#39;s Park\.$/);
  // The heading has the day already; where two are possible both are said.
  const lines = await textOf(html, "main li article > p.meta");
  expect(lines[5]).toBe("Radio Brenn 7 · 1 min read");
  expect(lines[3]).toBe("Outlet unknown · by 3 August 2025 at the latest · 3 min read");
  expect(lines).toContain("Tarn Valley Gazette · 1–2 August 2025 · 4 min read");
});

test("the corpus at a glance adds up", async () => {
  const html = await pageAt("/");
  const total = (await listArticles()).length;
  const glance = (await textOf(html, "section > p")).find((text) => /outlets:/.test(text)) ?? "";
  const [articles, outlets, ...languages] = (glance.match(/\d+/g) ?? []).map(Number);
  expect([articles, outlets]).toEqual([total, 12]);
  expect(languages.reduce((sum, count) => sum + count, 0)).toBe(total);
  expect(await attributesOf(html, "svg rect", "class")).toHaveLength(14);
  const counts = (await textOf(html, "#days-desc"))[0]?.match(/(?<=: )\d+/g) ?? [];
  const shown = counts.map(Number).reduce((sum, count) => sum + count, 0);
  expect((await textOf(html, "figcaption"))[0]).toContain(
    `Not shown: ${total - shown} that are older or of unknown time.`,
  );
});

test("outlets and hashtags are listed whole, page by page, from any beginning", async () => {
  const outlets = await pageAt("/sources");
  expect(await textOf(outlets, ".index li")).toHaveLength(12);
  expect(await textOf(outlets, ".index li")).toContain("The Quayside Bell 4");
  expect(await textOf(await pageAt("/sources?prefix=The+Q"), ".index li")).toEqual([
    "The Quayside Bell 4",
  ]);

  const { items } = await (await request("/v1/hashtags?limit=100")).json<{
    items: { tag: string; articleCount: number }[];
  }>();
  const first = await pageAt("/hashtags");
  expect(await textOf(first, ".index li")).toEqual(
    items.map(({ tag, articleCount }) => `#${tag} ${articleCount}`),
  );
  const [more] = await attributesOf(first, "a[rel=next]", "href");
  const second = await pageAt(more ?? "");
  expect((await textOf(second, ".index li")).length).toBeGreaterThan(0);
  expect((await textOf(second, ".pager a"))[0]).toBe("From the beginning");
  const tarn = await pageAt("/hashtags?prefix=%23tarn");
  expect(await attributesOf(tarn, ".index a", "href")).toEqual([
    "/hashtags/Tarn",
    "/hashtags/TarnUnited",
    "/hashtags/TarnValley",
  ]);
  expect(await textOf(await pageAt("/hashtags?prefix=xyzzy"), "[role=status]")).toEqual([
    "There are none.",
  ]);
});

test("a search shows how many it found and its filters, each with the way to be without it", async () => {
  const html = await pageAt("/search?q=storm&source=the-quayside-bell&from=2025-07-01&sort=oldest");
  expect(await textOf(html, "main [role=status]")).toEqual(["4 articles"]);
  expect(await textOf(html, ".filter bdi")).toEqual(["only The Quayside Bell", "from 1 July 2025"]);
  expect(await attributesOf(html, ".filter a", "href")).toEqual([
    "/search?q=storm&amp;from=2025-07-01&amp;sort=oldest",
    "/search?q=storm&amp;source=the-quayside-bell&amp;sort=oldest",
  ]);
  expect(await attributesOf(html, "option[selected]", "value")).toEqual([
    "the-quayside-bell",
    "oldest",
  ]);
  expect(await attributesOf(html, "[type=search]", "id")).toEqual(["q"]);
});

test("a search takes filters alone, as its form sends them", async () => {
  const html = await pageAt("/search?q=&source=&language=ar&from=&to=&sort=relevance");
  expect(await textOf(html, "main [role=status]")).toEqual(["10 articles"]);
  expect(await textOf(html, ".filter bdi")).toEqual(["only Arabic"]);
  expect(new Set(await attributesOf(html, "main li > article", "lang"))).toEqual(new Set(["ar"]));
  const none = await pageAt("/search?q=storm&language=ar");
  expect(await textOf(none, "main [role=status]")).toEqual([
    "Nothing was found. Try fewer or other words, or fewer filters.",
  ]);
});

test("days the wrong way round are said to be that", async () => {
  const response = await request("/search?q=storm&from=2025-08-02&to=2025-08-01");
  expect(response.status).toBe(400);
  expect(await textOf(await response.text(), "[role=alert]")).toEqual([
    "from is after to, so no article can match. Swap them.",
  ]);
});

test("a story tells once what its articles have word for word", async () => {
  const html = await pageAt(paths["story"] ?? "");
  const begins = await textOf(html, "main > ul.plain li > p:not(.meta)");
  expect(begins.slice(1)).toEqual([
    "Begins with the same sentences as Corn Exchange Herald.",
    "Begins with the same sentences as Corn Exchange Herald.",
  ]);
  expect((await request(`${paths["story"]}?page=2`)).status).toBe(400);
});

test("an Arabic text runs from right to left, the site's own words beside it do not", async () => {
  const html = await pageAt(paths["arabic"] ?? "");
  expect(await attributesOf(html, "main > article", "dir")).toEqual(["rtl"]);
  expect(await attributesOf(html, "main > article", "lang")).toEqual(["ar"]);
  const ours = "main > article > .meta, main > section";
  expect(new Set(await attributesOf(html, ours, "dir"))).toEqual(new Set(["ltr"]));
  const list = await pageAt("/");
  expect(new Set(await attributesOf(list, "main li > article", "lang"))).toEqual(
    new Set(["en", "ar"]),
  );
});

test("a story compares its outlets in a table and in a picture that has words for it", async () => {
  const html = await pageAt(paths["story"] ?? "");
  const rows = await attributesOf(html, "tbody tr", "id");
  expect(rows.length).toBeGreaterThan(1);
  expect(await textOf(html, "caption")).toEqual([
    "Who published what, when, and why it is the same event",
  ]);
  expect(await attributesOf(html, "svg", "role")).toEqual(["img"]);
  expect(await attributesOf(html, "svg", "aria-labelledby")).toEqual(["tl-title tl-desc"]);
  const [description] = await textOf(html, "#tl-desc");
  expect(description).toContain("Channel 4 North: between 29 and 30 July 2025.");
});

test("a search marks what it found, and says so where it found nothing", async () => {
  const html = await pageAt("/search?q=bell");
  expect(new Set(await textOf(html, "mark"))).toEqual(new Set(["bell"]));
  expect(await textOf(await pageAt("/search?q=xyzzy"), "[role=status]")).toEqual([
    "Nothing was found. Try fewer or other words.",
  ]);
});

test("a search for no word is told what is wrong, and keeps what was typed", async () => {
  const response = await request("/search?q=-");
  expect(response.status).toBe(400);
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  const html = await response.text();
  expect(await textOf(html, "[role=alert]")).toEqual(["q has no word to look for."]);
  expect(await attributesOf(html, "#q", "value")).toEqual(["-"]);
});
