import { generateOpml } from "feedsmith";
import { toLegalXml } from "./xml.ts";

/** A feed that a reader can subscribe to, with absolute addresses. */
type OpmlFeed = { readonly name: string; readonly feed: string; readonly page: string };

/** Formats a list of subscriptions as OPML 2.0: http://opml.org/spec2.opml */
export function toOpml(title: string, feeds: readonly OpmlFeed[]): string {
  return toLegalXml(
    generateOpml({
      head: { title },
      body: {
        outlines: feeds.map(({ name, feed, page }) => ({
          text: name,
          title: name,
          type: "rss",
          xmlUrl: feed,
          htmlUrl: page,
        })),
      },
    }),
  );
}
