import type { Article } from "../schema/article.ts";
import { languageName } from "../text/language-name.ts";
import { toArticlePage, toArticleUrn, toCredits, toTags } from "./article-metadata.ts";
import { bodyToHtml, bodyToText } from "./html.ts";

/**
 * formats/ is pure: articles go in; feeds, HTML, Markdown and JSON-LD come out. Text of an article is never
 * interpreted as markup.
 *
 * One page of a list of articles as a feed, independent of its format. Pages are a paged feed (RFC 5005, section 3):
 * clients subscribe to the first page, and `next` leads to older articles. They are not an archive (section 4), whose
 * documents should not change: a late capture inserts an article among older ones, and cursors depend on the list.
 */
export type Feed = {
  readonly title: string;
  readonly home: string;
  /** Addresses of this page, the first and the next one; null on the last page. */
  readonly self: string;
  readonly first: string;
  readonly next: string | null;
  /** When the most recently changed article changed, RFC 3339; a fixed time in 1970 if the feed is empty. */
  readonly updated: string;
  readonly entries: readonly Entry[];
};

type Entry = {
  readonly id: string;
  readonly title: string;
  readonly page: string;
  readonly original: string | null;
  readonly html: string;
  readonly text: string;
  readonly summary: string;
  readonly credits: readonly string[];
  readonly tags: readonly string[];
  readonly language: string | null;
  readonly published: string | null;
  readonly updated: string;
};

/** Atom requires a time. It is fixed, and not the present, so that an empty feed does not change. */
const NEVER = "1970-01-01T00:00:00.000Z";

export type FeedAddresses = {
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
  /** Path and query of this page, the first and the next one. */
  readonly self: string;
  readonly first: string;
  readonly next: string | null;
  /** The filters of the query, for the title. */
  readonly filters: readonly (readonly [name: string, value: string])[];
};

export function toFeed(articles: readonly Article[], addresses: FeedAddresses): Feed {
  const { origin, self, first, next, filters } = addresses;
  return {
    title: titleOf(filters, articles),
    home: `${origin}/`,
    self: origin + self,
    first: origin + first,
    next: next && origin + next,
    updated:
      articles
        .map(({ updatedAt }) => updatedAt)
        .toSorted()
        .at(-1) ?? NEVER,
    entries: articles.map((article) => entryOf(article, origin)),
  };
}

/** "Broadsheet", or what the list contains: "Broadsheet: The Bugle, #Northgate, “flood”". */
function titleOf(filters: FeedAddresses["filters"], articles: readonly Article[]): string {
  const described = filters
    .filter(([name]) => name !== "sort")
    .map(([name, value]) => describeFilter(name, value, articles))
    .join(", ");
  return described === "" ? "Broadsheet" : `Broadsheet: ${described}`;
}

/** Describes a filter in the words of the articles that it selects. */
function describeFilter(name: string, value: string, articles: readonly Article[]): string {
  const [first] = articles;
  switch (name) {
    case "q":
    case "query":
      return `“${value}”`;
    case "source":
      return articles.find(({ source }) => source?.id === value)?.source?.name ?? value;
    case "category":
      return articles.find(({ category }) => isSame(category, value))?.category ?? value;
    case "hashtag": {
      const tags = articles.flatMap(({ hashtags }) => hashtags.map(({ tag }) => tag));
      const wanted = value.replace(/^#/, "");
      return `#${tags.find((tag) => isSame(tag, wanted)) ?? wanted}`;
    }
    case "language":
      return value
        .split(",")
        .map((code) => languageName(code.trim(), "en"))
        .join(", ");
    case "story":
      return first?.title ?? value;
    default:
      return `${name} ${value}`;
  }
}

function isSame(one: string | null, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

function entryOf(article: Article, origin: string): Entry {
  return {
    id: toArticleUrn(article),
    title: article.title,
    page: toArticlePage(article, origin),
    // Normalized, because the address of a capture may have spaces.
    original: article.url && URL.canParse(article.url) ? new URL(article.url).href : null,
    html: bodyToHtml(article.body),
    text: bodyToText(article.body),
    summary: article.summary.text,
    credits: toCredits(article),
    tags: toTags(article),
    language: article.language,
    published: article.publishedAt,
    updated: article.updatedAt,
  };
}
