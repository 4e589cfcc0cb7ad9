import { parseFeed } from "@rowanmanning/feed-parser";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import Parser from "rss-parser";
import { expect, test } from "vitest";
import { toFeed } from "../../src/formats/feed.ts";
import { toJsonFeed } from "../../src/formats/json-feed.ts";
import { toAtom, toRss } from "../../src/formats/xml.ts";
import type { Article } from "../../src/schema/article.ts";
import { article, bare, feedOf, ORIGIN } from "./articles.ts";

const FIRST = `${ORIGIN}/feeds/articles.x?source=the-bugle&limit=2`;
const HTML = `<p>The bridge is open.</p>
<h2>What was done</h2>
<ul><li>New bolts</li>
<li>New paint</li></ul>
<blockquote><p>It holds.</p></blockquote>
<figure><figcaption>The bridge at noon</figcaption></figure>`;

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

const rss = (articles: readonly Article[]) => toRss(feedOf(articles));
const atom = (articles: readonly Article[]) => toAtom(feedOf(articles));

test("feedsmith reads the article back from JSON Feed, RSS and Atom alike", () => {
  const [json] = parseJsonFeed(toJsonFeed(feedOf([article({})]))).items ?? [];
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
  expect(JSON.parse(toJsonFeed(feedOf([article({})])))).toEqual({
    version: "https://jsonfeed.org/version/1.1",
    title: "Broadsheet: The Bugle",
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
  expect(JSON.parse(toJsonFeed(feedOf([bare]))).items).toEqual([
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
  expect(JSON.parse(toJsonFeed(feedOf([]))).items).toEqual([]);
  expect(parseRssFeed(rss([])).items).toBeUndefined();
  expect(parseRssFeed(rss([])).lastBuildDate).toBeUndefined();
  expect(parseAtomFeed(atom([])).updated).toBe("1970-01-01T00:00:00.000Z");
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

test.each([
  [[["source", "the-bugle"]], "Broadsheet: The Bugle"],
  [[["language", "en,ar"]], "Broadsheet: English, Arabic"],
  [[["source", "unknown"]], "Broadsheet: unknown"],
  [[["hashtag", "#riverton"]], "Broadsheet: #Riverton"],
  [
    [
      ["category", "general"],
      ["q", "flood"],
      ["sort", "oldest"],
    ],
    "Broadsheet: General, “flood”",
  ],
  [[["story", "5f0c6b1d2a9e4c7780b1"]], "Broadsheet: Bridge reopens after winter repairs"],
  [[["from", "2025-08-01"]], "Broadsheet: from 2025-08-01"],
] as const)("the list with the filters %j has the title %s", (filters, title) => {
  const addresses = { origin: ORIGIN, self: "/a", first: "/a", next: null, filters };
  expect(toFeed([article({})], addresses).title).toBe(title);
});
