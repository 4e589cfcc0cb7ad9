import { type Context, Hono } from "hono";
import type { Child } from "hono/jsx";
import * as z from "zod";
import { withQuery } from "../http/links.ts";
import type { AppEnv } from "../http/router.ts";
import { toCursor } from "../parameters/cursor.ts";
import { facetCursor } from "../parameters/facets.ts";
import { quoteName, withoutHash } from "../parameters/values.ts";
import { type FacetList, listHashtags, listSources } from "../services/facets.ts";
import { type Hit, listHits } from "../services/search.ts";
import { foldWord } from "../text/fold.ts";
import { hashtagPath, sourcePath } from "./article-items.tsx";
import { Pager } from "./elements.tsx";
import { Layout } from "./layout.tsx";
import { respondPublic, respondWithError } from "./respond.tsx";
import { Hits, readRequest } from "./search.tsx";
import { siteTextOf } from "./site-language.ts";
import type { SiteText } from "./text/site-text.ts";

/**
 * `/hashtags` and `/sources`: all hashtags and outlets by their number of articles, or by name. `/hashtags/{tag}` and
 * `/sources/{id}`: their articles.
 */

export const lists = new Hono<AppEnv>()
  .get("/hashtags", (c) =>
    respondWithIndex(c, "/hashtags", listHashtags, ({ tag }) => (
      <a href={hashtagPath(tag)}>#{tag}</a>
    )),
  )
  .get("/sources", (c) =>
    respondWithIndex(c, "/sources", listSources, ({ id, name }) => (
      <a href={sourcePath(id)}>{name}</a>
    )),
  )
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

const MAX_ITEMS = 100;

const indexPage = z.object({
  q: z.string().trim().max(100).default(""),
  sort: z.enum(["count", "name"]).default("count"),
  cursor: facetCursor("source", "count"),
});

async function respondWithIndex<Item extends { readonly articleCount: number }>(
  c: Context<AppEnv>,
  here: "/hashtags" | "/sources",
  list: FacetList<Item>,
  toLink: (item: Item) => Child,
) {
  const asked = indexPage.safeParse(c.req.query());
  if (!asked.success) return respondWithError(c, 400, ({ errors }) => errors.noListPage);
  const { q, sort, cursor } = asked.data;
  const request = { ...(q && { q }), sort, cursor, limit: MAX_ITEMS };
  const found = await list(c.env.CATALOGUE, request);
  if (found.kind === "invalid") return respondWithError(c, 400, ({ errors }) => errors.noListPage);
  const pathAt = (cursor: string | null, order: string = sort) =>
    withQuery(here, { q, sort: order === "name" && order, cursor });
  const next = found.next === null ? null : pathAt(toCursor(found.next));
  const { indices: t, layout } = siteTextOf(c);
  const title = layout.parts[here];
  return respondPublic(
    c,
    <Layout title={title} path={pathAt(cursor && toCursor(cursor))} here={here} next={next}>
      <h1>{title}</h1>
      <form action={here}>
        <label for="words">{t.words}</label>
        <div class="row">
          <input id="words" name="q" value={q} maxlength={100} dir="auto" />
          <button type="submit">{t.show}</button>
        </div>
      </form>
      <p class="row">
        {Object.entries(t.orders).map(([order, name]) =>
          order === sort ? <strong>{name}</strong> : <a href={pathAt(null, order)}>{name}</a>,
        )}
      </p>
      {found.items.length === 0 && <p role="status">{t.none}</p>}
      <ul class="index">
        {found.items.map((item) => (
          <li>
            <bdi>{toLink(item)}</bdi> {item.articleCount}
          </li>
        ))}
      </ul>
      <Pager first={cursor === null ? null : pathAt(null)} next={next} names={t.pages} />
    </Layout>,
  );
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
  const title = toTitle(first.article);
  const { path } = c.req;
  const next = found.next && withQuery(path, { cursor: toCursor(found.next) });
  return respondPublic(
    c,
    <Layout title={title} filters={filter} path={withQuery(path, { cursor })} next={next}>
      <h1 dir="auto">{title}</h1>
      <Hits hits={found.hits} first={cursor === undefined ? null : path} next={next} />
    </Layout>,
  );
}
