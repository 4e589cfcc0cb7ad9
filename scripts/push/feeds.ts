import { parseFeed, type RssFeed } from "feedsmith";
import { wordsOf } from "../../src/text/words.ts";
import { isAddress } from "./context-values.ts";
import { toText } from "./records.ts";

/** A shorter description is a summary that leads to the article. */
const MIN_WORDS = 50;
export const ONLY_SUMMARY = "an item of a feed with only a summary";

/**
 * Reads the items of an RSS, Atom, RDF or JSON feed as records, or why they are none. The feed stands for the outlet
 * of an item that names none. Throws if it is no feed.
 */
export function readFeed(bytes: Buffer): (object | string)[] {
  const head = bytes.toString("latin1", 0, 200);
  const [, encoding = "utf-8"] = /^<\?xml[^>]*encoding=["']([\w-]+)/.exec(head) ?? [];
  const { format, feed } = parseFeed(new TextDecoder(encoding).decode(bytes));
  if (format === "json") {
    return (feed.items ?? []).map((item) =>
      toRecord(item.content_html ?? item.content_text, item.summary, {
        ...item,
        url: [item.url, item.external_url, item.id].find(isAddress),
        source: feed.title,
        language: item.language ?? feed.language,
      }),
    );
  }
  if (format === "atom") {
    return (feed.entries ?? []).map((entry) => {
      const links = (entry.links ?? []).filter(({ rel = "alternate" }) => rel === "alternate");
      return toRecord(entry.content?.value, entry.summary?.value, {
        title: entry.title?.value,
        url: [...links.map(({ href }) => href), entry.id].find(isAddress),
        source: entry.source?.title?.value ?? feed.title?.value,
        published: entry.published ?? entry.updated,
        modified: entry.updated,
        authors: entry.authors,
        tags: entry.categories?.map(({ label, term }) => label ?? term),
        language: entry.xml?.lang ?? feed.xml?.lang,
      });
    });
  }
  const items: readonly RssFeed.Item<string>[] = feed.items ?? [];
  return items.map(({ title, link, guid, source, pubDate, dc, authors, categories, ...item }) =>
    toRecord(item.content?.encoded, item.description, {
      title,
      url: [link, guid?.value].find(isAddress),
      source: source?.title ?? feed.title,
      published: pubDate ?? dc?.dates?.[0],
      authors: dc?.creators ?? authors,
      tags: categories,
      language: dc?.languages?.[0] ?? ("language" in feed ? feed.language : null),
    }),
  );
}

function toRecord(content = "", summary = "", fields: object): object | string {
  if (content.trim() !== "") return { ...fields, text: content, summary };
  return wordsOf(toText(summary)).length >= MIN_WORDS ? { ...fields, text: summary } : ONLY_SUMMARY;
}
