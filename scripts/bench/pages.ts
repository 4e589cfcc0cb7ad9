// The pages and counts that are measured: each kind of list, filter, order and count.
import type { ArticleListRequest } from "../../src/parameters/article-list.ts";
import type { CountKey } from "../../src/parameters/counts.ts";
import type { FacetRequest } from "../../src/parameters/facets.ts";
import { ALL_STORIES, type StoryRequest } from "../../src/parameters/story-list.ts";
import { type ArticleFilters, NO_FILTERS, only } from "../../src/search/filters.ts";
import { parseQuery, type Query } from "../../src/search/query.ts";
import { findArticles } from "../../src/services/articles.ts";
import { readCorpusOverview, readOverview } from "../../src/services/corpus-overview.ts";
import { countArticlesBy } from "../../src/services/counts.ts";
import {
  listCategories,
  listHashtags,
  listLanguages,
  listSources,
} from "../../src/services/facets.ts";
import { readFrontPage } from "../../src/services/front-page.ts";
import { readSearch } from "../../src/services/search.ts";
import { findStories } from "../../src/services/stories.ts";
import { listArticles } from "../../src/storage/catalogue/lists.ts";
import { readOutlet } from "../../src/storage/catalogue/outlets.ts";

/** A page's name, and what reads it. */
export type BenchPage = readonly [name: string, read: (db: D1Database) => Promise<unknown>];

/** What the pages ask for: times in the corpus, RFC 3339, and a word of one article. */
export type BenchQuestions = {
  /** The midnight before the newest article, and half an hour before that article. */
  readonly day: string;
  readonly halfHour: string;
  /** The sort key of the thousandth article. */
  readonly thousandth: string;
  /** The edition of a hundred changes ago. */
  readonly edition: string;
  readonly rare: string;
};

/** A word of all articles. */
const COMMON = "the";
const OUTLET = { ...NO_FILTERS, source: only("the-bugle") };
const OTHER_OUTLETS = { ...NO_FILTERS, source: { any: [], none: ["the-bugle"] } };

const LIST: ArticleListRequest = {
  filters: NO_FILTERS,
  query: null,
  sort: null,
  limit: 20,
  cursor: null,
  documents: "listed",
  isCollapsed: false,
  isCounted: true,
};

function query(text: string): Query {
  const parsed = parseQuery(text).query;
  if (!parsed) throw new Error(`${text} is not a query.`);
  return parsed;
}

export function pagesOf({ day, halfHour, thousandth, edition, rare }: BenchQuestions): BenchPage[] {
  const since = (time: string): ArticleFilters => ({ ...NO_FILTERS, from: time });
  const list = (name: string, request: Partial<ArticleListRequest>): BenchPage => [
    name,
    (db) => findArticles(db, { ...LIST, documents: request.query ? "full" : "listed", ...request }),
  ];
  const count = (by: CountKey, filters: ArticleFilters, name: string): BenchPage => [
    `counts by ${by}${name}`,
    (db) => countArticlesBy(db, { ...LIST, sort: null, cursor: null, filters, by }),
  ];
  const stories = (name: string, request: Partial<StoryRequest>): BenchPage => [
    `stories, ${name}`,
    (db) =>
      findStories(db, { ...ALL_STORIES, order: "newest", limit: 20, cursor: null, ...request }),
  ];
  const values = (
    name: string,
    read: (db: D1Database, request: FacetRequest) => Promise<unknown>,
    request: Partial<FacetRequest>,
  ): BenchPage => [name, (db) => read(db, { cursor: null, limit: 20, ...request })];
  return [
    list("list", {}),
    [
      "list, after 980 articles",
      (db) => listArticles(db, { ...LIST, order: "newest", after: thousandth }),
    ],
    list("list of one outlet", { filters: OUTLET }),
    list("list of one outlet, oldest first", { filters: OUTLET, sort: "oldest" }),
    list("list without one outlet", { filters: OTHER_OUTLETS }),
    list("list of a day, match=surely", { filters: { ...since(day), match: "surely" } }),
    list("list of a day, match=possibly", { filters: { ...since(day), match: "possibly" } }),
    list("list, collapse=story", { isCollapsed: true }),
    list("list of one outlet, collapse=story", { filters: OUTLET, isCollapsed: true }),
    list("list, sort=added", { sort: "added" }),
    list("list of one outlet, sort=updated", { filters: OUTLET, sort: "updated" }),
    list("list, addedSince", { filters: { ...NO_FILTERS, addedSince: edition } }),
    list("list of one outlet, updatedSince, newest first", {
      filters: { ...OUTLET, updatedSince: edition },
      sort: "newest",
    }),
    list("search for a rare word", { query: query(rare) }),
    list("search for the most common word", { query: query(COMMON) }),
    list("search for the most common word, newest first", {
      query: query(COMMON),
      sort: "newest",
    }),
    count("day", NO_FILTERS, ""),
    count("month", NO_FILTERS, ""),
    count("source", NO_FILTERS, ""),
    count("language", NO_FILTERS, ""),
    count("hashtag", NO_FILTERS, ""),
    count("hashtag", since(day), " of a day"),
    count("day", { ...OUTLET, from: halfHour }, " of one outlet in half an hour"),
    count("hashtag", { ...OUTLET, from: halfHour }, " of one outlet in half an hour"),
    count("hashtag", OUTLET, " of one outlet (rejected)"),
    ["overview", readCorpusOverview],
    ["front page", (db) => readFrontPage(db, null)],
    ["front page in English", (db) => readFrontPage(db, "en")],
    ["about", readOverview],
    ["search page without a search", (db) => readSearch(db, null)],
    ["search page, rare word", (db) => readSearch(db, { ...LIST, query: query(rare) })],
    ["search page, one outlet", (db) => readSearch(db, { ...LIST, filters: OUTLET })],
    ["one outlet", (db) => readOutlet(db, "the-bugle")],
    ["outlets as OPML", (db) => listSources(db, { sort: "count", cursor: null, limit: 500 })],
    values("outlets by name", listSources, {}),
    values("outlets by count", listSources, { sort: "count" }),
    values("outlets, q", listSources, { q: "bugle" }),
    values("outlets since a day, by count", listSources, { sort: "count", since: day }),
    values("hashtags by name", listHashtags, {}),
    values("hashtags by count", listHashtags, { sort: "count" }),
    values("hashtags, q", listHashtags, { q: "a" }),
    values("hashtags, prefix, by count", listHashtags, { sort: "count", prefix: "ar" }),
    values("hashtags since a day, by count", listHashtags, { sort: "count", since: day }),
    values("languages", listLanguages, {}),
    values("categories", listCategories, {}),
    stories("newest first", {}),
    stories("updated last", { order: "updated" }),
    stories("most coverage first", { order: "coverage" }),
    stories("minSources=2", { minSources: 2 }),
    stories("minSources=2 since a day", { minSources: 2, filters: since(day) }),
    stories("of a day", { filters: since(day) }),
    stories("of one outlet", { filters: OUTLET }),
    stories("with a common word", { query: query(COMMON) }),
  ];
}
