import { type Context, Hono } from "hono";
import type { Child } from "hono/jsx";
import * as z from "zod";
import {
  type ArticleListQuery,
  articleListShape,
  findArticles,
} from "../http/articles/list-query.ts";
import type { AppEnv } from "../http/router.ts";
import type { Article, ListedArticle } from "../schema/article.ts";
import type { Query } from "../search/query.ts";
import { countComments } from "../storage/catalogue/comments.ts";
import { foldWord } from "../text/fold.ts";
import { answerFault, answerPublic } from "./answer.tsx";
import { ArticleItem, FoundItem } from "./article-items.tsx";
import { type Frame, Layout } from "./layout.tsx";
import { Pager } from "./pager.tsx";

/** Lists of articles: `/hashtags/{tag}`, `/sources/{id}`; the search shows what it finds alike. */

export const lists = new Hono<AppEnv>()
  .get("/hashtags/:tag", async (c) => {
    const tag = c.req.param("tag").replace(/^#/, "");
    const found = await articlesWith(c, { hashtag: tag });
    if (typeof found === "string") return answerFault(c, 400, found);
    const [first] = found.articles;
    if (!first) return answerFault(c, 404, `No article has the hashtag #${tag}.`);
    const spelt = first.hashtags.find((each) => foldWord(each.tag) === foldWord(tag))?.tag ?? tag;
    return answerList(c, { ...found, title: `#${spelt}`, filters: { hashtag: spelt } });
  })
  .get("/sources/:id", async (c) => {
    const source = c.req.param("id");
    const found = await articlesWith(c, { source });
    if (typeof found === "string") return answerFault(c, 400, found);
    const [first] = found.articles;
    if (!first) return answerFault(c, 404, "No article is of this outlet.");
    return answerList(c, { ...found, title: first.source?.name ?? source, filters: { source } });
  });

/** What an address may ask beside the list's own filter; anything else in it is passed over. */
const page = z.object(articleListShape);

/** What is asked for, checked, or what is wrong with it. */
export function readRequest(asked: Readonly<Record<string, string>>): ArticleListQuery | string {
  const request = page.safeParse(asked);
  return request.success
    ? request.data
    : request.error.issues.map(({ message }) => message).join(" ");
}

/** A page of a list. */
export type Found = {
  readonly articles: readonly (ListedArticle | Article)[];
  readonly query: Query | null;
  readonly next: string | null;
};

/** A page of the list, or what is wrong with what was asked for. */
export async function findListed(
  db: D1Database,
  request: ArticleListQuery,
): Promise<Found | string> {
  const found = await findArticles(db, request, false);
  if ("fault" in found) return found.fault;
  const articles = found.documents.map((json): ListedArticle | Article => JSON.parse(json));
  return { articles, query: request.q ?? null, next: found.next };
}

async function articlesWith(
  c: Context<AppEnv>,
  filters: Readonly<Record<string, string>>,
): Promise<Found | string> {
  const { cursor } = c.req.query();
  const request = readRequest({ ...filters, ...(cursor !== undefined && { cursor }) });
  return typeof request === "string" ? request : findListed(c.env.CATALOGUE, request);
}

/** Shows a page of a list under its heading; `filters` are those of its feeds. */
export async function answerList(
  c: Context<AppEnv>,
  {
    title,
    filters,
    here,
    above = null,
    articles,
    query,
    next,
  }: Found &
    Pick<Frame, "title" | "here"> & {
      readonly filters: Readonly<Record<string, string>>;
      readonly above?: Child;
    },
) {
  const comments = await countComments(
    c.env.CATALOGUE,
    articles.map(({ id }) => id),
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
      title={query ? `${title}: ${filters["q"]}` : title}
      filters={filters}
      canonical={origin + pathAt(cursor ?? null)}
      {...(here && { here })}
      head={older && <link rel="next" href={older} />}
    >
      <h1 dir="auto">{title}</h1>
      {above}
      <ul class="plain">
        {articles.map((article) => {
          const shown = { article, comments: comments.get(article.id) ?? 0 };
          return query && "body" in article ? (
            <FoundItem {...shown} article={article} query={query} />
          ) : (
            <ArticleItem {...shown} />
          );
        })}
      </ul>
      <Pager
        first={cursor === undefined ? null : { to: pathAt(null), name: "First articles" }}
        next={older === null ? null : { to: older, name: "More articles" }}
      />
    </Layout>,
  );
}
