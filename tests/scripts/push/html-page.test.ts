import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { extractHtmlPage } from "../../../scripts/push/html-page.ts";
import { extractInThread } from "../../../scripts/push/page-pool.ts";

const PAGES = join(import.meta.dirname, "pages");

test("a page with JSON-LD gives its text line by line, and its context", async () => {
  expect(extractHtmlPage(await readFile(join(PAGES, "bugle.html")))).toMatchObject({
    text: [
      "Old bridge reopens after winter repairs",
      "Caption: The bridge on Friday. Photo: Ada Berg",
      "The council opened the old bridge at Riverton on Friday, after nine weeks of repairs to its two piers.",
      "Traffic will be limited to one lane until the spring, the council said in a statement on its site.",
      "What comes next",
      "More work is planned for the autumn, and it will cost less than the first part did, officials said.",
      "- North pier: October",
      "- South pier: November\n",
    ].join("\n\n"),
    url: "https://bugle.example/news/old-bridge",
    source: "The Bugle Online",
    publishedAt: "2025-08-01T09:30:00+02:00",
    byline: "Ada Berg",
    bases: { source: "meta", publishedAt: "json-ld", byline: "json-ld" },
  });
});

test("a page with meta tags only, lines broken by <br>, and an old encoding is read as well", async () => {
  const page = await readFile(join(PAGES, "courier.htm"), "utf8");
  expect(extractHtmlPage(Buffer.from(page, "latin1"))).toMatchObject({
    text: [
      "Café owners count their chairs",
      "The café owners of the old town counted their chairs on Wednesday, as they do in every summer of the fair.",
      "They found four hundred and twelve, which is eleven fewer than in the year before, and nobody knows where the rest went.",
      "The mayor promised that the town would pay for the missing chairs, if the owners could name who sat on them last.\n",
    ].join("\n\n"),
    url: "https://courrier.example/cafes.html",
    source: "Le Courrier de l'Étang",
    publishedAt: "2025-07-30",
  });
});

test.each([
  ["", "The page has no text."],
  ["<p>It is open.</p>", "The page has no headline."],
  ["<title>Bridge</title>", "The page has no text."],
  ["<title>Bridge</title><script>alert(1)</script><p></p>", "The page has no text."],
])("the page %j is an error that says what is missing", (html, message) => {
  expect(() => extractHtmlPage(Buffer.from(html))).toThrow(message);
});

const SENTENCE = "The council opened the old bridge on Friday, after nine weeks of repairs. ";
const ARTICLE = `<article><h1>Bridge reopens</h1><p>${SENTENCE.repeat(5)}</p></article>`;
const linkedData = (json: unknown) =>
  `<head><title>Bugle</title><script type="application/ld+json">${JSON.stringify(json)}</script></head><body>${ARTICLE}</body>`;

test("JSON-LD is read from graphs, lists and references", () => {
  const article = {
    "@type": ["NewsArticle", "Thing"],
    headline: "Bridge reopens",
    datePublished: "2025-08-01",
    mainEntityOfPage: { "@id": "https://bugle.example/bridge" },
    publisher: { "@id": "#bugle" },
  };
  const bugle = { "@id": "#bugle", "@type": "Organization", name: "The Bugle" };
  const expected = {
    text: `Bridge reopens\n\n${SENTENCE.repeat(5).trim()}\n`,
    url: "https://bugle.example/bridge",
    source: "The Bugle",
    publishedAt: "2025-08-01",
  };
  const inList = { ...article, publisher: [bugle] };
  for (const data of [{ "@graph": [bugle, article] }, [bugle, article], [{}, inList]]) {
    expect(extractHtmlPage(Buffer.from(linkedData(data)))).toMatchObject(expected);
  }
});

test("JSON-LD that is broken or is about something else is ignored, and so is a relative address", () => {
  const other = { "@type": "Recipe", headline: "Soup", url: 1, publisher: { name: "Cook" } };
  const wrong = { "@type": "Article", headline: 7, url: "javascript:1", datePublished: "soon" };
  const nothing = { url: null, source: null, publishedAt: null };
  const relative = `<title>Bridge</title><link rel=canonical href="/x">${ARTICLE}`;
  for (const page of [
    relative,
    linkedData(other),
    linkedData(wrong),
    linkedData(null).replace("null", "{"),
  ]) {
    expect(extractHtmlPage(Buffer.from(page))).toMatchObject(nothing);
  }
});

test("a page in UTF-16, or with an encoding that nobody knows, is decoded as browsers do", () => {
  const page = `<meta charset="bogus-8"><title>Bridge reopens</title>${ARTICLE}`;
  const expected = `Bridge reopens\n\n${SENTENCE.repeat(5).trim()}\n`;
  const [utf8, utf16] = [Buffer.from(page), Buffer.from(`\uFEFF${page}`, "utf16le")];
  for (const bytes of [utf8, utf16, Buffer.from(utf16).swap16()]) {
    expect(extractHtmlPage(bytes).text).toBe(expected);
  }
});

test.each([
  ["<div>".repeat(2_000), "nests more than 256 elements"],
  [`<!--<html><head><body>-->${"<div>".repeat(2_000)}`, "nests more than 256 elements"],
  ["<p>A".repeat(50_001), "has more than 50000 elements"],
])("a page on which Readability would take hours is refused", (html, message) => {
  const page = `<title>Bridge</title><body>${html}${SENTENCE}`;
  expect(() => extractHtmlPage(Buffer.from(page))).toThrow(message);
});

