import { Hono } from "hono";
import { withQuery } from "../http/links.ts";
import type { AppEnv } from "../http/router.ts";
import {
  type ArticleListRequest,
  articleListQuery,
  toListRequest,
} from "../parameters/article-list.ts";
import { toCursor } from "../parameters/cursor.ts";
import { quoteName } from "../parameters/values.ts";
import { orderOf } from "../services/articles.ts";
import { type Hit, type HitPage, readSearch, type SearchFacet } from "../services/search.ts";
import { MAX_RANKED } from "../storage/catalogue/relevance.ts";
import { ArticleItem, tagInWords } from "./article-items.tsx";
import { Pager, type PagerProps } from "./elements.tsx";
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
  const chosen = request && "filters" in request && orderOf(request);
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
        {page?.suggestion && (
          <p>
            {t.meant}
            <a href={withQuery("/search", { ...asked, q: page.suggestion })} dir="auto">
              {page.suggestion}
            </a>
          </p>
        )}
        <Filters asked={asked} choices={choices} />
        {page && page.count > 1 && (
          <nav class="row" aria-label={t.order}>
            {Object.entries(t.sorts).map(([order, name]) => {
              if (order === chosen) return <strong>{name}</strong>;
              const path = withQuery("/search", { ...asked, sort: order });
              return (q || order !== "relevance") && <a href={path}>{name}</a>;
            })}
          </nav>
        )}
      </div>
      {page?.unknownName && <NearestNames asked={asked} unknownName={page.unknownName} />}
      {page && page.hits.length > 0 ? (
        <div class="found">
          <div>
            <Hits hits={page.hits} first={cursor === undefined ? null : pathAt(null)} next={next} />
          </div>
          <Facets asked={asked} facets={page.count > 1 ? facets : []} />
        </div>
      ) : (
        <Facets
          asked={{}}
          facets={[
            { by: "source", values: choices.largest },
            { by: "language", values: choices.languages },
          ]}
          open
        />
      )}
    </Layout>
  );
  return results?.kind === "invalid"
    ? respondWithPage(c, html, { status: 400, cache: "no-store" })
    : respondPublic(c, html);
});

type FacetsProps = {
  readonly asked: SearchParameters;
  readonly facets: readonly SearchFacet[];
  readonly open?: boolean;
};

/** The most frequent outlets, languages, categories and hashtags, each with its count and a link to what is asked with it. */
function Facets({ asked, facets, ...open }: FacetsProps) {
  const text = useSiteText();
  const others = facets.filter(({ by, values }) => asked[by] === undefined && values.length > 0);
  if (others.length === 0) return null;
  return (
    <nav class="facets" aria-label={text.search.narrow}>
      <details {...open}>
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

/** Returns the list that an address asks for, or what is wrong with it. Other parameters are ignored. */
export function readRequest(
  asked: Readonly<Record<string, string>>,
): ArticleListRequest | { readonly kind: "invalid"; readonly detail: string } {
  const request = articleListQuery.safeParse(asked);
  if (request.success) return toListRequest(request.data, { isWidened: true });
  // The search box has no name that readers see, unlike the filters.
  const detail = request.error.issues
    .map(({ message }) => message.replace(/^q\b/, "The search"))
    .join(" ");
  return { kind: "invalid", detail };
}

type HitsProps = Pick<HitPage, "hits"> & Pick<PagerProps, "first" | "next">;

/** The hits that a page of a list shows, and the way to the others. */
function Hits({ hits, ...pages }: HitsProps) {
  const { lists, search } = useSiteText();
  const some = hits.filter(({ isPartial }) => isPartial);
  const toList = (hits: readonly Hit[]) =>
    hits.length > 0 && (
      <ul class="plain">
        {hits.map((hit) => (
          <ArticleItem {...hit} />
        ))}
      </ul>
    );
  return (
    <>
      {toList(hits.filter(({ isPartial }) => !isPartial))}
      {some.length > 0 && (
        <>
          <h2 class="kicker">{search.some}</h2>
          {toList(some)}
        </>
      )}
      <Pager {...pages} names={lists.pages} />
    </>
  );
}
