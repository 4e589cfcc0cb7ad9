import { Hono } from "hono";
import { bestKnownTime } from "../article/dating.ts";
import type { AppEnv } from "../http/router.ts";
import { toCursor } from "../parameters/cursor.ts";
import { frontCursor, inList } from "../parameters/positions.ts";
import { type FrontPage, type FrontStory, readFrontPage } from "../services/front-page.ts";
import { languageName } from "../text/language-name.ts";
import { dayInWords } from "./dating.ts";
import { Lead, Section, StoryItem } from "./front-items.tsx";
import { Layout } from "./layout.tsx";
import { Overview } from "./overview.tsx";
import { Pager } from "./pager.tsx";
import { respondPublic, respondWithError } from "./respond.tsx";
import { chosenLanguage } from "./site-language.ts";
import { type SiteText, useSiteText } from "./text/site-text.ts";

/** `/`: the stories with the most coverage, sections, the others by time, and an overview of the corpus. */

export const front = new Hono<AppEnv>().get("/", async (c) => {
  const cursor = frontCursor.safeParse(c.req.query("cursor"));
  if (!cursor.success) return respondWithError(c, 400, ({ errors }) => errors.noListPage);
  const after = cursor.data;
  // Readers who choose a language want stories in it.
  const isAll = c.req.query("language") === "all";
  const language = isAll ? null : chosenLanguage(c);
  const page = await readFrontPage(c.env.CATALOGUE, { after, language });
  const pathAt = (cursor: string | null | undefined) => {
    const query = new URLSearchParams({
      ...(isAll && { language: "all" }),
      ...(cursor != null && { cursor }),
    });
    return query.size === 0 ? "/" : `/?${query}`;
  };
  return respondPublic(
    c,
    <Front
      page={page}
      language={language}
      isFirst={after === null}
      path={pathAt(c.req.query("cursor"))}
      first={pathAt(null)}
      older={page.next === null ? null : pathAt(toCursor(inList("front", page.next)))}
    />,
  );
});

type FrontProps = {
  readonly page: FrontPage;
  /** The only language of the stories; null for all. */
  readonly language: string | null;
  readonly isFirst: boolean;
  readonly path: string;
  readonly first: string;
  readonly older: string | null;
};

function Front({ page, language, isFirst, path, first, older }: FrontProps) {
  const text = useSiteText();
  const t = text.front;
  const { sections, stories, overview } = page;
  const [lead, ...top] = page.top;
  return (
    <Layout
      title={isFirst ? "Broadsheet" : t.older}
      description={t.what}
      path={path}
      here="/"
      next={older}
    >
      {isFirst && (
        <p class="what">
          {t.what} <a href="/about">{t.aboutLink}</a>
        </p>
      )}
      <h1 class="rank">{isFirst ? t.latest : t.older}</h1>
      {language !== null && (
        <p class="note">
          {t.onlyIn(languageName(language, text.lang))}{" "}
          <a href="/?language=all">{t.allLanguages}</a>
        </p>
      )}
      {isFirst && !lead && stories.length === 0 && <p>{t.empty}</p>}
      {lead && (
        <section class="top" aria-label={t.covered}>
          <Lead story={lead} />
          {top.map((story) => (
            <StoryItem story={story} />
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
        {daysOf(stories, text).map(({ day, stories }) => (
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
      <Pager first={[isFirst ? null : first, t.latest]} next={[older, t.older]} />
      {overview && <Overview overview={overview} />}
    </Layout>
  );
}

/** Groups stories, which are in that order, by the day (UTC) of the best known time of their leaders. */
function daysOf(
  stories: readonly FrontStory[],
  text: SiteText,
): { day: string; stories: FrontStory[] }[] {
  const days = Map.groupBy(stories, ({ leader }) => dayInWords(bestKnownTime(leader), text));
  return [...days].map(([day, stories]) => ({ day, stories }));
}
