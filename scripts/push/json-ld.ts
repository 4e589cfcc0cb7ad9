import { decodeHTML } from "entities";
import { z } from "zod";
import { isAddress, oneLine } from "./context-values.ts";

/** What a page's JSON-LD says about its article; null or empty where it says nothing. */
export type ArticleData = {
  readonly headline: string | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly category: string | null;
  readonly language: string | null;
  readonly standfirst: string | null;
  readonly image: string | null;
  readonly isPaywalled: boolean;
  readonly text: string | null;
};

const node = z.record(z.string(), z.unknown());
type Node = z.infer<typeof node>;

/** Types of nodes that describe an article, the most specific ones first, without the address of the vocabulary. */
const TYPES = [/^\w*NewsArticle$|^Report$/, /Article$/, /Posting$/, /^(?:Web|Item)Page$/];

/**
 * Reads the article in the contents of a page's `application/ld+json` scripts; a field that the article lacks comes
 * from the node of its page. If several articles are equally specific, `isOwn` tells by headline which one the page is
 * about. Readability's own reading of JSON-LD was rejected: it reads neither types in lists nor references
 * within `@graph`.
 */
export function readJsonLd(
  scripts: readonly string[],
  isOwn: (headline: string) => boolean,
): ArticleData {
  const nodes = scripts.flatMap((script) => nodesOf(parse(script)));
  const typed = TYPES.map((type) => nodes.filter((each) => hasType(each, type)));
  const articles = typed.slice(0, -1).flat();
  const main = articles.find((each) => isOwn(textOf(each["headline"]) ?? "")) ?? articles[0];
  const all = [main, ...(typed.at(-1) ?? [])].filter((each) => each !== undefined);
  const whole = (each: Node): Node => ({
    ...nodes.find((other) => other["@id"] === each["@id"] && other !== each),
    ...each,
  });
  const namesOf = (value: unknown) =>
    toList(value)
      .flatMap((each) => [each, ...nodesOf(each).flatMap((named) => toList(whole(named)["name"]))])
      .map(textOf)
      .filter((name) => name !== null);
  const first = (field: string, read: (value: unknown) => string | null | undefined) =>
    all.map((each) => read(each[field])).find((text) => !!text) ?? null;
  const addressOf = (value: unknown) =>
    toList(value)
      .flatMap((each) => [each, ...nodesOf(each).flatMap((n) => [n["url"], n["@id"]])])
      .map(textOf)
      .find(isAddress);
  return {
    headline: textOf(main?.["headline"]) ?? textOf(main?.["name"]),
    url: first("url", addressOf) ?? first("mainEntityOfPage", addressOf),
    source: first("publisher", (value) => namesOf(value)[0]),
    publishedAt: first("datePublished", textOf),
    modifiedAt: first("dateModified", textOf),
    authors: namesOf(main?.["author"] ?? main?.["creator"]),
    tags: toList(main?.["keywords"])
      .map(textOf)
      .filter((text) => text !== null),
    category: namesOf(main?.["articleSection"])[0] ?? null,
    language: first("inLanguage", (value) => textOf(value) ?? namesOf(value)[0]),
    standfirst: first("description", textOf),
    image: first("image", addressOf),
    isPaywalled: /^false$/i.test(String(main?.["isAccessibleForFree"])),
    text: textOf(main?.["articleBody"]),
  };
}

/** Real scripts have comments around them, line breaks in strings and commas at the ends of lists. */
function parse(script: string): unknown {
  const json = script
    .replace(
      /^\s*(?:<!--|\/[/*]\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|\/[/*]\s*\]\]>(?:\s*\*\/)?)\s*$/g,
      "",
    )
    .replace(/[\p{Cc}]+/gu, " ");
  for (const text of [json, json.replace(/,(?=\s*[}\]])/g, "").replace(/;\s*$/, "")]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return null;
}

/** The objects of a document: one, a list, a graph, or the article that a page is about. */
function nodesOf(value: unknown): Node[] {
  return toList(value)
    .map((each) => node.safeParse(each).data)
    .filter((each) => each !== undefined)
    .flatMap((each) => [each, ...[each["@graph"], each["mainEntity"]].flatMap(nodesOf)]);
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.flat() : [value];
}

function hasType(each: Node, type: RegExp): boolean {
  return toList(each["@type"]).some(
    (name) => typeof name === "string" && type.test(name.replace(/^.*[/#:]/, "")),
  );
}

/** The text with its entities decoded, which the content management systems of many outlets encode. */
function textOf(value: unknown): string | null {
  return (typeof value === "string" && oneLine(decodeHTML(value))) || null;
}
