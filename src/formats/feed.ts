import type { Article } from "../schema/article.ts";
import { languageName } from "../text/language-name.ts";
import { toArticleUrn, toCredits, toTags } from "./article-metadata.ts";
import { bodyToHtml, bodyToText } from "./html.ts";

/**
 * formats/ is pure: articles go in; feeds, HTML, Markdown and JSON-LD come out. Text of an article is never
 * interpreted as markup.
 *
 * One page of a list of articles as a feed, independent of its format. Pages are a paged feed (RFC 5005, section 3):
 * clients subscribe to the first page, and `next` leads to older articles. They are not an archive (section 4), whose
 * documents should not change: articles change and end, and cursors depend on the list.
 */
export type Feed = ReturnType<typeof toFeed>;

/** An article of a list, in which it may stand for others that report its story. */
type FeedArticle = Article & { readonly collapsed?: number };

/** Atom requires a time. It is fixed, and not the present, so that an empty feed does not change. */
const NEVER = "1970-01-01T00:00:00.000Z";

export type FeedAddresses = {
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
  /** Address of the WebSub hub that is told of changes, if there is one. */
  readonly hub?: string | null;
  /** Path and query of this page, the first and the next one. */
  readonly self: string;
  readonly first: string;
  readonly next: string | null;
  /** The filters of the query, for the title. */
  readonly filters: readonly (readonly [name: string, value: string])[];
};

export function toFeed(articles: readonly FeedArticle[], addresses: FeedAddresses) {
  const { origin, hub = null, self, first, next, filters } = addresses;
  return {
    hub,
    title: titleOf(filters, articles),
    home: `${origin}/`,
    self: origin + self,
    first: origin + first,
    next: next && origin + next,
    // When the most recently changed article changed; a fixed time in 1970 if the feed is empty.
    updated: latestOf(articles.map(({ updatedAt }) => updatedAt)),
    entries: articles.map((article) => entryOf(article, origin)),
  };
}

/** Returns the latest of the times at which the entries of a feed changed. */
export function latestOf(times: readonly string[]): string {
  return times.toSorted().at(-1) ?? NEVER;
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
      return articles[0]?.title ?? value;
    default:
      return `${name} ${value}`;
  }
}

function isSame(one: string | null, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

function entryOf(article: FeedArticle, origin: string) {
  const { collapsed = 0, links } = article;
  const others = describeOthers(collapsed);
  const story = origin + links.story.replace("/v1/", "/");
  return {
    id: toArticleUrn(article),
    title: article.title,
    page: origin + links.page,
    // Normalized, because the address of a capture may have spaces.
    original: article.url && URL.canParse(article.url) ? new URL(article.url).href : null,
    html:
      bodyToHtml(article.body) +
      (others && `\n<p lang="en" dir="ltr"><a href="${story}">${others}</a></p>`),
    text: bodyToText(article.body) + (others && `\n\n${others}`),
    summary: article.summary.text,
    credits: toCredits(article),
    tags: toTags(article),
    language: article.language,
    published: article.publishedAt,
    updated: article.updatedAt,
    // The number of other articles that the entry stands for; undefined unless the list has each story once.
    collapsed: article.collapsed,
  };
}

/** Articles of a story are counted up to about so many: see src/storage/catalogue/lists.ts. */
const MAX_COUNTED = 49;

/** "3 more articles report this story.", so that readers of every format see it; "" if there are none. */
function describeOthers(count: number): string {
  if (count === 0) return "";
  if (count === 1) return "One more article reports this story.";
  return `${count < MAX_COUNTED ? count : `At least ${count}`} more articles report this story.`;
}
