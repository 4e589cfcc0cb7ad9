import { Hono } from "hono";
import type { AppEnv } from "../http/router.ts";
import type { ListedArticle } from "../schema/article.ts";
import { getStory, type StoryMember } from "../services/stories.ts";
import { sourcePath, When } from "./article-items.tsx";
import { whenPublished } from "./dating.ts";
import { OURS, textIn } from "./language.ts";
import { Layout } from "./layout.tsx";
import { Pager } from "./pager.tsx";
import { InCommon } from "./related.tsx";
import { respondMissingPage, respondPublic, respondWithError } from "./respond.tsx";
import { Timeline } from "./timeline.tsx";
import { Wide } from "./wide.tsx";

/** `/stories/{id}`: one event as its outlets report it, side by side and through time. */

/** Articles that a page compares. */
const COMPARED = 60;

export const storyPages = new Hono<AppEnv>().get("/:id", async (c) => {
  const id = c.req.param("id");
  const found = await getStory(c.env.CATALOGUE, id);
  if (found.kind !== "story") return respondMissingPage(c, found, id, "story");
  const { articles: members, sources, headline: title } = found.story;
  const leader = members[0];
  const pages = Math.ceil(members.length / COMPARED);
  const page = Number(c.req.query("page") ?? 1);
  if (!(Number.isInteger(page) && page >= 1 && page <= pages))
    return respondWithError(c, 400, "The story has no such page.");
  const pathAt = (page: number) => `/stories/${id}${page === 1 ? "" : `?page=${page}`}`;
  const shown = members.slice((page - 1) * COMPARED, page * COMPARED);
  const articles = shown;
  return respondPublic(
    c,
    <Layout
      title={title}
      description={leader?.summary.text ?? ""}
      canonical={new URL(pathAt(page), c.req.url).href}
      filters={{ story: id }}
    >
      <h1 {...textIn(leader?.language ?? null)}>{title}</h1>
      <p class="meta">
        One event, reported by {outlets(sources.length)} in{" "}
        {members.length === 1 ? "one article" : `${members.length} articles`}.
        {pages > 1 && ` This is page ${page} of ${pages}.`}
      </p>
      <h2>Through time</h2>
      <Timeline articles={articles} />
      <h2>The outlets compared</h2>
      <Comparison members={shown} />
      <h2>What each outlet says</h2>
      <ul class="plain">
        {articles.map((article) => (
          <Report article={article} articles={articles} />
        ))}
      </ul>
      <Pager
        first={page === 1 ? null : { to: pathAt(1), name: "The first articles" }}
        next={page === pages ? null : { to: pathAt(page + 1), name: "More articles" }}
      />
    </Layout>,
  );
});

/** How an article begins. Articles with the same beginning link to the first of them. */
function Report({
  article: { id, title, source, summary, language },
  articles,
}: {
  article: ListedArticle;
  articles: readonly ListedArticle[];
}) {
  const first = articles.find((each) => each.summary.text === summary.text);
  return (
    <li {...textIn(language)}>
      <h3>
        <a href={`/articles/${id}`}>{title}</a>
      </h3>
      <p class="meta" {...OURS}>
        <bdi>{source?.name ?? "Outlet unknown"}</bdi>
      </p>
      {summary.text === "" ? (
        <p {...OURS}>No text.</p>
      ) : first && first.id !== id ? (
        <p {...OURS}>
          Begins with the same sentences as{" "}
          <a href={`/articles/${first.id}`}>
            <bdi>{first.source?.name ?? first.title}</bdi>
          </a>
          .
        </p>
      ) : (
        <p>{summary.text}</p>
      )}
    </li>
  );
}

function outlets(count: number): string {
  if (count === 0) return "an unknown outlet";
  return count === 1 ? "one outlet" : `${count} outlets`;
}

function Comparison({ members }: { members: readonly StoryMember[] }) {
  return (
    <Wide label="The outlets compared">
      <table class="cards">
        <caption>Who published what, when, and why it is the same event</caption>
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col">Headline</th>
            <th scope="col">Published</th>
            <th scope="col">Words</th>
            <th scope="col">In common with the first</th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ evidence, ...article }) => (
            <tr>
              <th scope="row">
                {article.source ? (
                  <a href={sourcePath(article.source.id)}>
                    <bdi>{article.source.name}</bdi>
                  </a>
                ) : (
                  "Outlet unknown"
                )}
                {article.agency && (
                  <>
                    {" "}
                    (from <bdi>{article.agency.name}</bdi>)
                  </>
                )}
              </th>
              <td data-label="Headline" {...textIn(article.language)}>
                <a href={`/articles/${article.id}`}>{article.title}</a>
              </td>
              <td data-label="Published">
                <When dating={article.dating} words={whenPublished(article.dating)} />
              </td>
              <td data-label="Words">{article.wordCount}</td>
              <td data-label="In common with the first">
                {evidence ? <InCommon evidence={evidence} /> : "It is the first"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
