import { beforeAll, expect, test } from "vitest";
import { tagInWords } from "../../src/web/article-items.tsx";
import { listArticles } from "../instance.ts";
import { attributesOf, pageAt, request, textOf } from "./html.ts";
import { paths, prepareSeedPages } from "./seed-pages.ts";

beforeAll(prepareSeedPages);

test("outlets and hashtags are listed by count or by name, page by page, and by words of the name", async () => {
  const outlets = await textOf(await pageAt("/sources"), ".index li");
  expect(outlets).toHaveLength(12);
  expect(outlets[0]).toBe("Channel 4 North 6");
  expect(outlets).toContain("The Quayside Bell 4");
  expect((await textOf(await pageAt("/sources?sort=name"), ".index li"))[0]).toBe(
    "Channel 4 North 6",
  );
  expect(await textOf(await pageAt("/sources?q=bell"), ".index li")).toEqual([
    "The Quayside Bell 4",
  ]);

  for (const sort of ["count", "name"]) {
    const api = await request(`/v1/hashtags?limit=100&sort=${sort}`);
    const { items } = await api.json<{ items: { tag: string; articleCount: number }[] }>();
    const first = await pageAt(`/hashtags?sort=${sort}`);
    expect(await textOf(first, ".index li")).toEqual(
      items.map(({ tag, articleCount }) => `${tagInWords(tag)} ${articleCount}`),
    );
    const [more] = await attributesOf(first, "a[rel=next]", "href");
    const second = await pageAt((more ?? "").replaceAll("&amp;", "&"));
    expect((await textOf(second, ".index li")).length).toBeGreaterThan(0);
    expect((await textOf(second, ".pager a"))[0]).toBe("From the beginning");
  }
  const tarn = await pageAt("/hashtags?q=%23tarn&sort=name");
  expect(await attributesOf(tarn, ".index a", "href")).toEqual([
    "/hashtags/Tarn",
    "/hashtags/TarnUnited",
    "/hashtags/TarnValley",
  ]);
  expect(await textOf(await pageAt("/hashtags?q=xyzzy"), "[role=status]")).toEqual([
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
  expect(await attributesOf(html, "option[selected]", "value")).toEqual(["the-quayside-bell"]);
  expect(await attributesOf(html, "[type=search]", "id")).toEqual(["q"]);
});

test("a search takes filters alone, as its form sends them", async () => {
  const html = await pageAt("/search?q=&source=&language=ar&from=&to=&sort=relevance");
  expect(await textOf(html, "main [role=status]")).toEqual(["10 articles"]);
  expect(await textOf(html, ".filter bdi")).toEqual(["only Arabic"]);
  expect(new Set(await attributesOf(html, "main .hit > [dir=rtl]", "lang"))).toEqual(
    new Set(["ar"]),
  );
  const none = await pageAt("/search?q=storm&language=ar");
  expect(await textOf(none, "main [role=status]")).toEqual([
    "Nothing was found. Try fewer or other words, or fewer filters.",
  ]);
});

test("days the wrong way round are said to be that", async () => {
  const response = await request("/search?q=storm&from=2025-08-02&to=2025-08-01");
  expect(response.status).toBe(400);
  expect(await textOf(await response.text(), "[role=alert] p")).toEqual([
    "The search needs a correction.",
    "from is after to, so no article can match. Swap them.",
  ]);
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

test("a story says what happened, when each outlet reported it in a picture with words, and who reprinted it", async () => {
  const html = await pageAt(paths["story"] ?? "");
  expect(await textOf(html, "main h2")).toEqual([
    "When each outlet reported it",
    "What each says",
    "Named in it",
  ]);
  expect((await textOf(html, ".happened"))[0]).toMatch(/^STOCKHOLM|^Two days of bargaining/);
  expect(await textOf(html, "main > .story > article > .note")).toEqual([
    "In the words of Corn Exchange Herald.",
  ]);
  // The other two articles are reprints of the first one. Any of the three may be the first report.
  expect(await textOf(html, ".report > div.meta")).toEqual([
    "Also in Channel 4 North, Outlet unknown",
  ]);
  expect((await request(`${paths["story"]}?page=2`)).status).toBe(400);
  expect(await attributesOf(html, ".timeline svg", "role")).toEqual(["img", "img", null]);
  expect(await textOf(html, ".timeline th")).toEqual(["Corn Exchange Herald", "Channel 4 North"]);
  expect((await attributesOf(html, ".timeline svg", "aria-label"))[1]).toBe(
    "between 29 and 30 July 2025",
  );
});

test("a search marks what it found, and says so where it found nothing", async () => {
  const html = await pageAt("/search?q=bell");
  expect(new Set(await textOf(html, "mark"))).toEqual(new Set(["bell"]));
  expect(await textOf(await pageAt("/search?q=xyzzy"), "[role=status]")).toEqual([
    "Nothing was found. Try fewer or other words.",
  ]);
});

test("a search for no word says what is wrong, and keeps what was typed", async () => {
  const response = await request("/search?q=-");
  expect(response.status).toBe(400);
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  const html = await response.text();
  expect(await textOf(html, "[role=alert] p[lang=en]")).toEqual([
    "The search has no word to look for. Write one.",
  ]);
  expect(await attributesOf(html, "#q", "value")).toEqual(["-"]);
});

test("a reader is told in the language of the site which fields each saved page gives", async () => {
  const article = (await listArticles()).find(({ title }) => title.startsWith("صيدلية"));
  const given = async (headers: Record<string, string>) =>
    (await textOf(await pageAt(`/articles/${article?.id}`, { headers }), "#evidence li")).map(
      (item) => item.split(/[;؛]/)[1]?.trim(),
    );
  expect(await given({})).toEqual([
    "it gives title, text, category, outlet, language, time, hashtags.",
  ]);
  expect(await given({ Cookie: "language=ar" })).toEqual([
    "وتعطي عنوان المقال، النص، الفئة، المصدر، اللغة، الوقت، الوسوم.",
  ]);
});
