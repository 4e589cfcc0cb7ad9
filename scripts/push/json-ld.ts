import { z } from "zod";

/** What a page's JSON-LD says about its article; null where it says nothing. */
export type ArticleData = {
  readonly headline: string | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly publishedAt: string | null;
};

const node = z.record(z.string(), z.unknown());
type Node = z.infer<typeof node>;

const ARTICLE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|\w+Posting)$/;

/**
 * Reads the first article in the contents of a page's `application/ld+json` scripts. Readability reads JSON-LD as
 * well, but neither types in lists, nor publishers that are lists or references within `@graph`, nor addresses.
 */
export function readJsonLd(scripts: readonly string[]): ArticleData {
  const nodes = scripts.flatMap((script) => nodesOf(parse(script)));
  const article = nodes.find((each) => toList(each["@type"]).some(isArticle)) ?? {};
  const [publisher] = toList(article["publisher"]).flatMap(nodesOf);
  const owner = nodes.find((each) => each["@id"] === publisher?.["@id"] && textOf(each["name"]));
  const [page] = toList(article["mainEntityOfPage"]);
  return {
    headline: textOf(article["headline"]),
    url: [article["url"], page, node.safeParse(page).data?.["@id"]].map(textOf).find(isUrl) ?? null,
    source: textOf(publisher?.["name"]) ?? textOf(publisher?.["@id"] && owner?.["name"]),
    publishedAt: textOf(article["datePublished"]),
  };
}

export function isUrl(text: string | null | undefined): text is string {
  return !!text && /^https?:/.test(text) && URL.canParse(text);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The objects of a document: one, a list, or a graph. */
function nodesOf(value: unknown): Node[] {
  return toList(value)
    .flatMap((each) => [each, ...toList(node.safeParse(each).data?.["@graph"])])
    .map((each) => node.safeParse(each).data)
    .filter((each) => each !== undefined);
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isArticle(type: unknown): boolean {
  return typeof type === "string" && ARTICLE.test(type);
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}
