import { Hono } from "hono";
import type { AppEnv } from "../http/router.ts";
import { splitSentences } from "../reader/split-sentences.ts";
import { type FrontSection, type FrontStory, readFrontPage } from "../services/front-page.ts";
import { languageName } from "../text/language-name.ts";
import { categoryPath, hashtagPath, Outlet, tagInWords } from "./article-items.tsx";
import { daysPublished } from "./dating.ts";
import { Joined } from "./elements.tsx";
import { Layout } from "./layout.tsx";
import { Overview } from "./overview.tsx";
import { respondPublic } from "./respond.tsx";
import { chosenLanguage, siteTextOf } from "./site-language.ts";
import { Headline, StoryFacts } from "./story-items.tsx";
import { inSiteLanguage, textIn, useSiteText } from "./text/site-text.ts";

/** `/`: the events that most outlets report, sections, the newest events, and those without a date. */

/** Other reports of the leading event. */
const MAX_REPORTS = 4;

export const front = new Hono<AppEnv>().get("/", async (c) => {
  // Readers who choose a language want stories in it.
  const isAll = c.req.query("language") === "all";
  const language = isAll ? null : chosenLanguage(c);
  const { top, sections, latest, undated, overview } = await readFrontPage(
    c.env.CATALOGUE,
    language,
  );
  const text = siteTextOf(c);
  const t = text.front;
  const [lead, ...seconds] = top;
  return respondPublic(
    c,
    <Layout title="Broadsheet" description={t.what} path={isAll ? "/?language=all" : "/"} here="/">
      <h1 class="kicker">{t.covered}</h1>
      {language !== null && (
        <p class="note">
          {t.onlyIn(languageName(language, text.lang))}{" "}
          <a href="/?language=all">{t.allLanguages}</a>
        </p>
      )}
      {lead ? (
        <section class="top" aria-label={t.covered}>
          <Lead story={lead} />
          {seconds.length > 0 && (
            <div class="seconds">
              {seconds.map((story) => (
                <article>
                  <Headline story={story} />
                  <Sentence text={story.summary.text} language={story.leader.language} />
                  <StoryFacts story={story} />
                </article>
              ))}
            </div>
          )}
        </section>
      ) : (
        <p>
          {t.empty} <a href="/docs">{t.howToAdd}</a>
        </p>
      )}
      {sections.map((section) => (
        <Section section={section} />
      ))}
      <Latest title={t.latest} stories={latest} path="/stories?sort=newest" />
      <Latest title={t.undated} stories={undated} />
      <Overview overview={overview} />
    </Layout>,
  );
});

/** The leading event with its summary and, if it has any, the headlines of its other reports. */
function Lead({ story }: { story: FrontStory }) {
  const text = useSiteText();
  const others = story.reports.filter(({ id }) => id !== story.summary.article);
  return (
    <article class="lead">
      <Headline story={story} level={2} />
      <StoryFacts story={story} />
      <p {...textIn(story.leader.language)}>{story.summary.text}</p>
      {others.length > 0 && (
        <ul class="reports">
          {others.slice(0, MAX_REPORTS).map(({ id, title, summary, source, dating }) => (
            <li>
              <a href={`/articles/${id}`} {...textIn(story.leader.language)}>
                {title}
              </a>
              <Sentence text={summary.text} language={story.leader.language} />
              <p class="meta" {...inSiteLanguage(text)}>
                <Joined parts={[<Outlet source={source} />, daysPublished(dating, text)]} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** The first sentence of a summary. */
function Sentence({ text, language }: { text: string; language: string | null }) {
  const [first] = splitSentences(text);
  return first ? <p {...textIn(language)}>{text.slice(first.from, first.to)}</p> : null;
}

/** Events of a category or with a hashtag. */
function Section({ section: { kind, name, stories } }: { section: FrontSection }) {
  const { front } = useSiteText();
  const title = kind === "hashtag" ? tagInWords(name) : name;
  const path = kind === "hashtag" ? hashtagPath(name) : categoryPath(name);
  return (
    <section>
      <h2 class="kicker">
        <a href={path} aria-label={front.moreOf(title)}>
          <bdi>{title}</bdi>
        </a>
      </h2>
      <div class="grid">
        {stories.map((story) => (
          <article>
            <Headline story={story} />
            <StoryFacts story={story} />
          </article>
        ))}
      </div>
    </section>
  );
}

type LatestProps = {
  readonly title: string;
  readonly stories: readonly FrontStory[];
  /** Of the list that goes on. */
  readonly path?: string;
};

function Latest({ title, stories, path }: LatestProps) {
  const { front } = useSiteText();
  if (stories.length === 0) return null;
  return (
    <section>
      <h2 class="kicker">{title}</h2>
      <ul class="latest">
        {stories.map((story) => (
          <li>
            <Headline story={story} />
            <StoryFacts story={story} />
          </li>
        ))}
      </ul>
      {path && (
        <p class="pager">
          <a href={path}>{front.all}</a>
        </p>
      )}
    </section>
  );
}
