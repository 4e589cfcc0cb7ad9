import { parseFeed } from "@rowanmanning/feed-parser";
import { parseAtomFeed, parseRssFeed } from "feedsmith";
import Parser from "rss-parser";
import { expect, test } from "vitest";
import { toJsonFeed } from "../../src/formats/json-feed.ts";
import { toAtom, toRss } from "../../src/formats/xml.ts";
import type { Article } from "../../src/schema/article.ts";
import { article, feedOf, HOSTILE_SEEN, hostile, ORIGIN } from "./articles.ts";

const FIRST = `${ORIGIN}/feeds/articles.x?source=the-bugle&limit=2`;

const rss = (articles: readonly Article[]) => toRss(feedOf(articles));
const atom = (articles: readonly Article[]) => toAtom(feedOf(articles));

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

  const json = toJsonFeed(feedOf([hostile]));
  expect(json).not.toMatch(/\\ud[89a-f]/i);
  expect(JSON.parse(json).items[0].content_html).not.toContain("<script");
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
