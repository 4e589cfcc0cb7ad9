import { type Context, Hono } from "hono";
import type { Child } from "hono/jsx";
import type { AppEnv } from "../http/router.ts";
import { articleListQuery, toListRequest } from "../parameters/article-list.ts";
import { nextCursor } from "../parameters/cursor.ts";
import { withoutHash } from "../parameters/values.ts";
import { type ArticleListRequest, findArticles } from "../services/articles.ts";
import { type Hit, toHit } from "../services/search.ts";
import { countComments } from "../storage/catalogue/comments.ts";
import { foldWord } from "../text/fold.ts";
import { answerFault, answerPublic } from "./answer.tsx";
import { ArticleItem } from "./article-items.tsx";
import { type Frame, Layout } from "./layout.tsx";
import { Pager } from "./pager.tsx";

/** Lists of articles: `/hashtags/{tag}`, `/sources/{id}`. The search shows its hits in the same way. */

export const lists = new Hono<AppEnv>()
  .get("/hashtags/:tag", (c) => {
    const tag = withoutHash(c.req.param("tag"));
    return answerFiltered(
      c,
      { hashtag: tag },
      {
        nothing: `No article has the hashtag #${tag}.`,
        toTitle: ({ hashtags }) =>
          `#${hashtags.find((each) => foldWord(each.tag) === foldWord(tag))?.tag ?? tag}`,
      },
    );
  })
  .get("/sources/:id", (c) => {
    const source = c.req.param("id");
    return answerFiltered(
      c,
      { source },
      {
        nothing: "No article is from this outlet.",
        toTitle: (first) => first.source?.name ?? source,
      },
    );
  });

/** Returns the list that an address asks for, or what is wrong with it. Other parameters are ignored. */
export function readRequest(asked: Readonly<Record<string, string>>): ArticleListRequest | string {
  const request = articleListQuery.safeParse(asked);
  return request.success
    ? toListRequest(request.data)
    : request.error.issues.map(({ message }) => message).join(" ");
}

/** A page of a list. */
export type ListedPage = { readonly hits: readonly Hit[]; readonly next: string | null };

/** Reads a page of a list, or says what is wrong with the request. */
export async function findListed(
  db: D1Database,
  request: ArticleListRequest,
): Promise<ListedPage | string> {
  const page = await findArticles(db, request);
  if (page.kind === "invalid") return page.detail;
  const hits = page.documents.map((document) => toHit(document, request.query));
  return { hits, next: nextCursor(page.next) };
}

/** Answers with the articles that have a hashtag or are from an outlet. */
async function answerFiltered(
  c: Context<AppEnv>,
  filter: Readonly<Record<string, string>>,
  {
    nothing,
    toTitle,
  }: { readonly nothing: string; readonly toTitle: (first: Hit["article"]) => string },
) {
  const { cursor } = c.req.query();
  const request = readRequest({ ...filter, ...(cursor !== undefined && { cursor }) });
  const found = typeof request === "string" ? request : await findListed(c.env.CATALOGUE, request);
  if (typeof found === "string") return answerFault(c, 400, found);
  const [first] = found.hits;
  if (!first) return answerFault(c, 404, nothing);
  return answerList(c, { ...found, title: toTitle(first.article), filters: filter });
}

/** Shows a page of a list. `filters` are those of its feeds. */
export async function answerList(
  c: Context<AppEnv>,
  {
    title,
    filters,
    here,
    above = null,
    hits,
    next,
  }: ListedPage &
    Pick<Frame, "title" | "here"> & {
      readonly filters: Readonly<Record<string, string>>;
      readonly above?: Child;
    },
) {
  const comments = await countComments(
    c.env.CATALOGUE,
    hits.map(({ article }) => article.id),
  );
  const cursor = c.req.query("cursor");
  const { origin, pathname } = new URL(c.req.url);
  const asked = here === "/search" ? filters : {};
  const pathAt = (cursor: string | null) => {
    const query = new URLSearchParams({ ...asked, ...(cursor !== null && { cursor }) }).toString();
    return query === "" ? pathname : `${pathname}?${query}`;
  };
  const older = next === null ? null : pathAt(next);
  return answerPublic(
    c,
    <Layout
      title={filters["q"] === undefined ? title : `${title}: ${filters["q"]}`}
      filters={filters}
      canonical={origin + pathAt(cursor ?? null)}
      {...(here && { here })}
      head={older && <link rel="next" href={older} />}
    >
      <h1 dir="auto">{title}</h1>
      {above}
      <ul class="plain">
        {hits.map((hit) => (
          <ArticleItem {...hit} comments={comments.get(hit.article.id) ?? 0} />
        ))}
      </ul>
      <Pager
        first={cursor === undefined ? null : { to: pathAt(null), name: "First articles" }}
        next={older === null ? null : { to: older, name: "More articles" }}
      />
    </Layout>,
  );
}
