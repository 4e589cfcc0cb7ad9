import { parseFeed } from "@rowanmanning/feed-parser";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import Parser from "rss-parser";
import { expect, test } from "vitest";
import { toAtom } from "../../src/formats/atom.ts";
import { type Feed, toFeed } from "../../src/formats/feed.ts";
import { toJsonFeed } from "../../src/formats/json-feed.ts";
import { toRss } from "../../src/formats/rss.ts";
import type { Article } from "../../src/schema/article.ts";
import { article, bare, HOSTILE_SEEN, hostile, ORIGIN } from "./articles.ts";

const FIRST = `${ORIGIN}/feeds/articles.x?source=the-bugle&limit=2`;
const HTML = `<p>The bridge is open.</p>
<h2>What was done</h2>
<ul><li>New bolts</li>
<li>New paint</li></ul>
<blockquote><p>It holds.</p></blockquote>
<figure><figcaption>The bridge at noon</figcaption></figure>`;

function feed(articles: readonly Article[]): Feed {
  return toFeed(articles, {
    origin: ORIGIN,
    self: "/feeds/articles.x?source=the-bugle&limit=2&cursor=a",
    first: "/feeds/articles.x?source=the-bugle&limit=2",
    next: "/feeds/articles.x?source=the-bugle&limit=2&cursor=b",
    filters: [["source", "the-bugle"]],
  });
}

/** What every form gives of the article, by whichever parser. */
const EXPECTED = {
  id: "urn:broadsheet:article:5f0c6b1d2a9e4c7780b1",
  title: "Bridge reopens after winter repairs",
  page: `${ORIGIN}/articles/5f0c6b1d2a9e4c7780b1`,
  html: HTML,
  summary: "The bridge is open.",
  published: "2025-08-03T10:30:10.000Z",
  credits: ["Ines Harrow", "The Bugle"],
  tags: ["General", "Riverton", "WinterRepairs"],
};

const rss = (articles: readonly Article[]) => toRss(feed(articles));
const atom = (articles: readonly Article[]) => toAtom(feed(articles));

test("feedsmith reads the article back from JSON Feed, RSS and Atom alike", () => {
  const [json] = parseJsonFeed(toJsonFeed(feed([article({})]))).items ?? [];
  expect({
    id: json?.id,
    title: json?.title,
    page: json?.url,
    html: json?.content_html,
    summary: json?.summary,
    published: json?.date_published,
    credits: json?.authors?.map(({ name }) => name),
    tags: json?.tags,
  }).toEqual(EXPECTED);

  const [item] = parseRssFeed(rss([article({})])).items ?? [];
  expect({
    id: item?.guid?.value,
    title: item?.title,
    page: item?.link,
    html: item?.content?.encoded,
    summary: item?.description,
    published: new Date(item?.pubDate ?? "").toISOString(),
    credits: item?.dc?.creators,
    tags: item?.categories?.map(({ name }) => name),
  }).toEqual(EXPECTED);

  const [entry] = parseAtomFeed(atom([article({})])).entries ?? [];
  expect({
    id: entry?.id,
    title: entry?.title?.value,
    page: entry?.links?.[0]?.href,
    html: entry?.content?.value,
    summary: entry?.summary?.value,
    published: entry?.published,
    credits: entry?.authors?.map(({ name }) => name),
    tags: entry?.categories?.map(({ term }) => term),
  }).toEqual(EXPECTED);
});

test.each([
  ["RSS", rss],
  ["Atom", atom],
])("@rowanmanning/feed-parser reads the same article back from %s", (_, write) => {
  const { items, self, url } = parseFeed(write([article({})]));
  expect(items.map((item) => item.toJSON())).toMatchObject([
    {
      id: EXPECTED.id,
      title: EXPECTED.title,
      url: EXPECTED.page,
      content: HTML,
      description: EXPECTED.summary,
      published: EXPECTED.published,
      authors: EXPECTED.credits.map((name) => ({ name })),
      categories: EXPECTED.tags.map((term) => ({ term })),
    },
  ]);
  expect([self, url]).toEqual([`${FIRST}&cursor=a`, `${ORIGIN}/`]);
});

