import * as z from "zod";
import { type FacetRequest, facetListShape, nameWords } from "../parameters/facets.ts";
import { MAX_NAME_CHARACTERS, prefix, withoutHash } from "../parameters/values.ts";
import { edition } from "../schema/fields.ts";
import {
  type FacetList,
  listCategories,
  listHashtags,
  listLanguages,
  listSources,
} from "../services/facets.ts";
import { readOutlet } from "../storage/catalogue/outlets.ts";
import { PUBLIC } from "./caching.ts";
import { listPage, respondDocument, respondPage } from "./list-page.ts";
import { respondContradiction, respondUnknown } from "./problem.ts";
import { document, type ResponseSchema, textDocument } from "./responses.ts";
import { type Route, Router } from "./router.ts";

/** The values that articles can be filtered by, each with its number of articles, and the outlets one by one. */

/** Part of the ETag. Increase it when the shape of these lists changes, so that no cache keeps the old one. */
const FORM = 2;

type FacetRoute<Item> = Omit<Route, "summary" | "description" | "request" | "responses"> & {
  /** What the values are called, at the beginning of a sentence. */
  readonly names: string;
  readonly query: z.ZodObject & z.ZodType<FacetRequest>;
  readonly list: FacetList<Item>;
  readonly item: ResponseSchema;
};

/** A router with the list of such values. */
function facetRouter<Item extends object>(facet: FacetRoute<Item>): Router {
  const { names, query, list, item, ...rest } = facet;
  const summary = `${names} with the number of articles of each`;
  return new Router({ tag: "articles" }).handle({
    ...rest,
    summary,
    description: `Lists the ${names.toLowerCase()} of articles, with the number of articles of each.`,
    request: { query },
    responses: { 200: listPage(summary, item, { edition }) },
    handler: async (c, { query }) => {
      const page = await list(c.env.CATALOGUE, query);
      if (page.kind === "invalid") return respondContradiction(page);
      const { edition, items, next, state } = page;
      return respondPage(c, { edition, items }, next, `${state}-facets${FORM}`);
    },
  });
}

export const hashtags = facetRouter({
  operationId: "listHashtags",
  tool: {
    name: "list_hashtags",
    title: "List hashtags",
    description:
      "Lists hashtags with the number of articles that have each; sort=count with since gives the top of a week. search_articles takes one as hashtag.",
    list: "items",
    fields: "tag articleCount",
  },
  names: "Hashtags",
  query: z.object({
    prefix: prefix.default("").transform(withoutHash).meta({
      type: "string",
      maxLength: 100,
      default: "",
      example: "ha",
      description: "Only hashtags that start with this, with or without `#`; case is ignored",
    }),
    q: nameWords,
    ...facetListShape("hashtag", "name"),
  }),
  list: listHashtags,
  item: "hashtagSchema",
});

export const languages = facetRouter({
  operationId: "listLanguages",
  names: "Languages",
  query: z.object(facetListShape("language", "count")),
  list: listLanguages,
  item: "languageSchema",
});

export const categories = facetRouter({
  operationId: "listCategories",
  names: "Categories",
  query: z.object(facetListShape("category", "count")),
  list: listCategories,
  item: "categorySchema",
});

export const sources = facetRouter({
  operationId: "listSources",
  tool: {
    name: "list_outlets",
    title: "List outlets",
    description:
      "Lists outlets with the number of their articles; sort=count with since gives the top of a week. search_articles takes an id as source.",
    list: "items",
    fields: "id name articleCount",
  },
  names: "Outlets",
  query: z.object({
    prefix: prefix.default("").meta({ example: "ha", description: "The beginning of their ids" }),
    q: nameWords,
    ...facetListShape("source", "name"),
  }),
  list: listSources,
  item: "sourceSchema",
}).handle({
  path: "/{id}",
  operationId: "getSource",
  summary: "One outlet: its articles in numbers, and its feeds",
  description:
    "Returns how many articles an outlet has and in which languages, when the first and the last were seen, and the addresses of its feeds.",
  request: {
    path: z.object({
      id: z
        .string()
        .max(MAX_NAME_CHARACTERS)
        .meta({ description: "The outlet's id", example: "channel-4-north" }),
    }),
  },
  responses: { 200: document("The outlet", "outletSchema") },
  handler: async (c, { path: { id } }) => {
    const { outlet, edition, state } = await readOutlet(c.env.CATALOGUE, id);
    if (outlet === null) return respondUnknown("outlet", "/path/id", id);
    const feedIn = (form: string) => feedOf(outlet.id, form);
    const feeds = { json: feedIn("json"), rss: feedIn("rss"), atom: feedIn("atom") };
    return respondDocument(c, { edition, ...outlet, feeds }, `${state}-outlet`);
  },
});

function feedOf(id: string, form: string): string {
  return `/feeds/articles.${form}?source=${encodeURIComponent(id)}`;
}

/** So many outlets are in one OPML document: those with the most articles. */
const MAX_SUBSCRIPTIONS = 500;

/** OPML has no registered media type; http://opml.org/spec2.opml suggests this one. */
const OPML = "text/x-opml";

export const subscriptions = new Router({ tag: "articles" }).handle({
  path: "/sources.opml",
  operationId: "getOutletsOpml",
  summary: "The outlets' feeds as OPML, for feed readers",
  description: "Import it into a feed reader to subscribe to every outlet.",
  responses: textDocument(
    OPML,
    `The RSS feeds of the outlets, in alphabetical order: of the ${MAX_SUBSCRIPTIONS} outlets with the most articles if there are more`,
    '<opml version="2.0"><body><outline type="rss" text="Channel 4 North" xmlUrl="https://broadsheet.example/feeds/articles.rss?source=channel-4-north"/></body></opml>',
  ),
  handler: async (c) => {
    const request = { sort: "count", cursor: null, limit: MAX_SUBSCRIPTIONS } as const;
    const page = await listSources(c.env.CATALOGUE, request);
    if (page.kind === "invalid") return respondContradiction(page);
    const { origin, host } = new URL(c.req.url);
    // Loaded when needed: the XML writer is large, and many Workers never serve this.
    const { toOpml } = await import("../formats/xml.ts");
    const outlets = page.items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const feeds = outlets.map(({ id, name }) => ({
      name,
      feed: origin + feedOf(id, "rss"),
      page: `${origin}/sources/${encodeURIComponent(id)}`,
    }));
    // OPML has at least one subscription, and without outlets that is the feed of all articles.
    const all = { name: host, feed: `${origin}/feeds/articles.rss`, page: `${origin}/` };
    return c.body(toOpml(`Outlets of ${host}`, feeds.length > 0 ? feeds : [all]), 200, {
      "Content-Type": `${OPML}; charset=UTF-8`,
      "Cache-Control": PUBLIC,
      ETag: `W/"${page.state}-opml"`,
    });
  },
});
