import { generateAtomFeed, generateOpml, generateRssFeed } from "feedsmith";
import type { Feed } from "./feed.ts";
import { escapeHtml } from "./html.ts";

/** What is formatted as XML: RSS, Atom, and lists of subscriptions. */

const RSS = "application/rss+xml";
const ATOM = "application/atom+xml";

/**
 * Formats a feed as RSS 2.0: https://www.rssboard.org/rss-specification. Descriptions are HTML, titles plain text.
 * `author` would be an e-mail address, so names are `dc:creator`.
 */
export function toRss(feed: Feed): string {
  return toLegalXml(
    generateRssFeed({
      title: feed.title,
      link: feed.home,
      description: "News articles, read from saved pages by Broadsheet.",
      ...(feed.entries.length > 0 && { lastBuildDate: feed.updated }),
      atom: { links: linksOf(feed, RSS) },
      items: feed.entries.map((entry) => ({
        title: entry.title,
        link: entry.page,
        guid: { value: entry.id, isPermaLink: false },
        description: escapeHtml(entry.summary),
        content: { encoded: entry.html },
        categories: entry.tags.map((name) => ({ name })),
        dc: {
          creators: [...entry.credits],
          ...(entry.language !== null && { languages: [entry.language] }),
        },
        ...(entry.original !== null && {
          atom: { links: [{ href: entry.original, rel: "via" }] },
        }),
        ...(entry.published !== null && { pubDate: entry.published }),
      })),
    }),
  );
}

/** Formats a feed as Atom (RFC 4287). The address of its first page identifies the feed on every page. */
export function toAtom(feed: Feed): string {
  return toLegalXml(
    generateAtomFeed({
      id: feed.first,
      title: html(feed.title),
      updated: feed.updated,
      authors: [{ name: "Broadsheet" }],
      links: [{ href: feed.home, rel: "alternate", type: "text/html" }, ...linksOf(feed, ATOM)],
      entries: feed.entries.map((entry) => ({
        id: entry.id,
        title: html(entry.title),
        updated: entry.updated,
        ...(entry.published !== null && { published: entry.published }),
        authors: entry.credits.map((name) => ({ name })),
        categories: entry.tags.map((term) => ({ term })),
        links: [
          { href: entry.page, rel: "alternate", type: "text/html" },
          ...(entry.original === null ? [] : [{ href: entry.original, rel: "via" }]),
        ],
        ...(entry.summary !== "" && { summary: html(entry.summary) }),
        content: { value: entry.html, type: "html" },
        ...(entry.language !== null && { xml: { lang: entry.language } }),
      })),
    }),
  );
}

/** The other addresses of a feed: its own, its first page, its hub and its next page. */
function linksOf({ self, first, hub, next }: Feed, type: string) {
  return [
    { href: self, rel: "self", type },
    { href: first, rel: "first", type },
    ...(hub === null ? [] : [{ href: hub, rel: "hub" }]),
    ...(next === null ? [] : [{ href: next, rel: "next", type }]),
  ];
}

/** A text construct of type `html`, in which every reader shows markup characters as text. */
function html(text: string) {
  return { value: escapeHtml(text), type: "html" };
}

/** A feed that a reader can subscribe to, with absolute addresses. */
type OpmlFeed = { readonly name: string; readonly feed: string; readonly page: string };

/** Formats a list of subscriptions as OPML 2.0: http://opml.org/spec2.opml */
export function toOpml(title: string, feeds: readonly OpmlFeed[]): string {
  const outlines = feeds.map(({ name, feed, page }) => {
    return { text: name, title: name, type: "rss", xmlUrl: feed, htmlUrl: page };
  });
  return toLegalXml(generateOpml({ head: { title }, body: { outlines } }));
}

/** Everything that is not a `Char` of XML 1.0, section 2.2: most control characters and two noncharacters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A CDATA section as the library writes it, on lines of its own. Its content ends at the first `]]>`. */
const CDATA = /\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*/g;

/**
 * Replaces forbidden characters and lone surrogates, which cannot be escaped, with U+FFFD, and CDATA sections with
 * hexadecimal references. Most readers display a title with `&` or `<` correctly in this form, and CDATA is among the
 * worst (RSS Best Practices Profile, "Character Data"). It also removes white space around the text, which RFC 4287,
 * section 2, forbids in an address.
 */
function toLegalXml(document: string): string {
  return document
    .replace(CDATA, (_, text: string) => text.replace(/[&<>]/g, toReference))
    .replace(FORBIDDEN, "\u{FFFD}");
}

function toReference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}
