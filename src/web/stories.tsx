import { type Context, Hono } from "hono";
import { findArticle } from "../catalogue/articles.ts";
import { readStory, type StoryMember, storyOfArticle } from "../catalogue/stories.ts";
import { articleId } from "../http/article-id.ts";
import type { AppEnv } from "../http/router.ts";
import { answerMissing, answerPublic } from "./answer.tsx";
import { sourcePath } from "./article-items.tsx";
import { whenPublished } from "./dating.ts";
import { textIn } from "./language.ts";
import { Layout } from "./layout.tsx";
import { InCommon } from "./related.tsx";
import { Timeline } from "./timeline.tsx";
import { Wide } from "./wide.tsx";

/** `/stories/{id}`: one event as its outlets tell it, side by side and through time. */

/** Articles that the page compares; the API has the others. */
const COMPARED = 60;

export const storyPages = new Hono<AppEnv>().get("/:id", async (c) => {
  const id = c.req.param("id");
  if (!articleId.test(id)) return answerMissing(c, "story", { kind: "unknown" });
  const { members } = await readStory(c.env.CATALOGUE, id);
  const [leader] = members;
  if (!leader) return missingStory(c, id);
  const { title, language, summary } = leader.article;
  const shown = members.slice(0, COMPARED);
  const articles = shown.map(({ article }) => article);
  const outlets = new Set(members.flatMap(({ article: { source } }) => source?.id ?? []));
  return answerPublic(
    c,
    <Layout
      title={title}
      description={summary.text}
      canonical={`${new URL(c.req.url).origin}/stories/${id}`}
      filters={{ story: id }}
    >
      <h1 {...textIn(language)}>{title}</h1>
      <p class="meta">
        One event, told by {tellers(outlets.size)} in{" "}
        {members.length === 1 ? "one article" : `${members.length} articles`}.
      </p>
      <h2>Through time</h2>
      <Timeline articles={articles} />
      <h2>The outlets compared</h2>
      <Comparison members={shown} />
      {members.length > COMPARED && (
        <p>
          These are the first {COMPARED}. <a href={`/v1/stories/${id}`}>All of them, as JSON</a>
        </p>
      )}
      <h2>What each says</h2>
      <ul class="plain">
        {articles.map(({ id, title, source, summary, language }) => (
          <li {...textIn(language)}>
            <h3>
              <a href={`/articles/${id}`}>{title}</a>
            </h3>
            <p class="meta">{source?.name ?? "Outlet unknown"}</p>
            <p>{summary.text === "" ? "No text." : summary.text}</p>
          </li>
        ))}
      </ul>
    </Layout>,
  );
});

function tellers(outlets: number): string {
  if (outlets === 0) return "an unknown outlet";
  return outlets === 1 ? "one outlet" : `${outlets} outlets`;
}

function Comparison({ members }: { members: readonly StoryMember[] }) {
  return (
    <Wide label="The outlets compared">
      <table>
        <caption>Who published what, when, and why we take it for the same event</caption>
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
          {members.map(({ article, evidence }) => (
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
              <td {...textIn(article.language)}>
                <a href={`/articles/${article.id}`}>{article.title}</a>
              </td>
              <td>{whenPublished(article.dating)}</td>
              <td>{article.wordCount}</td>
              <td>{evidence ? <InCommon evidence={evidence} /> : "It is the first"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

/** The id of an article that leads no story leads to the story that it is in. */
async function missingStory(c: Context<AppEnv>, id: string) {
  const found = await findArticle(c.env.CATALOGUE, id);
  if (found.kind === "unknown" || found.kind === "gone") return answerMissing(c, "story", found);
  const article = found.kind === "merged" ? found.into : id;
  const story = await storyOfArticle(c.env.CATALOGUE, article);
  return answerMissing(
    c,
    "story",
    story === null ? { kind: "gone" } : { kind: "moved", to: `/stories/${story}` },
  );
}
