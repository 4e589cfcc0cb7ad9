import { z } from "@hono/zod-openapi";
import { type Context, Hono } from "hono";
import type { Child } from "hono/jsx";
import type { Article, ListedArticle } from "../article/schema.ts";
import { foldWord } from "../article/words.ts";
import { type ArticleListQuery, articleListShape, findArticles } from "../http/article-list.ts";
import type { AppEnv } from "../http/router.ts";
import type { Query } from "../search/query.ts";
import { answerFault, answerPage, answerPublic } from "./answer.tsx";
import { ArticleItem, FoundItem } from "./article-items.tsx";
import { Layout } from "./layout.tsx";
import { SearchForm } from "./search-form.tsx";

/** Lists of articles: `/hashtags/{tag}`, `/sources/{id}`, `/search?q=`. */

/** What an address may ask beside the list's own filter; anything else in it is passed over. */
const page = z.object(articleListShape);

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
  })
  .get("/search", async (c) => {
    const asked = c.req.query();
    const filled = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ""));
    const form = <SearchForm asked={asked} />;
    if (filled["q"] === undefined)
      return answerPublic(c, <SearchPage asked={asked}>{form}</SearchPage>);
    const found = await articlesWith(c, filled);
    if (typeof found === "string") {
      const refused = (
        <SearchPage asked={asked}>
          {form}
          <p class="fault" role="alert">
            {found}
          </p>
        </SearchPage>
      );
      return answerPage(c, refused, { status: 400, cache: "no-store" });
    }
    const { cursor, limit, ...filters } = filled;
    return answerList(c, { ...found, title: "Search", filters, above: form });
  });

function SearchPage({ asked, children }: { asked: Record<string, string>; children?: Child }) {
  return (
    <Layout title="Search" q={asked["q"] ?? ""}>
      <h1>Search</h1>
      {children}
    </Layout>
  );
}

type Found = {
  readonly articles: readonly (ListedArticle | Article)[];
  readonly query: Query | null;
  readonly next: string | null;
};

/** A page of the list that the address asks for, or what is wrong with the address. */
async function articlesWith(
  c: Context<AppEnv>,
  filters: Readonly<Record<string, string>>,
): Promise<Found | string> {
  const { cursor } = c.req.query();
  const asked = page.safeParse({ ...filters, ...(cursor !== undefined && { cursor }) });
  if (!asked.success) return asked.error.issues.map(({ message }) => message).join(" ");
  const request: ArticleListQuery = asked.data;
  const found = await findArticles(c.env.CATALOGUE, request, false);
  if ("fault" in found) return found.fault;
  const articles = found.documents.map((json): ListedArticle | Article => JSON.parse(json));
  return { articles, query: request.q ?? null, next: found.next };
}

function answerList(
  c: Context<AppEnv>,
  {
    title,
    filters,
    above = null,
    articles,
    query,
    next,
  }: Found & { title: string; filters: Readonly<Record<string, string>>; above?: Child },
) {
  const url = new URL(c.req.url);
  const canonical = url.origin + url.pathname + (query ? `?${new URLSearchParams(filters)}` : "");
  if (next !== null) url.searchParams.set("cursor", next);
  const older = next === null ? null : url.pathname + url.search;
  return answerPublic(
    c,
    <Layout
      title={query ? `${title}: ${filters["q"]}` : title}
      filters={filters}
      canonical={canonical}
      q={filters["q"] ?? ""}
      head={older && <link rel="next" href={older} />}
    >
      <h1 dir="auto">{title}</h1>
      {above}
      {articles.length === 0 && <p role="status">Nothing was found. Try fewer or other words.</p>}
      <ul class="plain">
        {articles.map((article) =>
          query && "body" in article ? (
            <FoundItem article={article} query={query} />
          ) : (
            <ArticleItem article={article} />
          ),
        )}
      </ul>
      {older && (
        <p>
          <a href={older} rel="next">
            More articles
          </a>
        </p>
      )}
    </Layout>,
  );
}