test("rss-parser reads the same article back from RSS and Atom, and the way to the next page", async () => {
  const inRss = await new Parser().parseString(rss([article({})]));
  const inAtom = await new Parser().parseString(atom([article({})]));
  const [[item], [entry]] = [inRss.items, inAtom.items];
  for (const read of [item, entry]) {
    expect(read?.title).toBe(EXPECTED.title);
    expect(read?.link).toBe(EXPECTED.page);
    expect(read?.isoDate).toBe(EXPECTED.published);
  }
  expect([item?.guid, item?.["content:encoded"]?.trim()]).toEqual([EXPECTED.id, HTML]);
  expect([entry?.["id"], entry?.content?.trim()]).toEqual([EXPECTED.id, HTML]);
  expect(inRss.paginationLinks).toEqual({
    self: `${FIRST}&cursor=a`,
    first: FIRST,
    next: `${FIRST}&cursor=b`,
  });
});

test("a JSON Feed has its version, addresses, plain text, original and language", () => {
  expect(JSON.parse(toJsonFeed(feed([article({})])))).toEqual({
    version: "https://jsonfeed.org/version/1.1",
    title: "Broadsheet: source the-bugle",
    home_page_url: `${ORIGIN}/`,
    feed_url: FIRST,
    next_url: `${FIRST}&cursor=b`,
    items: [
      {
        id: EXPECTED.id,
        url: EXPECTED.page,
        title: EXPECTED.title,
        external_url: "https://www.daily8.com/en/article/0123?a=1&b=2",
        content_html: HTML,
        content_text:
          "The bridge is open.\n\nWhat was done\n\nNew bolts\n\nNew paint\n\nIt holds.\n\nThe bridge at noon",
        summary: "The bridge is open.",
        date_published: EXPECTED.published,
        date_modified: "2025-08-04T07:00:00.000Z",
        authors: [{ name: "Ines Harrow" }, { name: "The Bugle" }],
        tags: EXPECTED.tags,
        language: "en",
      },
    ],
  });
});

test("the original and the language are in RSS and Atom too", () => {
  const original = { href: "https://www.daily8.com/en/article/0123?a=1&b=2", rel: "via" };
  const [item] = parseRssFeed(rss([article({})])).items ?? [];
  expect(item?.atom?.links).toEqual([original]);
  expect(item?.dc?.languages).toEqual(["en"]);
  const [entry] = parseAtomFeed(atom([article({})])).entries ?? [];
  expect(entry?.links?.[1]).toEqual(original);
  expect(entry?.xml?.lang).toBe("en");
});

test("an article of which only the headline is known has no date, author, tag or summary in any form", () => {
  const id = "urn:broadsheet:article:00000000000000000001";
  const page = `${ORIGIN}/articles/00000000000000000001`;
  const { title, updatedAt } = bare;
  expect(JSON.parse(toJsonFeed(feed([bare]))).items).toEqual([
    { id, url: page, title, content_html: "", content_text: "", date_modified: updatedAt },
  ]);
  expect(parseRssFeed(rss([bare])).items).toEqual([
    { title, link: page, guid: { value: id, isPermaLink: false } },
  ]);
  expect(parseAtomFeed(atom([bare])).entries).toEqual([
    {
      id,
      title: { value: title, type: "html" },
      links: [{ href: page, rel: "alternate", type: "text/html" }],
      content: { type: "html" },
      updated: updatedAt,
    },
  ]);
});

test("an empty list is a feed without entries that was never updated", () => {
  expect(JSON.parse(toJsonFeed(feed([]))).items).toEqual([]);
  expect(parseRssFeed(rss([])).items).toBeUndefined();
  expect(parseRssFeed(rss([])).lastBuildDate).toBeUndefined();
  expect(parseAtomFeed(atom([])).updated).toBe("1970-01-01T00:00:00.000Z");
});

