import { Hono } from "hono";
import type { AppEnv } from "../http/router.ts";
import { quoteName } from "../parameters/values.ts";
import { readSearch, type SearchFacet } from "../services/search.ts";
import { MAX_RANKED } from "../storage/catalogue/relevance.ts";
import { Layout } from "./layout.tsx";
import { readRequest, respondWithList } from "./lists.tsx";
import { respondPublic, respondWithPage } from "./respond.tsx";
import { Filters, SearchForm, type SearchParameters, valueInWords } from "./search-form.tsx";
import { siteTextOf } from "./site-language.ts";
import { en } from "./text/en.ts";
import { inSiteLanguage, useSiteText } from "./text/site-text.ts";

/** `/search`: articles by words, outlet, language and time, all of which are optional. */

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
  const request = q || isFiltered ? readRequest({ ...asked, ...others }) : null;
  const isInvalid = request !== null && "detail" in request;
  const found = await readSearch(c.env.CATALOGUE, isInvalid ? null : request);
  const { choices, facets } = found;
  const results = isInvalid ? request : found.results;
  const form = <SearchForm asked={asked} choices={choices} />;
  const { search: t, layout } = siteTextOf(c);
  const title = layout.parts["/search"];
  const chips = <Filters asked={asked} choices={choices} />;
  if (results === null || results.kind === "invalid") {
    const page = (
      <Layout title={title} here="/search">
        <h1>{title}</h1>
        {form}
        {results && (
          <>
            {chips}
            <div class="fault" role="alert">
              <p>{t.invalid}</p>
              <p {...inSiteLanguage(en)}>{results.detail}</p>
            </div>
          </>
        )}
      </Layout>
    );
    if (results === null) return respondPublic(c, page);
    return respondWithPage(c, page, { status: 400, cache: "no-store" });
  }
  const { count, isMore, isCut } = results;
  const all = count === 0 ? t.nothing(isFiltered) : t.count(count, isMore);
  const above = (
    <>
      {form}
      {chips}
      <p role="status">{isCut ? t.cut(all, MAX_RANKED) : all}</p>
      <Facets asked={asked} facets={facets} />
    </>
  );
  return respondWithList(c, {
    ...results,
    title,
    filters: asked,
    here: "/search",
    above,
  });
});

/** The most frequent outlets, languages, categories and hashtags of the results, each with its count and a link. */
function Facets({ asked, facets }: { asked: SearchParameters; facets: readonly SearchFacet[] }) {
  const text = useSiteText();
  const others = facets.filter(({ by }) => asked[by] === undefined);
  if (others.length === 0) return null;
  return (
    <details class="filters facets">
      <summary>{text.search.narrow}</summary>
      <dl>
        {others.map(({ by, values }) => (
          <div>
            <dt>{by === "source" ? text.search.outlet : text.search[by]}</dt>
            {values.map(({ key, name = key, articleCount }) => (
              <dd>
                <a href={`/search?${new URLSearchParams({ ...asked, [by]: quoteName(key) })}`}>
                  <bdi>{valueInWords(by, name, text)}</bdi>
                </a>{" "}
                {articleCount}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
