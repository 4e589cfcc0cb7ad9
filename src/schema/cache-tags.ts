/**
 * Tags of public responses, by which Cloudflare's cache is purged (the header `Cache-Tag`). A tag for each item of a
 * list was rejected: it would exceed 16 KB for 1,000 lines, and a purge takes up to 100 tags. Removals are rare, so
 * each purges all lists.
 */

/** Tag of every response that can contain several articles: lists, stories, feeds, pages. */
export const LISTS_TAG = "lists";

/** Tag of everything below an article's address. */
export function articleTag(id: string): string {
  return `article-${id}`;
}

const ARTICLE_PATH = /^(\/v1)?\/articles\/([0-9a-f]{20})(\/|$)/;

/** The value of `Cache-Tag` for a path. Only the document of an article shows no other article. */
export function cacheTagsOf(path: string): string {
  const [, api, id, more] = ARTICLE_PATH.exec(path) ?? [];
  if (id === undefined) return LISTS_TAG;
  const isDocument = api !== undefined && more === "";
  return isDocument ? articleTag(id) : `${articleTag(id)},${LISTS_TAG}`;
}
