import { Hono } from "hono";
import type { AppEnv } from "../http/router.ts";
import type { Story, StoryMember } from "../schema/story.ts";
import { getStory } from "../services/stories.ts";
import { InCommon, MAX_LISTED, Outlet, When } from "./article-items.tsx";
import { whenPublished } from "./dating.ts";
import { Joined, Pager } from "./elements.tsx";
import { Layout } from "./layout.tsx";
import { respondMissingPage, respondPublic, respondWithError } from "./respond.tsx";
import { siteTextOf } from "./site-language.ts";
import { inSiteLanguage, textIn, useSiteText } from "./text/site-text.ts";
import { Timeline } from "./timeline.tsx";

/** `/stories/{id}`: what happened, when each outlet reported it, and what each report adds. */

/** Articles that a page shows. */
const MAX_MEMBERS_PER_PAGE = 60;

export const storyPages = new Hono<AppEnv>().get("/:id", async (c) => {
  const id = c.req.param("id");
  const found = await getStory(c.env.CATALOGUE, id);
  if (found.kind !== "story") return respondMissingPage(c, found, id, "story");
  const { story } = found;
  const { headline: title, summary, articles: members, sources } = story;
  const pages = Math.ceil(members.length / MAX_MEMBERS_PER_PAGE);
  const page = Number(c.req.query("page") ?? 1);
  if (!(Number.isInteger(page) && page >= 1 && page <= pages)) {
    return respondWithError(c, 400, ({ errors }) => errors.noListPage);
  }
  const text = siteTextOf(c);
  const t = text.story;
  const pathAt = (page: number) => `/stories/${id}${page === 1 ? "" : `?page=${page}`}`;
  const origin = members.find((member) => member.id === summary.article);
  const from = (page - 1) * MAX_MEMBERS_PER_PAGE;
  const shown = members.slice(from, from + MAX_MEMBERS_PER_PAGE);
  const language = origin?.language ?? null;
  return respondPublic(
    c,
    <Layout title={title} description={summary.text} path={pathAt(page)} filters={{ story: id }}>
      <div class="prose">
        <h1 {...textIn(language)}>{title}</h1>
        <p class="meta">
          {t.intro(members.length, sources.length)}
          {pages > 1 && t.page(page, pages)}
        </p>
        {summary.text !== "" && (
          <>
            <h2>{t.happened}</h2>
            <p class="what-happened" {...textIn(language)}>
              {summary.text}
            </p>
            {origin?.source && (
              <p class="note">
                <bdi>{t.inTheWordsOf(origin.source.name)}</bdi>
              </p>
            )}
          </>
        )}
        <h2>{t.when}</h2>
        <Timeline articles={shown} />
        <h2>{t.adds}</h2>
        <ol class="plain">
          {shown.map((member) => (
            <Report member={member} story={story} />
          ))}
        </ol>
        <Pager
          first={page === 1 ? null : pathAt(1)}
          next={page === pages ? null : pathAt(page + 1)}
          names={text.lists.pages}
        />
      </div>
    </Layout>,
  );
});

/** An article of the story: its outlet and time, what it adds, and why it reports the same event. */
function Report({ member, story }: { member: StoryMember; story: Story }) {
  const text = useSiteText();
  const t = text.story;
  const { id, title, language, dating, wordCount, agency, source, evidence } = member;
  return (
    <li {...textIn(language)}>
      <p class="meta" {...inSiteLanguage(text)}>
        <Joined
          parts={[
            <strong>
              <Outlet source={source} />
            </strong>,
            agency && <bdi>{t.from(agency.name)}</bdi>,
            <>
              {text.article.published}
              <When dating={dating} words={whenPublished(dating, text)} />
            </>,
            wordCount > 0 && t.words(wordCount),
          ]}
        />
      </p>
      <h3>
        <a href={`/articles/${id}`}>{title}</a>
      </h3>
      <Beginning article={member} story={story} />
      {evidence && <Adds member={member} story={story} />}
      {member.reprintOf === null && (evidence || isFirst(member, story)) && (
        <p class="note" {...inSiteLanguage(text)}>
          {evidence ? (
            <>
              {text.related.sameEvent}
              <InCommon evidence={evidence} />.
            </>
          ) : (
            t.first
          )}
        </p>
      )}
    </li>
  );
}

/** Whether an article was published before all others, whenever that was within the bounds of their times. */
function isFirst({ id, dating: { latest } }: StoryMember, { articles }: Story): boolean {
  if (latest === null || articles.length === 1) return false;
  return articles.every(
    ({ id: other, dating: { earliest } }) =>
      other === id || (earliest !== null && earliest > latest),
  );
}

/** The names and numbers that no earlier article has, or the article that this one is a reprint of. */
function Adds({ member: { adds, reprintOf }, story }: { member: StoryMember; story: Story }) {
  const text = useSiteText();
  const original = story.articles.find(({ id }) => id === reprintOf);
  const added = [...adds.names, ...adds.numbers];
  const more = Math.max(0, added.length - MAX_LISTED);
  return (
    <p {...inSiteLanguage(text)}>
      <bdi>
        {original
          ? text.story.reprint(original.source?.name ?? original.title)
          : added.length > 0
            ? text.story.addsNames(added.slice(0, MAX_LISTED), more)
            : text.story.addsNothing}
      </bdi>
    </p>
  );
}

/** How an article begins, unless this is shown above as what happened, or an earlier article begins in the same way. */
function Beginning({ article: { id, summary }, story }: { article: StoryMember; story: Story }) {
  const text = useSiteText();
  if (summary.text === "") return <p {...inSiteLanguage(text)}>{text.story.noText}</p>;
  if (summary.text === story.summary.text) return null;
  const first = story.articles.find((each) => each.summary.text === summary.text);
  return first?.id === id ? <p>{summary.text}</p> : null;
}
