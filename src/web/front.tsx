import { Hono } from "hono";
import { bestKnownTime } from "../article/dating.ts";
import { withQuery } from "../http/links.ts";
import type { AppEnv } from "../http/router.ts";
import { frontCursor, inList, toCursor } from "../parameters/cursor.ts";
import { quoteName } from "../parameters/values.ts";
import { splitSentences } from "../reader/split-sentences.ts";
import { type FrontSection, type FrontStory, readFrontPage } from "../services/front-page.ts";
import { languageName } from "../text/language-name.ts";
import { hashtagPath, Meta, Outlet } from "./article-items.tsx";
import { dayInWords } from "./dating.ts";
import { Joined, Pager } from "./elements.tsx";
import { Layout } from "./layout.tsx";
import { Overview } from "./overview.tsx";
import { respondPublic, respondWithError } from "./respond.tsx";
import { chosenLanguage, siteTextOf } from "./site-language.ts";
import { inSiteLanguage, textIn, useSiteText } from "./text/site-text.ts";

/** `/`: the stories with the most coverage, sections, the others by time, and an overview of the corpus. */

export const front = new Hono<AppEnv>().get("/", async (c) => {
  const cursor = frontCursor.safeParse(c.req.query("cursor"));
  if (!cursor.success) return respondWithError(c, 400, ({ errors }) => errors.noListPage);
  const after = cursor.data;
  // Readers who choose a language want stories in it.
  const isAll = c.req.query("language") === "all";
  const language = isAll ? null : chosenLanguage(c);
  const page = await readFrontPage(c.env.CATALOGUE, { after, language });
  const { sections, stories, overview, next } = page;
  const pathAt = (cursor: string | null | undefined) =>
    withQuery("/", { language: isAll && "all", cursor });
  const older = next === null ? null : pathAt(toCursor(inList("front", next)));
  const isFirst = after === null;
  const text = siteTextOf(c);
  const t = text.front;
  // The stories are in the order of these days (UTC).
  const days = Map.groupBy(stories, ({ leader }) => {
    const time = bestKnownTime(leader);
    return time === null ? text.dates.unknown : dayInWords(time, text);
  });
  return respondPublic(
    c,
    <Layout
      title={isFirst ? "Broadsheet" : t.pages.next}
      description={t.what}
      path={pathAt(c.req.query("cursor"))}
      here="/"
      next={older}
    >
      {isFirst && (
        <p class="what">
          {t.what} <a href="/about">{t.aboutLink}</a>
        </p>
      )}
      <h1 class="rank">{isFirst ? t.pages.first : t.pages.next}</h1>
      {language !== null && (
        <p class="note">
          {t.onlyIn(languageName(language, text.lang))}{" "}
          <a href="/?language=all">{t.allLanguages}</a>
        </p>
      )}
      {isFirst && page.top.length === 0 && stories.length === 0 && <p>{t.empty}</p>}
      {page.top.length > 0 && (
        <section class="top" aria-label={t.covered}>
          {page.top.map((story, n) => (
            <StoryItem story={story} isLead={n === 0} />
          ))}
        </section>
      )}
      {sections.length > 0 && (
        <div class="sections">
          {sections.map((section) => (
            <Section section={section} />
          ))}
        </div>
      )}
      {isFirst && stories.length > 0 && <h2 class="rank">{t.byTime}</h2>}
      <div class="days">
        {[...days].map(([day, stories]) => (
          <section>
            <h2 class="day">{day}</h2>
            <ul class="plain">
              {stories.map((story) => (
                <li>
                  <StoryItem story={story} under={day} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Pager first={isFirst ? null : pathAt(null)} next={older} names={t.pages} />
      {overview && <Overview overview={overview} />}
    </Layout>,
  );
});

type StoryItemProps = {
  readonly story: FrontStory;
  readonly isLead?: boolean;
  /** The day that the heading above states. */
  readonly under?: string;
};

/** A story with the first sentence of its summary. The leading one has the whole summary. */
function StoryItem({ story, isLead = false, under }: StoryItemProps) {
  const site = useSiteText();
  const { id, leader, articles, comments } = story;
  const others = story.sources.filter((source) => source.id !== leader.source?.id);
  const { text } = leader.summary;
  const [first] = splitSentences(text);
  const Heading = isLead ? "h2" : "h3";
  return (
    <article {...(isLead && { class: "lead" })} {...textIn(leader.language)}>
      <Heading>
        {/* A story of several articles links to their comparison. */}
        <a href={articles > 1 ? `/stories/${id}` : `/articles/${leader.id}`}>{leader.title}</a>
      </Heading>
      <Meta article={leader} comments={comments} under={under} />
      {first && <p>{isLead ? text : text.slice(first.from, first.to)}</p>}
      {articles > 1 && (
        <p class="meta" {...inSiteLanguage(site)}>
          {site.front.also(articles, others.length > 0)}
          <Joined by={site.comma} parts={others.map((source) => <Outlet source={source} />)} />
        </p>
      )}
    </article>
  );
}

/** The latest articles of a category or a hashtag. */
function Section({ section: { kind, name, articles } }: { section: FrontSection }) {
  const { front } = useSiteText();
  const title = kind === "hashtag" ? `#${name}` : name;
  const path =
    kind === "hashtag"
      ? hashtagPath(name)
      : `/search?category=${encodeURIComponent(quoteName(name))}`;
  return (
    <section>
      <h2 class="rank">
        <a href={path} aria-label={front.moreOf(title)}>
          <bdi>{title}</bdi>
        </a>
      </h2>
      <ul class="plain">
        {articles.map((article) => (
          <li {...textIn(article.language)}>
            <h3>
              <a href={`/articles/${article.id}`}>{article.title}</a>
            </h3>
            <Meta article={article} />
          </li>
        ))}
      </ul>
    </section>
  );
}
