import { Hono } from "hono";
import type { AppEnv } from "../http/router.ts";
import type { ListedStory } from "../schema/story.ts";
import { type FrontSection, readFrontPage } from "../services/front-page.ts";
import type { StoryReport } from "../storage/catalogue/stories.ts";
import { languageName } from "../text/language-name.ts";
import { categoryPath, hashtagPath, Outlet, tagInWords } from "./article-items.tsx";
import { daysPublished } from "./dating.ts";
import { Joined } from "./elements.tsx";
import { Layout } from "./layout.tsx";
import { respondPublic } from "./respond.tsx";
import { chosenLanguage, siteTextOf } from "./site-language.ts";
import { Headline, Sentence, Stories, StoryFacts, StoryItem } from "./story-items.tsx";
import { inSiteLanguage, textIn, useSiteText } from "./text/site-text.ts";

/** `/`: the events that most outlets report, sections, the newest events, and those without a date. */

/** Other reports of the leading event. */
const MAX_REPORTS = 4;

export const front = new Hono<AppEnv>().get("/", async (c) => {
  // Readers who choose a language want stories in it.
  const isAll = c.req.query("language") === "all";
  const language = isAll ? null : chosenLanguage(c);
  const { top, reports, sections, latest, undated, articles } = await readFrontPage(
    c.env.CATALOGUE,
    language,
  );
  const text = siteTextOf(c);
  const t = text.front;
  const [lead, ...seconds] = top;
  return respondPublic(
    c,
    <Layout title="Broadsheet" description={t.what} path={isAll ? "/?language=all" : "/"} here="/">
      <h1 class="kicker">{lead ? t.top : t.empty.title}</h1>
      {language !== null && (
        <p class="note">
          {t.onlyIn(languageName(language, text.lang))}{" "}
          <a href="/?language=all">{t.allLanguages}</a>
        </p>
      )}
      {lead ? (
        <section class="top" aria-label={t.top}>
          <Lead story={lead} reports={reports} />
          {seconds.length > 0 && (
            <div class="seconds">
              {seconds.map((story) => (
                <StoryItem story={story}>
                  <Sentence text={story.summary.text} />
                </StoryItem>
              ))}
            </div>
          )}
        </section>
      ) : (
        <p>
          {t.empty.before}
          <code>npm run push -- page.html</code>
          {t.empty.after} <a href="/docs">{t.empty.reference}</a>
        </p>
      )}
      {sections.map((section) => (
        <Section section={section} />
      ))}
      <Stories title={t.latest} stories={latest}>
        <p class="pager">
          <a href="/stories?sort=newest">{t.all}</a>
        </p>
      </Stories>
      <Stories title={t.undated} stories={undated} />
      {articles > 0 && (
        <p class="pager">
          <a href="/archive">{t.archive(articles)}</a>
        </p>
      )}
    </Layout>,
  );
});

type LeadProps = { readonly story: ListedStory; readonly reports: readonly StoryReport[] };

/** The leading event with its summary and, if it has any, the headlines of its other reports. */
function Lead({ story, reports }: LeadProps) {
  const text = useSiteText();
  return (
    <article class="lead" {...textIn(story.leader.language)}>
      <Headline story={story} level={2} />
      <StoryFacts story={story} />
      <p>{story.summary.text}</p>
      {reports.length > 0 && (
        <ul class="reports">
          {reports.slice(0, MAX_REPORTS).map(({ id, title, summary, source, dating }) => (
            <li>
              <a href={`/articles/${id}`}>{title}</a>
              <Sentence text={summary.text} />
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
          <StoryItem story={story} />
        ))}
      </div>
    </section>
  );
}
