import { type Context, Hono } from "hono";
import type { Child } from "hono/jsx";
import * as z from "zod";
import { cursor as cursorOf, toCursor } from "../http/parameters.ts";
import type { AppEnv } from "../http/router.ts";
import type { ListedArticle } from "../schema/article.ts";
import type { FacetKind } from "../search/facets.ts";
import { type FacetPage, listFacets } from "../storage/catalogue/facets.ts";
import { foldWord } from "../text/fold.ts";
import { answerFault, answerPublic } from "./answer.tsx";
import { sourcePath } from "./article-items.tsx";
import { Layout } from "./layout.tsx";
import { Pager } from "./pager.tsx";

/** `/hashtags` and `/sources`: all that there are, in the order of the alphabet. */

const SHOWN = 100;

const page = z.object({
  prefix: z.string().trim().max(100).default(""),
  cursor: cursorOf(z.string().max(400), "harbour"),
});

/** Beginnings are the same in any case; a hashtag's mark is none of its letters. */
function prefixOf(kind: FacetKind, typed: string): string {
  return kind === "source" ? typed.toLowerCase().replaceAll(" ", "-") : typed.replace(/^#/, "");
}

export const indices = new Hono<AppEnv>()
  .get("/hashtags", (c) =>
    answerIndex(c, "hashtag", {
      here: "/hashtags",
      title: "Hashtags",
      toItem: (value, { hashtags }) => {
        const tag = hashtags.find((each) => foldWord(each.tag) === value)?.tag ?? value;
        return <a href={`/hashtags/${encodeURIComponent(tag)}`}>#{tag}</a>;
      },
    }),
  )
  .get("/sources", (c) =>
    answerIndex(c, "source", {
      here: "/sources",
      title: "Outlets",
      toItem: (value, { source }) => <a href={sourcePath(value)}>{source?.name ?? value}</a>,
    }),
  );

async function answerIndex(
  c: Context<AppEnv>,
  kind: FacetKind,
  {
    here,
    title,
    toItem,
  }: {
    readonly here: "/hashtags" | "/sources";
    readonly title: string;
    /** A link to what has the value, spelt as an article has it. */
    readonly toItem: (value: string, article: ListedArticle) => Child;
  },
) {
  const asked = page.safeParse(c.req.query());
  if (!asked.success)
    return answerFault(c, 400, "That page of the list does not exist. Begin anew.");
  const { prefix, cursor } = asked.data;
  const found: FacetPage = await listFacets(c.env.CATALOGUE, kind, {
    prefix: prefixOf(kind, prefix),
    after: cursor,
    limit: SHOWN,
  });
  const pathAt = (cursor: string | null) => {
    const query = new URLSearchParams({ ...(prefix && { prefix }), ...(cursor && { cursor }) });
    return query.size === 0 ? here : `${here}?${query}`;
  };
  const next = found.next === null ? null : pathAt(toCursor(found.next));
  return answerPublic(
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
      {found.rows.length === 0 && <p role="status">There are none.</p>}
      <ul class="index">
        {found.rows.map(({ value, articles, document }) => (
          <li>
            <bdi>{toItem(value, JSON.parse(document))}</bdi> {articles}
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
