import { type Context, Hono } from "hono";
import type { Child } from "hono/jsx";
import { withQuery } from "../http/links.ts";
import type { AppEnv } from "../http/router.ts";
import {
  type ArticleListRequest,
  articleListQuery,
  toListRequest,
} from "../parameters/article-list.ts";
import { toCursor } from "../parameters/cursor.ts";
import { quoteName, withoutHash } from "../parameters/values.ts";
import { type Hit, type HitPage, listHits } from "../services/search.ts";
import { foldWord } from "../text/fold.ts";
import { ArticleItem } from "./article-items.tsx";
import { Pager } from "./elements.tsx";
import { type Frame, Layout } from "./layout.tsx";
import { respondPublic, respondWithError } from "./respond.tsx";
import { siteTextOf } from "./site-language.ts";
import type { SiteText } from "./text/site-text.ts";

/** Lists of articles: `/hashtags/{tag}`, `/sources/{id}`. The search shows its hits in the same way. */

export const lists = new Hono<AppEnv>()
  .get("/hashtags/:tag", (c) => {
    const tag = withoutHash(c.req.param("tag"));
    return respondFiltered(
      c,
      { hashtag: quoteName(tag) },
      ({ lists }) => lists.noTag(tag),
      ({ hashtags }) =>
        `#${hashtags.find((each) => foldWord(each.tag) === foldWord(tag))?.tag ?? tag}`,
    );
  })
  .get("/sources/:id", (c) => {
    const source = c.req.param("id");
    return respondFiltered(
      c,
      { source: quoteName(source) },
      ({ lists }) => lists.noSource,
      (first) => first.source?.name ?? source,
    );
  });

/** Returns the list that an address asks for, or what is wrong with it. Other parameters are ignored. */
export function readRequest(
  asked: Readonly<Record<string, string>>,
): ArticleListRequest | { readonly kind: "invalid"; readonly detail: string } {
  const request = articleListQuery.safeParse(asked);
  if (request.success) return toListRequest(request.data);
  // The search box has no name that readers see, unlike the filters.
  const detail = request.error.issues
    .map(({ message }) => message.replace(/^q\b/, "The search"))
    .join(" ");
  return { kind: "invalid", detail };
}

/** Responds with the articles that have a hashtag or are from an outlet. */
async function respondFiltered(
  c: Context<AppEnv>,
  filter: Readonly<Record<string, string>>,
  nothing: (text: SiteText) => string,
  toTitle: (first: Hit["article"]) => string,
) {
  const { cursor } = c.req.query();
  const request = readRequest({ ...filter, ...(cursor !== undefined && { cursor }) });
  const found = "detail" in request ? request : await listHits(c.env.CATALOGUE, request);
  if (found.kind === "invalid") return respondWithError(c, 400, found.detail);
  const [first] = found.hits;
  if (!first) return respondWithError(c, 404, nothing);
  return respondWithList(c, { ...found, title: toTitle(first.article), filters: filter });
}

/** Shows a page of a list. `filters` are those of its feeds. */
export function respondWithList(
  c: Context<AppEnv>,
  {
    title,
    filters,
    here,
    above = null,
    hits,
    next,
  }: Omit<HitPage, "kind"> &
    Pick<Frame, "title" | "here"> & {
      readonly filters: Readonly<Record<string, string>>;
      readonly above?: Child;
    },
) {
  const { lists, search } = siteTextOf(c);
  const cursor = c.req.query("cursor");
  const { path } = c.req;
  const asked = here === "/search" ? filters : {};
  const pathAt = (cursor: string | null) => withQuery(path, { ...asked, cursor });
  const older = next && pathAt(toCursor(next));
  return respondPublic(
    c,
    <Layout
      title={filters["q"] === undefined ? title : search.titleOf(filters["q"])}
      filters={filters}
      path={pathAt(cursor ?? null)}
      {...(here && { here })}
      next={older}
    >
      <h1 dir="auto">{title}</h1>
      {above}
      <ul class="plain">
        {hits.map((hit) => (
          <ArticleItem {...hit} />
        ))}
      </ul>
      <Pager
        first={[cursor === undefined ? null : pathAt(null), lists.first]}
        next={[older, lists.more]}
      />
    </Layout>,
  );
}
