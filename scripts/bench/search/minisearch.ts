// MiniSearch: an index in the memory of a process, without stemming and phrases.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import MiniSearch, { type Query } from "minisearch";
import type { Engine, SearchedArticle, SearchQuery } from "./engine.ts";

export function openMiniSearch(articles: readonly SearchedArticle[]): Engine {
  const before = heapBytes();
  const index = new MiniSearch<SearchedArticle>({
    idField: "title",
    fields: ["title", "body"],
    searchOptions: { boost: { title: 50 } },
  });
  index.addAll(articles);
  const bytes = heapBytes() - before;
  const search = (query: SearchQuery) => index.search(toQuery(query)).map(({ id }) => id as string);
  return {
    name: "MiniSearch",
    supports: ({ kind }) => kind !== "phrase",
    findAll: async (query) => search(query),
    findBest: async (query) => search(query).slice(0, 20),
    ping: async () => null,
    diskBytes: async () => 0,
    memoryBytes: async () => bytes,
    close: async () => {},
  };
}

function toQuery({ kind, words }: SearchQuery): Query {
  const combineWith = kind === "either" ? "OR" : kind === "without" ? "AND_NOT" : "AND";
  return { combineWith, queries: [...words] };
}

function heapBytes(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
}
