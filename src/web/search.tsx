import { Hono } from "hono";
import { withQuery } from "../http/links.ts";
import type { AppEnv } from "../http/router.ts";
import { toCursor } from "../parameters/cursor.ts";
import { quoteName } from "../parameters/values.ts";
import { orderOf } from "../services/articles.ts";
import { readSearch, type SearchChoices, type SearchFacet } from "../services/search.ts";
import { MAX_RANKED } from "../storage/catalogue/relevance.ts";
import { Outlet, tagInWords } from "./article-items.tsx";
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
  // The form keeps the order, but without words there is no relevance.
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
      {results?.kind === "invalid" && (
        <div class="fault" role="alert">
          <p>{t.invalid}</p>
          <p {...inSiteLanguage(en)}>{results.detail}</p>
        </div>
      )}
      <div class={page && page.hits.length > 0 ? "meta row" : "row"}>
        {page && <p role="status">{page.isCut ? t.cut(all, MAX_RANKED) : all}</p>}
        <Filters asked={asked} choices={choices} />
        {page && page.count > 1 && !isInvalid && request && (
          <Orders asked={asked} chosen={orderOf(request)} />
        )}
      </div>
      {page?.unknownName && <NearestNames asked={asked} unknownName={page.unknownName} />}
      {page?.suggestion && (
        <p>
          {t.meant}
          <a href={withQuery("/search", { ...asked, q: page.suggestion })} dir="auto">
            {page.suggestion}
          </a>
        </p>
      )}
      {page && page.hits.length > 0 ? (
        <div class="found">
          <div>
            <Hits hits={page.hits} first={cursor === undefined ? null : pathAt(null)} next={next} />
          </div>
          <Facets asked={asked} facets={facets} />
        </div>
      ) : (
        <LargestOutlets choices={choices} />
      )}
    </Layout>
  );
  return results?.kind === "invalid"
    ? respondWithPage(c, html, { status: 400, cache: "no-store" })
    : respondPublic(c, html);
});

/** The orders of the hits, each with a link but the chosen one. Only words give relevance. */
function Orders({ asked, chosen }: { asked: SearchParameters; chosen: string }) {
  const { order, sorts } = useSiteText().search;
  return (
    <nav class="row" aria-label={order}>
      {Object.entries(sorts).map(([sort, name]) => {
        if (sort === chosen) return <strong>{name}</strong>;
        const isPossible = asked["q"] !== undefined || sort !== "relevance";
        return isPossible && <a href={withQuery("/search", { ...asked, sort })}>{name}</a>;
      })}
    </nav>
  );
}

/** The most frequent outlets, languages, categories and hashtags of the results, each with its count and a link. */
function Facets({ asked, facets }: { asked: SearchParameters; facets: readonly SearchFacet[] }) {
  const text = useSiteText();
  const others = facets.filter(({ by }) => asked[by] === undefined);
  if (others.length === 0) return null;
  return (
    <nav class="facets" aria-label={text.search.narrow}>
      <details>
        <summary>{text.search.narrow}</summary>
        <dl>
          {others.map(({ by, values }) => (
            <div>
              <dt>{text.search.by[by]}</dt>
              {values.map(({ key, name = key, articleCount }) => (
                <dd>
                  <a href={`/search?${new URLSearchParams({ ...asked, [by]: quoteName(key) })}`}>
                    <bdi>{by === "hashtag" ? tagInWords(name) : valueInWords(by, name, text)}</bdi>
                  </a>{" "}
                  {articleCount}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </details>
    </nav>
  );
}

/** Where to begin without a search. */
function LargestOutlets({ choices: { largest } }: { choices: SearchChoices }) {
  const { search } = useSiteText();
  if (largest.length === 0) return null;
  return (
    <section aria-labelledby="largest">
      <h2 class="kicker" id="largest">
        {search.largest}
      </h2>
      <ul class="index">
        {largest.map(({ key, name = key, articleCount }) => (
          <li>
            <Outlet source={{ id: key, name }} /> {articleCount}
          </li>
        ))}
      </ul>
    </section>
  );
}
