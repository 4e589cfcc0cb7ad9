import type { Article } from "../schema/article.ts";

/**
 * Name of an article that outlives hosts and deployments: ids are hashes of content, so two
 * deployments give one article one name. A `tag:` address would need a host of ours for ever.
 * `broadsheet` is no namespace that IANA knows (RFC 8141); readers compare the name, nothing more.
 */
export function toArticleUrn({ id }: Pick<Article, "id">): string {
  return `urn:broadsheet:article:${id}`;
}

/** The article's page for people. */
export function toArticlePage({ id }: Pick<Article, "id">, origin: string): string {
  return `${origin}/articles/${id}`;
}

/** Who an article names as its makers: byline, agency, outlet, in this order, each once. */
export function toCredits({ byline, agency, source }: Article): string[] {
  const names = [byline, agency?.name, source?.name];
  return [...new Set(names.filter((name) => typeof name === "string"))];
}

/** Its category and hashtags, each once. */
export function toTags({ category, hashtags }: Article): string[] {
  const tags = hashtags.map(({ tag }) => tag);
  return [...new Set(category === null ? tags : [category, ...tags])];
}