const page = (head: string, body = ARTICLE, known = {}) =>
  extractHtmlPage(Buffer.from(`<head><title>Bridge reopens</title>${head}</head>${body}`), known);

test.each([
  ['<meta property="article:published_time" content="2021-03-08T20:46:00-05:00">', "", "meta"],
  ["", '<span itemprop="datePublished" content="2021-03-08T20:46:00-0500"></span>', "microdata"],
  ["", '<time datetime="2021-03-08 20:46 -05:00">today</time>', "time"],
  ["", '<p class="posted-date">8. März 2021</p>', "text"],
  ['<link rel="canonical" href="https://bugle.example/2021/03/08/bridge">', "", "address"],
])("a page's date is found in %s%s", (head, body, basis) => {
  const { publishedAt, bases } = page(head, ARTICLE + body);
  expect([publishedAt?.slice(0, 10), bases["publishedAt"]]).toEqual(["2021-03-08", basis]);
});

test.each([
  '<meta name="date" content="0001-01-01T00:00:00Z">',
  '<meta name="date" content="1970-01-01">',
  '<link rel="canonical" href="https://bugle.example/202012/bridge">',
  '<meta name="date" content="2021-04-01">',
  '<time datetime="2021-03-09T10:00:00Z"></time>',
])("%s is no date on a page of 2021-03-09", (element) => {
  const known = { capturedAt: "2021-03-09T12:00:00Z" };
  expect(page(element, element + ARTICLE, known).publishedAt).toBeNull();
});

test("fields come from meta tags where JSON-LD has none, with entities decoded once", () => {
  const data = {
    "@type": "NewsArticle",
    headline: "Bridge &amp; ferry",
    isAccessibleForFree: false,
  };
  const metas = {
    "og:site_name": "Ediciones EL PAÍS S.L.",
    author: "By Ada Berg and Zoë Okafor, El País",
    "article:section": "Town",
    "article:tag": "bridges, Riverton,bridges",
    "og:image": "https://elpais.com/bridge.jpg",
    "og:description": "After nine weeks, trains cross the river again.",
  };
  const tags = Object.entries(metas).map(
    ([name, text]) => `<meta name="${name}" content="${text}">`,
  );
  const url = "https://www.elpais.com/bridge";
  expect(page(linkedData(data) + tags.join(""), ARTICLE, { url })).toMatchObject({
    url,
    source: "EL PAÍS",
    byline: "Ada Berg, Zoë Okafor",
    category: "Town",
    tags: ["bridges", "Riverton"],
    image: "https://elpais.com/bridge.jpg",
    standfirst: "After nine weeks, trains cross the river again.",
    isPaywalled: true,
  });
});

test("SingleFile's comment gives the address and the time of a page", () => {
  const comment = `<!--
 Page saved with SingleFile
 url: https://bugle.example/bridge
 saved date: Fri Aug 01 2025 14:00:00 GMT+0200 (Central European Summer Time)
-->`;
  expect(page("", comment + ARTICLE)).toMatchObject({
    url: "https://bugle.example/bridge",
    source: "bugle.example",
    capturedAt: "2025-08-01T12:00:00.000Z",
  });
});

test("boxes, dates, names and links beside the text are left out, and a table is one block", () => {
  const beside = `<nav>Home</nav><time>Friday</time><p class="byline">Ada Berg</p>
    <figure><figcaption>The bridge.</figcaption></figure>`;
  const after = `<table>${"<tr><td>Pier</td><td>9</td></tr>".repeat(1_000)}</table>
    <div class="newsletter-box"><p>Sign up!</p><p>It is free.</p></div><p><a href="/x">Ferry sinks</a></p><h3>More</h3>`;
  const { text } = page(
    "",
    `<article><h1>Bridge reopens</h1>${beside}${`<p>${SENTENCE}</p>`.repeat(9)}${after}</article>`,
  );
  const table = "Pier, 9; ".repeat(1_000).slice(0, -2);
  const lines = [
    "Bridge reopens",
    "Caption: The bridge.",
    ...Array(9).fill(SENTENCE.trim()),
    table,
  ];
  expect(text).toBe(`${lines.join("\n\n")}\n`);
});

test.each([
  ["<p>We use cookies. Accept all cookies to continue.</p>", "only asks for consent to cookies"],
  ["<p>Please enable JavaScript to view this page.</p>", "only asks for another browser"],
  ["<p>Log in to read on.</p>", "only asks to log in"],
  [
    `<ul>${'<li><a href="/x">The council opened the old bridge on Friday</a></li>'.repeat(20)}</ul>`,
    "is a list of links",
  ],
])("a page without an article is refused with what it is", (body, reason) => {
  expect(() => page("", `<main>${body}</main>`)).toThrow(`The page ${reason}`);
});

const PAGE = Buffer.from(`<title>Bridge reopens</title>${ARTICLE}`);

test("a page that takes too long is an error, and the pages after it are parsed", async () => {
  const slow = Array.from({ length: 20 }, () => extractInThread(PAGE, {}, 0).catch(String));
  const message = "Error: The page takes more than 0 s. Save its text as a .txt file.";
  expect(await Promise.all(slow)).toEqual(slow.map(() => message));
  await expect(extractInThread(Buffer.from("<p>"))).rejects.toThrow("The page has no text.");
  expect(await extractInThread(PAGE)).toEqual(extractHtmlPage(PAGE));
});
