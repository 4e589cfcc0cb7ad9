import { Hono } from "hono";
import { bestKnownTime } from "../article/dating.ts";
import type { AppEnv } from "../http/router.ts";
import { listRelated } from "../services/related.ts";
import { getStory } from "../services/stories.ts";
import { createBatchLoader } from "../storage/catalogue/batch-loader.ts";
import { hashtagPath, Related, tagInWords } from "./article-items.tsx";
import { Joined, Pager } from "./elements.tsx";
import { Layout } from "./layout.tsx";
import { originalIn, Reports } from "./reports.tsx";
import { respondMissingPage, respondPublic, respondWithError } from "./respond.tsx";
import { siteTextOf } from "./site-language.ts";
import { Coverage, storyDays } from "./story-items.tsx";
import { storyList } from "./story-list.tsx";
import { textIn } from "./text/site-text.ts";
import { Timeline } from "./timeline.tsx";

/** `/stories/{id}`: what happened, when each outlet reported it, and what each report says and adds. */

/** Articles that a page shows, and what is in its margin. */
const [MAX_MEMBERS, MAX_RELATED, MAX_NAMES] = [40, 2, 10] as const;

export const storyPages = new Hono<AppEnv>().route("/", storyList).get("/:id", async (c) => {
  const id = c.req.param("id");
  const db = createBatchLoader(c.env.CATALOGUE);
  const [found, related] = await Promise.all([getStory(db, id), listRelated(db, id, MAX_RELATED)]);
  if (found.kind !== "story") return respondMissingPage(c, found, id, "story");
  const { story } = found;
  const { headline: title, summary, articles } = story;
  const byOriginal = Map.groupBy(articles, (each) => originalIn(articles, each));
  const members = [...byOriginal.values()].flat();
  const pages = Math.ceil(members.length / MAX_MEMBERS);
  const page = Number(c.req.query("page") ?? 1);
  const [leader] = articles;
  if (!(leader && Number.isInteger(page) && page >= 1 && page <= pages)) {
    return respondWithError(c, 400, ({ errors }) => errors.noListPage);
  }
  const { story: t, layout, dates, lists, front, comma } = siteTextOf(c);
  const pathAt = (page: number) => `/stories/${id}${page === 1 ? "" : `?page=${page}`}`;
  const origin = articles.find((member) => member.id === summary.article);
  const shown = members.slice((page - 1) * MAX_MEMBERS, page * MAX_MEMBERS);
  const first = bestKnownTime(leader);
  const [year, month] = first?.split("-") ?? [];
  const tags = articles.flatMap(({ hashtags }) => hashtags.map(({ tag }) => tag));
  const names = [...Map.groupBy(tags, (tag) => tag)].sort(([, a], [, b]) => b.length - a.length);
  const days = first !== null && storyDays({ ...story, leader }, siteTextOf(c));
  const reprints = members.length - byOriginal.size;
  return respondPublic(
    c,
    <Layout title={title} description={summary.text} path={pathAt(page)} filters={{ story: id }}>
      <div class="story">
        <article>
          <p class="meta">
            <a href="/stories">{layout.parts["/stories"]}</a>
            {" › "}
            {first === null ? (
              front.undated
            ) : (
              <a href={`/archive/${year}/${month}`}>
                {dates.months[Number(month) - 1]} {year}
              </a>
            )}
          </p>
          <h1 {...textIn(origin?.language ?? null)}>{title}</h1>
          <p class="meta">
            <Joined
              parts={[
                <>
                  <Coverage {...story} />
                  {reprints > 0 && ` (${t.reprints(reprints)})`}
                </>,
                days,
                pages > 1 && t.page(page, pages),
              ]}
            />
          </p>
          {summary.text !== "" && (
            <p class="happened" {...textIn(origin?.language ?? null)}>
              {summary.text}
            </p>
          )}
          {summary.text !== "" && origin?.source && members.length > 1 && (
            <p class="note">
              <bdi>{t.inTheWordsOf(origin.source.name)}</bdi>
            </p>
          )}
          {members.length > 1 && <Timeline articles={shown} />}
        </article>
        <div class="reports-of">
          <Reports reports={shown} story={story} />
          <Pager
            first={page === 1 ? null : pathAt(1)}
            next={page === pages ? null : pathAt(page + 1)}
            names={lists.pages}
          />
        </div>
        <aside>
          {names.length > 0 && <h2 class="kicker">{t.names}</h2>}
          <p>
            <Joined
              by={comma}
              parts={names.slice(0, MAX_NAMES).map(([tag]) => (
                <a href={hashtagPath(tag)}>
                  <bdi>{tagInWords(tag)}</bdi>
                </a>
              ))}
            />
          </p>
          <Related related={related ?? []} />
        </aside>
      </div>
    </Layout>,
  );
});
