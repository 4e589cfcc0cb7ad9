import { Hono } from "hono";
import type { Child } from "hono/jsx";
import type { AppEnv } from "../http/router.ts";
import { MAX_RANKED } from "../services/relevance.ts";
import { countHits, type HitCount } from "../services/search.ts";
import { createBatchLoader } from "../storage/catalogue/batch-loader.ts";
import { readSearchChoices } from "../storage/catalogue/overview.ts";
import { answerPage, answerPublic } from "./answer.tsx";
import { Layout } from "./layout.tsx";
import { answerList, findListed, type ListedPage, readRequest } from "./lists.tsx";
import { Filters, SearchForm, type SearchParameters } from "./search-form.tsx";

/** `/search`: articles by words, outlet, language and time, all of which are optional. */

/** Outlets that the form offers. `/sources` has the others. */
const MAX_OUTLETS = 40;
/** Hits are counted up to this number, so that the cost of a search stays bounded. */
const MAX_COUNTED = 500;

const FILTERS = ["source", "hashtag", "category", "language", "story", "from", "to"];

export const search = new Hono<AppEnv>().get("/search", async (c) => {
  const { q: words, query, sort, cursor } = c.req.query();
  const q = words || query;
  const filters = Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = c.req.query(name)?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  // The form always names an order, but without words there is no relevance.
  const order = q || sort !== "relevance" ? sort : undefined;
  const asked: SearchParameters = { ...(q && { q }), ...filters, ...(order && { sort: order }) };
  // Both names of the query are an error, which the list reports.
  const others = { ...(words && query && { query }), ...(cursor !== undefined && { cursor }) };
  const isFiltered = Object.keys(filters).length > 0;
  const db = createBatchLoader(c.env.CATALOGUE);
  const [choices, results] = await Promise.all([
    readSearchChoices(db, MAX_OUTLETS),
    q || isFiltered ? resultsOf(db, { ...asked, ...others }) : null,
  ]);
  const form = <SearchForm asked={asked} choices={choices} />;
  if (results === null) return answerPublic(c, <SearchPage>{form}</SearchPage>);
  const chips = <Filters asked={asked} choices={choices} />;
  if (typeof results === "string") {
    const refused = (
      <SearchPage>
        {form}
        {chips}
        <p class="fault" role="alert">
          {results}
        </p>
      </SearchPage>
    );
    return answerPage(c, refused, { status: 400, cache: "no-store" });
  }
  const above = (
    <>
      {form}
      {chips}
      <p role="status">{countInWords(results, isFiltered)}</p>
    </>
  );
  return answerList(c, { ...results, title: "Search", filters: asked, here: "/search", above });
});

/** Returns a page of hits and their number, or what is wrong with the request. */
async function resultsOf(
  db: D1Database,
  asked: SearchParameters,
): Promise<(ListedPage & HitCount) | string> {
  const request = readRequest(asked);
  if (typeof request === "string") return request;
  const [found, count] = await Promise.all([
    findListed(db, request),
    countHits(db, request, MAX_COUNTED + 1),
  ]);
  return typeof found === "string" ? found : { ...found, ...count };
}

function countInWords({ count, isCut }: HitCount, isFiltered: boolean): string {
  if (count === 0) {
    return `Nothing was found. Try fewer or other words${isFiltered ? ", or fewer filters" : ""}.`;
  }
  if (count === 1) return "One article";
  const all = count > MAX_COUNTED ? `More than ${MAX_COUNTED} articles` : `${count} articles`;
  return isCut ? `${all}. Best first shows ${MAX_RANKED} of them, newest first all.` : all;
}

function SearchPage({ children }: { children?: Child }) {
  return (
    <Layout title="Search" here="/search">
      <h1>Search</h1>
      {children}
    </Layout>
  );
}
