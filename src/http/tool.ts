import { toDatePublished } from "../formats/article-metadata.ts";
import type { ListedArticle } from "../schema/article.ts";

/**
 * A route as a tool of agents: its names and description for them, and what they get of its response, which would
 * otherwise fill their context. Parameters and errors are those of the route. Several names are separated by spaces.
 */
export type Tool = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Parameters of the route that the tool does not take. */
  readonly without?: string;
  /** What the response is called where it is available as a resource, too. */
  readonly resource?: "article" | "story";
  /** The field of the response that is a list. */
  readonly list?: "items" | "articles" | "passages";
  /** Items that are returned of a list without pages. */
  readonly most?: number;
  /** Paths of the fields that each of its items keeps, such as `dating.earliest`. */
  readonly fields?: string;
  /** The columns of the text, which has a line for each item; `fields` by default. `toLine` returns their values. */
  readonly columns?: string;
  readonly toLine?: (item: never) => readonly unknown[];
};

/** What a model needs to choose an article of a list. */
export const ARTICLE_HIT = {
  fields: "id title source language publishedAt dating.earliest dating.latest story collapsed",
  columns: "id title outlet published",
  /** Without one date, `published` is an interval of ISO 8601-2. */
  toLine: ({ id, title, source, dating }: ListedArticle) => {
    const interval = `${dating.earliest ?? ".."}/${dating.latest ?? ".."}`;
    return [id, title, source?.name ?? null, toDatePublished(dating) ?? interval];
  },
} as const;
