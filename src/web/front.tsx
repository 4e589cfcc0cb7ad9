import { Hono } from "hono";
import { bestKnownTime } from "../article/dating.ts";
import { placeCursor } from "../http/article-id.ts";
import { toCursor } from "../http/parameters.ts";
import type { AppEnv } from "../http/router.ts";
import { splitSentences } from "../reader/split-sentences.ts";
import { createBatchLoader } from "../storage/catalogue/batch-loader.ts";
import { countComments } from "../storage/catalogue/comments.ts";
import { countByDay, readOverview } from "../storage/catalogue/overview.ts";
import { listStories } from "../storage/catalogue/stories.ts";
import { answerFault, answerPublic } from "./answer.tsx";
import { Meta, sourcePath } from "./article-items.tsx";
import { dayInWords } from "./dating.ts";
import { GlanceSection } from "./glance.tsx";
import { textIn } from "./language.ts";
import { Layout } from "./layout.tsx";
import { Pager } from "./pager.tsx";

/** `/`: the latest stories day by day, one event once, and the corpus at a glance. */

const STORIES = 20;
const DAYS = 14;

export const front = new Hono<AppEnv>().get("/", async (c) => {
  const after = placeCursor.safeParse(c.req.query("cursor"));
  if (!after.success)
    return answerFault(c, 400, "That page of the list does not exist. Begin anew.");
  const isFirst = after.data === null;
  const db = createBatchLoader(c.env.CATALOGUE);
  const [{ stories, next }, glance] = await Promise.all([
    listStories(db, { after: after.data?.[1] ?? null, limit: STORIES }),
    isFirst ? readOverview(db) : null,
  ]);
  const [days, comments] = await Promise.all([
    glance?.newest ? countByDay(db, glance.newest, DAYS) : [],
    countComments(
      db,
      stories.map(({ leader }) => leader.id),
    ),
  ]);
  const item = (story: Story) => ({ story, comments: comments.get(story.leader.id) ?? 0 });
  const [lead, ...others] = stories.map(item);
  const address = isFirst ? "/" : `/?cursor=${c.req.query("cursor")}`;
  const older = next === null ? null : `/?cursor=${toCursor(["newest", next])}`;
  return answerPublic(
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
      {isFirst && lead && <Lead {...lead} />}
      {daysOf(isFirst ? others : stories.map(item)).map(({ day, items }) => (
        <section>
          <h2 class="day">{day}</h2>
          <ul class="plain">
            {items.map((each) => (
              <StoryItem {...each} under={day} />
            ))}
          </ul>
        </section>
      ))}
      <Pager
        first={isFirst ? null : { to: "/", name: "Latest stories" }}
        next={older === null ? null : { to: older, name: "Older stories" }}
      />
      {glance && <GlanceSection glance={glance} days={days} />}
    </Layout>,
  );
});

type Story = Awaited<ReturnType<typeof listStories>>["stories"][number];
type Item = { readonly story: Story; readonly comments: number };

/** Stories under the day of the best known time of what leads them, UTC; they come in that order. */
function daysOf(items: readonly Item[]): { day: string; items: Item[] }[] {
  const days = Map.groupBy(items, ({ story: { leader } }) => dayInWords(bestKnownTime(leader)));
  return [...days].map(([day, items]) => ({ day, items }));
}

/** The newest story, told at more length than the others. */
function Lead({ story, comments }: Item) {
  const { leader } = story;
  return (
    <article class="lead" {...textIn(leader.language)}>
      <h2>
        <a href={pathOf(story)}>{leader.title}</a>
      </h2>
      <Meta article={leader} comments={comments} />
      {leader.summary.text !== "" && <p>{leader.summary.text}</p>}
      <Tellers story={story} />
    </article>
  );
}

function StoryItem({ story, comments, under }: Item & { under: string }) {
  const { leader } = story;
  const [first] = splitSentences(leader.summary.text);
  return (
    <li>
      <article {...textIn(leader.language)}>
        <h3>
          <a href={pathOf(story)}>{leader.title}</a>
        </h3>
        <Meta article={leader} comments={comments} under={under} />
        {first && <p>{leader.summary.text.slice(first.from, first.to)}</p>}
        <Tellers story={story} />
      </article>
    </li>
  );
}

/** A story that one outlet tells leads to its article, another to the comparison. */
function pathOf({ id, leader, articles }: Story): string {
  return articles > 1 ? `/stories/${id}` : `/articles/${leader.id}`;
}

function Tellers({ story: { leader, articles, sources } }: { story: Story }) {
  if (articles < 2) return null;
  const others = sources.filter((source) => source.id !== leader.source?.id);
  return (
    <p class="meta" lang="en" dir="ltr">
      {articles} articles
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
