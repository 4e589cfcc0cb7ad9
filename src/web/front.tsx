import { Hono } from "hono";
import { countByDay, readGlance } from "../catalogue/glance.ts";
import { inOneBatch } from "../catalogue/one-batch.ts";
import { listStories } from "../catalogue/stories.ts";
import { placeCursor } from "../http/article-id.ts";
import { toCursor } from "../http/parameters.ts";
import type { AppEnv } from "../http/router.ts";
import { answerFault, answerPublic } from "./answer.tsx";
import { Meta, sourcePath } from "./article-items.tsx";
import { GlanceSection } from "./glance.tsx";
import { textIn } from "./language.ts";
import { Layout } from "./layout.tsx";

/** `/`: the latest stories, one event once, and the corpus at a glance. */

const STORIES = 20;
const DAYS = 14;

export const front = new Hono<AppEnv>().get("/", async (c) => {
  const after = placeCursor.safeParse(c.req.query("cursor"));
  if (!after.success)
    return answerFault(c, 400, "That page of the list does not exist. Begin anew.");
  const db = inOneBatch(c.env.CATALOGUE);
  const [{ stories, next }, glance] = await Promise.all([
    listStories(db, { after: after.data?.[1] ?? null, limit: STORIES }),
    readGlance(db),
  ]);
  const days = glance.newest === null ? [] : await countByDay(c.env.CATALOGUE, glance.newest, DAYS);
  const older = next === null ? null : `/?cursor=${toCursor(["newest", next])}`;
  return answerPublic(
    c,
    <Layout
      title="Broadsheet"
      description="News from many outlets, one event once, each fact traceable to the page it came from."
      canonical={`${new URL(c.req.url).origin}/`}
      head={older && <link rel="next" href={older} />}
    >
      <h1>Latest stories</h1>
      {stories.length === 0 && <p>There are no articles yet.</p>}
      <ul class="plain">
        {stories.map((story) => (
          <StoryItem story={story} />
        ))}
      </ul>
      {older && (
        <p>
          <a href={older} rel="next">
            Older stories
          </a>
        </p>
      )}
      <GlanceSection glance={glance} days={days} />
    </Layout>,
  );
});

type Story = Awaited<ReturnType<typeof listStories>>["stories"][number];

/** A story that one outlet tells leads to its article, another to the comparison. */
function StoryItem({ story: { id, leader, articles, sources } }: { story: Story }) {
  const others = sources.filter((source) => source.id !== leader.source?.id);
  return (
    <li>
      <article {...textIn(leader.language)}>
        <h2>
          <a href={articles > 1 ? `/stories/${id}` : `/articles/${leader.id}`}>{leader.title}</a>
        </h2>
        <Meta article={leader} />
        {leader.summary.text !== "" && <p>{leader.summary.text}</p>}
        {articles > 1 && (
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
        )}
      </article>
    </li>
  );
}
