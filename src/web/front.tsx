import { Hono } from "hono";
import { bestKnownTime } from "../article/dating.ts";
import type { AppEnv } from "../http/router.ts";
import { toCursor } from "../parameters/cursor.ts";
import { storyCursor } from "../parameters/positions.ts";
import { splitSentences } from "../reader/split-sentences.ts";
import { type FrontPage, readFrontPage } from "../services/front-page.ts";
import { Meta, sourcePath } from "./article-items.tsx";
import { dayInWords } from "./dating.ts";
import { textIn } from "./language.ts";
import { Layout } from "./layout.tsx";
import { Overview } from "./overview.tsx";
import { Pager } from "./pager.tsx";
import { respondPublic, respondWithError } from "./respond.tsx";

/** `/`: the latest stories day by day, each event once, and an overview of the corpus. */

export const front = new Hono<AppEnv>().get("/", async (c) => {
  const cursor = storyCursor.safeParse(c.req.query("cursor"));
  if (!cursor.success) {
    return respondWithError(
      c,
      400,
      "This page of the list does not exist. Start at the latest stories.",
    );
  }
  const after = cursor.data?.[1] ?? null;
  const isFirst = after === null;
  const { stories, next, overview } = await readFrontPage(c.env.CATALOGUE, after);
  const [lead, ...others] = stories;
  const address = isFirst ? "/" : `/?cursor=${c.req.query("cursor")}`;
  const older = next === null ? null : `/?cursor=${toCursor(["newest", next])}`;
  return respondPublic(
    c,
    <Layout
      title={isFirst ? "Broadsheet" : "Older stories"}
      description="News from many outlets, one event once, each fact traceable to the page it came from."
      canonical={new URL(address, c.req.url).href}
      here="/"
      head={older && <link rel="next" href={older} />}
    >
      <h1>{isFirst ? "Latest stories" : "Older stories"}</h1>
      {stories.length === 0 && <p>There are no articles yet.</p>}
      {isFirst && lead && <Lead story={lead} />}
      {daysOf(isFirst ? others : stories).map(({ day, stories }) => (
        <section>
          <h2 class="day">{day}</h2>
          <ul class="plain">
            {stories.map((story) => (
              <StoryItem story={story} under={day} />
            ))}
          </ul>
        </section>
      ))}
      <Pager
        first={isFirst ? null : { to: "/", name: "Latest stories" }}
        next={older === null ? null : { to: older, name: "Older stories" }}
      />
      {overview && <Overview overview={overview} />}
    </Layout>,
  );
});

type Story = FrontPage["stories"][number];

/** Groups stories, which are in that order, by the day (UTC) of the best known time of their leaders. */
function daysOf(stories: readonly Story[]): { day: string; stories: Story[] }[] {
  const days = Map.groupBy(stories, ({ leader }) => dayInWords(bestKnownTime(leader)));
  return [...days].map(([day, stories]) => ({ day, stories }));
}

/** The newest story, with its whole summary. */
function Lead({ story }: { story: Story }) {
  const { leader, comments } = story;
  return (
    <article class="lead" {...textIn(leader.language)}>
      <h2>
        <a href={pathOf(story)}>{leader.title}</a>
      </h2>
      <Meta article={leader} comments={comments} />
      {leader.summary.text !== "" && <p>{leader.summary.text}</p>}
      <AlsoFrom story={story} />
    </article>
  );
}

function StoryItem({ story, under }: { story: Story; under: string }) {
  const { leader, comments } = story;
  const [first] = splitSentences(leader.summary.text);
  return (
    <li>
      <article {...textIn(leader.language)}>
        <h3>
          <a href={pathOf(story)}>{leader.title}</a>
        </h3>
        <Meta article={leader} comments={comments} under={under} />
        {first && <p>{leader.summary.text.slice(first.from, first.to)}</p>}
        <AlsoFrom story={story} />
      </article>
    </li>
  );
}

/** A story of one article links to the article, others link to the comparison. */
function pathOf({ id, leader, articleCount }: Story): string {
  return articleCount > 1 ? `/stories/${id}` : `/articles/${leader.id}`;
}

function AlsoFrom({ story: { leader, articleCount, sources } }: { story: Story }) {
  if (articleCount < 2) return null;
  const others = sources.filter((source) => source.id !== leader.source?.id);
  return (
    <p class="meta" lang="en" dir="ltr">
      {articleCount} articles
      {others.length > 0 && ", also from "}
      {others.map((source, n) => (
        <>
          {n > 0 && ", "}
          <a href={sourcePath(source.id)}>
            <bdi>{source.name}</bdi>
          </a>
        </>
      ))}
    </p>
  );
}
