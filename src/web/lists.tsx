import { type Context, Hono } from "hono";
import type { Child } from "hono/jsx";
import * as z from "zod";
import { withQuery } from "../http/links.ts";
import type { AppEnv } from "../http/router.ts";
import { toCursor } from "../parameters/cursor.ts";
import { facetCursor } from "../parameters/facets.ts";
import { type FacetList, listHashtags, listSources } from "../services/facets.ts";
import { hashtagPath, sourcePath, tagInWords } from "./article-items.tsx";
import { Pager } from "./elements.tsx";
import { Layout } from "./layout.tsx";
import { respondPublic, respondWithError } from "./respond.tsx";
import { siteTextOf } from "./site-language.ts";

/** `/hashtags` and `/sources`: all hashtags and outlets by their number of articles, or by name. */

export const lists = new Hono<AppEnv>()
  .get("/hashtags", (c) =>
    respondWithIndex(c, "/hashtags", listHashtags, ({ tag }) => (
      <a href={hashtagPath(tag)}>{tagInWords(tag)}</a>
    )),
  )
  .get("/sources", (c) =>
    respondWithIndex(c, "/sources", listSources, ({ id, name }) => (
      <a href={sourcePath(id)}>{name}</a>
    )),
  );

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
      <form action={here} class="row">
        <input
          name="q"
          aria-label={t.words}
          placeholder={t.words}
          value={q}
          maxlength={100}
          dir="auto"
        />
        <button type="submit">{t.show}</button>
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
            <bdi>{toLink(item)}</bdi> <span>{item.articleCount}</span>
          </li>
        ))}
      </ul>
      <Pager first={cursor === null ? null : pathAt(null)} next={next} names={t.pages} />
    </Layout>,
  );
}
