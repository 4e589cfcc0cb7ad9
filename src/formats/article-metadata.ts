import { toPublishedOn } from "../article/dating.ts";
import type { Article, Dating } from "../schema/article.ts";

/**
 * Returns a name of an article that does not depend on a host: ids are hashes of content, so two deployments give an
 * article the same name. We rejected `tag:` URIs, which need a host of ours for ever. `broadsheet` is not a namespace
 * that IANA registered (RFC 8141); feed readers only compare the name.
 */
export function toArticleUrn({ id }: Pick<Article, "id">): string {
  return `urn:broadsheet:article:${id}`;
}

/** Returns the distinct makers of an article: byline, agency, outlet, in this order. */
export function toCredits({ byline, agency, source }: Article): string[] {
  const names = [byline, agency?.name, source?.name];
  return [...new Set(names.filter((name) => typeof name === "string"))];
}

/** Returns the distinct category and hashtags. */
export function toTags({ category, hashtags }: Article): string[] {
  const tags = hashtags.map(({ tag }) => tag);
  return [...new Set(category === null ? tags : [category, ...tags])];
}

/**
 * Returns the date of publication for programs that take a single date, in ISO 8601 and no more precise than it is
 * certain: the minute that contains the whole interval, or else the day. Null if two days are possible.
 */
export function toDatePublished(dating: Dating): string | null {
  const minute = dating.earliest?.slice(0, 16);
  return minute && minute === dating.latest?.slice(0, 16) ? `${minute}Z` : toPublishedOn(dating);
}
