import { type Context, Hono } from "hono";
import type { Child } from "hono/jsx";
import * as z from "zod";
import type { AppEnv } from "../http/router.ts";
import { toCursor } from "../parameters/cursor.ts";
import { facetCursor } from "../parameters/facets.ts";
import { prefix, withoutHash } from "../parameters/values.ts";
import type { Contradiction } from "../services/articles.ts";
import {
  type FacetItems,
  type FacetRequest,
  listHashtags,
  listSources,
} from "../services/facets.ts";
import { sourcePath } from "./article-items.tsx";
import { Layout } from "./layout.tsx";
import { Pager } from "./pager.tsx";
import { respondPublic, respondWithError } from "./respond.tsx";

/** `/hashtags` and `/sources`: all hashtags and outlets in alphabetical order. */

const MAX_ITEMS = 100;

const page = z.object({ prefix: prefix.trim().default(""), cursor: facetCursor("source", "name") });

export const indices = new Hono<AppEnv>()
  .get("/hashtags", (c) =>
    respondWithIndex(c, {
      here: "/hashtags",
      title: "Hashtags",
      list: listHashtags,
      toPrefix: withoutHash,
      toLink: ({ tag }) => <a href={`/hashtags/${encodeURIComponent(tag)}`}>#{tag}</a>,
    }),
  )
  .get("/sources", (c) =>
    respondWithIndex(c, {
      here: "/sources",
      title: "Outlets",
      list: listSources,
      // An id begins as its outlet's name does.
      toPrefix: (typed) => typed.toLowerCase().replaceAll(" ", "-"),
      toLink: ({ id, name }) => <a href={sourcePath(id)}>{name}</a>,
    }),
  );

async function respondWithIndex<Item extends { readonly articleCount: number }>(
  c: Context<AppEnv>,
  {
    here,
    title,
    list,
    toPrefix,
    toLink,
  }: {
    readonly here: "/hashtags" | "/sources";
    readonly title: string;
    readonly list: (
      db: D1Database,
      request: FacetRequest,
    ) => Promise<FacetItems<Item> | Contradiction>;
    /** Returns the prefix that the typed text means. */
    readonly toPrefix: (typed: string) => string;
    readonly toLink: (item: Item) => Child;
  },
) {
  const asked = page.safeParse(c.req.query());
  const noSuchPage = "This page of the list does not exist. Start at the beginning.";
  if (!asked.success) return respondWithError(c, 400, noSuchPage);
  const { prefix, cursor } = asked.data;
  const found = await list(c.env.CATALOGUE, {
    prefix: toPrefix(prefix),
    after: cursor,
    limit: MAX_ITEMS,
  });
  if (found.kind === "invalid") return respondWithError(c, 400, noSuchPage);
  const pathAt = (cursor: string | null) => {
    const query = new URLSearchParams({ ...(prefix && { prefix }), ...(cursor && { cursor }) });
    return query.size === 0 ? here : `${here}?${query}`;
  };
  const next = found.next === null ? null : pathAt(toCursor(found.next));
  return respondPublic(
    c,
    <Layout
      title={title}
      canonical={new URL(pathAt(cursor && toCursor(cursor)), c.req.url).href}
      here={here}
      head={next && <link rel="next" href={next} />}
    >
      <h1>{title}</h1>
      <form action={here}>
        <label for="prefix">Beginning with</label>
        <div class="row">
          <input id="prefix" name="prefix" value={prefix} maxlength={100} dir="auto" />
          <button type="submit">Show</button>
        </div>
      </form>
      {found.items.length === 0 && <p role="status">There are none.</p>}
      <ul class="index">
        {found.items.map((item) => (
          <li>
            <bdi>{toLink(item)}</bdi> {item.articleCount}
          </li>
        ))}
      </ul>
      <Pager
        first={cursor === null ? null : { to: pathAt(null), name: "From the beginning" }}
        next={next === null ? null : { to: next, name: "More" }}
      />
    </Layout>,
  );
}
