import type { Article } from "../schema/article.ts";
import { toArticlePage, toArticleUrn, toCredits, toTags } from "./article-metadata.ts";
import { bodyToHtml, bodyToText } from "./html.ts";

/**
 * One page of a list of articles as a feed, before it takes a form. Pages are a *paged feed* of RFC
 * 5005, section 3: the first is the document to subscribe to, `next` leads to older ones. They are
 * no archive of section 4: what an archive document holds should not change, while a capture that
 * comes late puts an old article among the old ones, and cursors begin where the list stood.
 */
export type Feed = {
  readonly title: string;
  readonly home: string;
  /** Addresses of this page, of the first, and of the next; null on the last. */
  readonly self: string;
  readonly first: string;
  readonly next: string | null;
  /** When the last of its articles changed, RFC 3339; the beginning of time where it has none. */
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

/** Atom demands a time and an empty list has none: a fixed one, never the present. */
const NEVER = "1970-01-01T00:00:00.000Z";

type FeedAddresses = {
  /** Scheme and host, with no slash at the end. */
  readonly origin: string;
  /** Path with the query of this page, of the first and of the next. */
  readonly self: string;
  readonly first: string;
  readonly next: string | null;
  /** The query's filters, as the title says them. */
  readonly filters: readonly (readonly [name: string, value: string])[];
};

export function toFeed(articles: readonly Article[], place: FeedAddresses): Feed {
  const { origin, self, first, next, filters } = place;
  return {
    title: titleOf(filters),
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

/** "Broadsheet", or "Broadsheet: source the-bugle, q flood". */
function titleOf(filters: FeedAddresses["filters"]): string {
  const said = filters.map(([name, value]) => `${name} ${value}`).join(", ");
  return said === "" ? "Broadsheet" : `Broadsheet: ${said}`;
}

function entryOf(article: Article, origin: string): Entry {
  return {
    id: toArticleUrn(article),
    title: article.title,
    page: toArticlePage(article, origin),
    // As a URI: what came with a capture may have spaces in it.
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
