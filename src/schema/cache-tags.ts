/**
 * Tags of responses, by which Cloudflare's cache is purged (the header `Cache-Tag`). A tag for each item of a list was
 * rejected: 1,000 lines would exceed 16 KB. Removals are rare, so each purges all lists.
 */
export const LISTS_TAG = "lists";

export function articleTag(id: string): string {
  return `article-${id}`;
}

const DOCUMENT_PATH = /^\/v1\/articles\/([0-9a-f]{20})$/;

/** The tag of a path. Only the document of an article shows neither other articles nor comments. */
export function cacheTagOf(path: string): string {
  const id = DOCUMENT_PATH.exec(path)?.[1];
  return id === undefined ? LISTS_TAG : articleTag(id);
}