test("hostile text in every field is text in every form, and the documents stay well-formed", async () => {
  const seen = HOSTILE_SEEN.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const escaped = seen.replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&apos;");
  const html = ["p", "h2", "blockquote", "ul", "figure"];

  for (const write of [rss, atom]) {
    const xml = write([hostile]);
    expect(xml.isWellFormed()).toBe(true);
    expect(parseFeed(xml).items).toHaveLength(1);
    const { items } = await new Parser().parseString(xml);
    const content = items[0]?.["content:encoded"] ?? items[0]?.content ?? "";
    expect(content).not.toContain("<script");
    expect(
      [...content.matchAll(/<(\w+)>(?:<\w+>)?a \]\]&gt; b &lt;script&gt;/g)].map(([, tag]) => tag),
    ).toEqual(html);
  }
  const [item] = parseRssFeed(rss([hostile])).items ?? [];
  expect(item?.title).toBe(HOSTILE_SEEN);
  expect(item?.dc?.creators).toEqual([`By ${HOSTILE_SEEN}`, HOSTILE_SEEN]);
  expect(item?.categories).toEqual([{ name: HOSTILE_SEEN }, { name: `#${HOSTILE_SEEN}` }]);
  const [entry] = parseAtomFeed(atom([hostile])).entries ?? [];
  expect(entry?.title?.value.replaceAll("&#39;", "'")).toBe(escaped.replaceAll("&apos;", "'"));

  const json = toJsonFeed(feed([hostile]));
  expect(json).not.toMatch(/\\ud[89a-f]/i);
  expect(JSON.parse(json).items[0].content_html).not.toContain("<script");
});

test("the title of an unfiltered list is the site's, and its last page leads nowhere", () => {
  const last = toFeed([], { origin: ORIGIN, self: "/a", first: "/a", next: null, filters: [] });
  expect(JSON.parse(toJsonFeed(last))).toEqual({
    version: "https://jsonfeed.org/version/1.1",
    title: "Broadsheet",
    home_page_url: `${ORIGIN}/`,
    feed_url: `${ORIGIN}/a`,
    items: [],
  });
  expect(toRss(last)).not.toContain('rel="next"');
  expect(toAtom(last)).not.toContain('rel="next"');
});

test("text that looks like mark-up reaches readers of RSS as the same text, in hexadecimal references", async () => {
  const title = "<b>Nuts</b> &amp; bolts: AT&T <3 ]]> <![CDATA[x]]> &#x3C; &lt;";
  const xml = rss([
    article({ title, byline: title, category: title, summary: { text: title, method: "lead-3" } }),
  ]);
  expect(xml).toContain("<title>&#x3C;b&#x3E;Nuts&#x3C;/b&#x3E; &#x26;amp; bolts: AT&#x26;T ");

  const [item] = (await new Parser().parseString(xml)).items;
  expect([item?.title, item?.["creator"], item?.categories?.[0]]).toEqual([title, title, title]);
  // The description is HTML, which this parser turns into the text that it shows.
  expect(item?.contentSnippet).toBe(title);
  const [other] = parseFeed(xml).items.map((each) => each.toJSON());
  expect([other?.title, other?.authors[0]?.name, other?.categories[0]?.term]).toEqual([
    title,
    title,
    title,
  ]);
  const [third] = parseRssFeed(xml).items ?? [];
  expect([third?.title, third?.description]).toEqual([title, item?.content]);
});

test("an address or a title in XML has no white space around it", () => {
  const articles = [article({ title: "Nuts & bolts" })];
  expect(atom(articles)).toContain(`<id>${FIRST.replace("&", "&#x26;")}</id>`);
  expect(atom(articles)).toContain('<title type="html">Nuts &#x26;amp; bolts</title>');
  expect(rss(articles)).toContain("<title>Nuts &#x26; bolts</title>");
});
