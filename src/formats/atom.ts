import { generateAtomFeed } from "feedsmith";
import type { Feed } from "./feed.ts";
import { escapeHtml } from "./html.ts";
import { toLegalXml } from "./xml.ts";

const TYPE = "application/atom+xml";

/** Formats a feed as Atom (RFC 4287). The address of its first page identifies the feed on every page. */
export function toAtom(feed: Feed): string {
  return toLegalXml(
    generateAtomFeed({
      id: feed.first,
      title: html(feed.title),
      updated: feed.updated,
      authors: [{ name: "Broadsheet" }],
      links: [
        { href: feed.home, rel: "alternate", type: "text/html" },
        { href: feed.self, rel: "self", type: TYPE },
        { href: feed.first, rel: "first", type: TYPE },
        ...(feed.hub === null ? [] : [{ href: feed.hub, rel: "hub" }]),
        ...(feed.next === null ? [] : [{ href: feed.next, rel: "next", type: TYPE }]),
      ],
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

/** A text construct of type `html`, in which every reader shows markup characters as text. */
function html(text: string) {
  return { value: escapeHtml(text), type: "html" };
}
