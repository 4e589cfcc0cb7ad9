import { Hono } from "hono";
import { withQuery } from "../http/links.ts";
import type { AppEnv } from "../http/router.ts";
import { toCursor } from "../parameters/cursor.ts";
import { quoteName } from "../parameters/values.ts";
import { readSearch, type SearchFacet } from "../services/search.ts";
import { MAX_RANKED } from "../storage/catalogue/relevance.ts";
import { Hits, readRequest } from "./hits.tsx";
import { Layout } from "./layout.tsx";
import { respondPublic, respondWithPage } from "./respond.tsx";
import {
  FILTERS,
  Filters,
  NearestNames,
  SearchForm,
  type SearchParameters,
  valueInWords,
} from "./search-form.tsx";
import { siteTextOf } from "./site-language.ts";
import { en } from "./text/en.ts";
import { inSiteLanguage, useSiteText } from "./text/site-text.ts";

/** `/search`: articles by words, outlet, language and time, all of which are optional. */

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
  const { choices, facets, ...found } = await readSearch(
    c.env.CATALOGUE,
    isInvalid ? null : request,
  );
  const results = isInvalid ? request : found.results;
  const page = results?.kind === "page" ? results : null;
  const pathAt = (cursor: string | null | undefined) => withQuery("/search", { ...asked, cursor });
  const next = page?.next ? pathAt(toCursor(page.next)) : null;
  const { search: t, layout } = siteTextOf(c);
  const title = layout.others["/search"];
  const none = page && page.hits.length > 0 ? t.notAll : t.nothing(isFiltered);
  const all = page?.count ? t.count(page.count, page.isMore) : none;
  const html = (
    <Layout
      title={page && q ? t.titleOf(q) : title}
      here="/search"
      {...(page && { filters: asked, path: pathAt(cursor), next })}
    >
      <h1>{title}</h1>
      <SearchForm asked={asked} choices={choices} />
      <Filters asked={asked} choices={choices} />
      {results?.kind === "invalid" && (
        <div class="fault" role="alert">
          <p>{t.invalid}</p>
          <p {...inSiteLanguage(en)}>{results.detail}</p>
        </div>
      )}
      {page && <p role="status">{page.isCut ? t.cut(all, MAX_RANKED) : all}</p>}
      {page?.unknownName && <NearestNames asked={asked} unknownName={page.unknownName} />}
      {page?.suggestion && (
        <p>
          {t.meant}
          <a href={withQuery("/search", { ...asked, q: page.suggestion })} dir="auto">
            {page.suggestion}
          </a>
        </p>
      )}
      <Facets asked={asked} facets={facets} />
      {page && (
        <Hits hits={page.hits} first={cursor === undefined ? null : pathAt(null)} next={next} />
      )}
    </Layout>
  );
  return results?.kind === "invalid"
    ? respondWithPage(c, html, { status: 400, cache: "no-store" })
    : respondPublic(c, html);
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
            <dt>{text.search.by[by]}</dt>
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
