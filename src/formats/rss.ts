import { generateRssFeed } from "feedsmith";
import type { Feed } from "./feed.ts";
import { escapeHtml } from "./html.ts";
import { toLegalXml } from "./xml.ts";

/**
 * Formats a feed as RSS 2.0: https://www.rssboard.org/rss-specification. Descriptions are HTML, titles plain text.
 * `author` would be an e-mail address, so names are `dc:creator`.
 */
export function toRss(feed: Feed): string {
  const links = [
    { href: feed.self, rel: "self", type: "application/rss+xml" },
    { href: feed.first, rel: "first", type: "application/rss+xml" },
    ...(feed.hub === null ? [] : [{ href: feed.hub, rel: "hub" }]),
    ...(feed.next === null ? [] : [{ href: feed.next, rel: "next", type: "application/rss+xml" }]),
  ];
  return toLegalXml(
    generateRssFeed({
      title: feed.title,
      link: feed.home,
      description: "News articles, read from saved pages by Broadsheet.",
      ...(feed.entries.length > 0 && { lastBuildDate: feed.updated }),
      atom: { links },
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
