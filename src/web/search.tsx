import { Hono } from "hono";
import type { Child } from "hono/jsx";
import { filtersOf, sortOf } from "../http/articles/list-query.ts";
import type { AppEnv } from "../http/router.ts";
import { createBatchLoader } from "../storage/catalogue/batch-loader.ts";
import { countArticles } from "../storage/catalogue/lists.ts";
import { readSearchChoices } from "../storage/catalogue/overview.ts";
import { DEPTH } from "../storage/catalogue/relevance.ts";
import { answerPage, answerPublic } from "./answer.tsx";
import { Layout } from "./layout.tsx";
import { answerList, type Found, findListed, readRequest } from "./lists.tsx";
import { type Asked, Filters, SearchForm } from "./search-form.tsx";

/** `/search`: articles by words, outlet, language and time; none of them must be given. */

/** Outlets that the form offers; the others are found under `/sources`. */
const OUTLETS = 40;
/** Results are counted so far: the cost of a search stays bounded. */
const COUNTED = 500;

const FILTERS = ["source", "hashtag", "category", "language", "story", "from", "to"];
const REVERSED = "The first day is after the last, so no day lies between them.";

export const search = new Hono<AppEnv>().get("/search", async (c) => {
  const { q, sort, cursor } = c.req.query();
  const filters = Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = c.req.query(name)?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  // The form always names an order, but where there are no words none is the best.
  const order = q || sort !== "relevance" ? sort : undefined;
  const asked: Asked = { ...(q && { q }), ...filters, ...(order && { sort: order }) };
  const isFiltered = Object.keys(filters).length > 0;
  const db = createBatchLoader(c.env.CATALOGUE);
  const [choices, results] = await Promise.all([
    readSearchChoices(db, OUTLETS),
    q || isFiltered ? resultsOf(db, asked, cursor) : null,
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

/** A page of what was asked for, and of how many; or what is wrong with it. */
async function resultsOf(
  db: D1Database,
  asked: Asked,
  cursor: string | undefined,
): Promise<(Found & Count) | string> {
  const request = readRequest({ ...asked, ...(cursor !== undefined && { cursor }) });
  if (typeof request === "string") return request;
  const { from, to, q: query = null } = request;
  if (from !== undefined && to !== undefined && from > to) return REVERSED;
  const [found, count] = await Promise.all([
    findListed(db, request),
    countArticles(db, { filters: filtersOf(request), query }, COUNTED + 1),
  ]);
  if (typeof found === "string") return found;
  return { ...found, count, isCut: sortOf(request) === "relevance" && count > DEPTH };
}

type Count = {
  readonly count: number;
  /** The list ends before all of them are shown. */
  readonly isCut: boolean;
};

function countInWords({ count, isCut }: Count, isFiltered: boolean): string {
  if (count === 0) {
    return `Nothing was found. Try fewer or other words${isFiltered ? ", or fewer filters" : ""}.`;
  }
  if (count === 1) return "One article";
  const all = count > COUNTED ? `More than ${COUNTED} articles` : `${count} articles`;
  return isCut ? `${all}. Best first shows ${DEPTH} of them, newest first all.` : all;
}

function SearchPage({ children }: { children?: Child }) {
  return (
    <Layout title="Search" here="/search">
      <h1>Search</h1>
      {children}
    </Layout>
  );
}
