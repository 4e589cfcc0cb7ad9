import type { Feed } from "./feed.ts";
import { toWellFormedJson } from "./json.ts";

/** Formats a feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export function toJsonFeed(feed: Feed): string {
  return toWellFormedJson({
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.page,
      ...(entry.original !== null && { external_url: entry.original }),
      title: entry.title,
      content_html: entry.html,
      content_text: entry.text,
      ...(entry.summary !== "" && { summary: entry.summary }),
      ...(entry.published !== null && { date_published: entry.published }),
      date_modified: entry.updated,
      ...(entry.credits.length > 0 && { authors: entry.credits.map((name) => ({ name })) }),
      ...(entry.tags.length > 0 && { tags: entry.tags }),
      ...(entry.language !== null && { language: entry.language }),
      ...(entry.collapsed !== undefined && {
        _broadsheet: { about: `${feed.home}docs`, collapsed: entry.collapsed },
      }),
    })),
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.first,
    ...(feed.hub !== null && { hubs: [{ type: "WebSub", url: feed.hub }] }),
    ...(feed.next !== null && { next_url: feed.next }),
  });
}
