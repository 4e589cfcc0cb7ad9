import { env } from "cloudflare:workers";
import { ALL_ARTICLES, DATED_ARTICLES, toFacet } from "../../../src/search/facets.ts";
import { type ArticleFilters, NO_FILTERS } from "../../../src/search/filters.ts";
import { parseQuery } from "../../../src/search/query.ts";
import { listByRelevance } from "../../../src/storage/catalogue/relevance.ts";
import { toSortKey, toUndatedSortKey } from "../../../src/storage/catalogue/sort-key.ts";
import { insertSearchable } from "../../article-rows.ts";

/** Articles that are made by SQL, and lists of them by relevance. */

type Invented = {
  readonly title: string;
  readonly body: string;
  readonly time: string | null;
  readonly outlet?: string;
};

/** Articles made by SQL. Their documents have the title alone. */
export async function add(articles: readonly Invented[]): Promise<void> {
  const rows = articles.map(({ title, body, time, outlet = "the-bugle" }, n) => {
    const id = n.toString(16).padStart(5, "0").padEnd(20, "0");
    const facets = [ALL_ARTICLES, DATED_ARTICLES, toFacet("source", outlet)].join(" ");
    const key = time === null ? toUndatedSortKey(daysAgo(0), id) : toSortKey(time, id);
    return { sortKey: key, id, document: JSON.stringify({ title }), title, body, facets };
  });
  await insertSearchable(rows);
}

type Asked = {
  readonly filters?: ArticleFilters;
  readonly after?: string | null;
  readonly limit?: number;
  readonly isCollapsed?: boolean;
  readonly isCounted?: boolean;
  readonly isWidened?: boolean;
};

export async function find(text: string, asked: Asked = {}, db = env.CATALOGUE) {
  const { query } = parseQuery(text);
  if (!query) throw new Error(`no query: ${text}`);
  const page = await listByRelevance(db, {
    filters: NO_FILTERS,
    query,
    after: null,
    limit: 20,
    isCollapsed: false,
    isCounted: false,
    ...asked,
  });
  const titles = page.rows.map(({ document }): string => JSON.parse(document).title);
  return { ...page, titles };
}

export const words = (count: number) =>
  Array.from({ length: count }, (_, n) => `word${n % 90}`).join(" ");
export const daysAgo = (days: number) =>
  new Date(Date.UTC(2025, 7, 1) - days * 24 * 60 * 60 * 1000).toISOString();

/** As many articles that say nothing of what is looked for: a word of most articles has no weight. */
export const others = (count: number): Invented[] =>
  Array.from({ length: count }, (_, n) => ({
    title: `Others ${n}`,
    body: words(120),
    time: daysAgo(n % 300),
  }));
