import { Hono } from "hono";
import { withQuery } from "../http/links.ts";
import type { AppEnv } from "../http/router.ts";
import { toCursor } from "../parameters/cursor.ts";
import { storyListQuery, toStoryRequest } from "../parameters/story-list.ts";
import { readSearchChoices } from "../services/corpus-overview.ts";
import { MAX_OUTLETS } from "../services/search.ts";
import { findStories } from "../services/stories.ts";
import { createBatchLoader } from "../storage/catalogue/batch-loader.ts";
import { Pager } from "./elements.tsx";
import { Layout } from "./layout.tsx";
import { respondPublic, respondWithError } from "./respond.tsx";
import { Choices, NearestNames, type SearchParameters } from "./search-form.tsx";
import { siteTextOf } from "./site-language.ts";
import { StoryItem } from "./story-items.tsx";

/** `/stories`: all events by coverage or time, or those of an outlet, a language or a span. */

const MAX_STORIES = "40";

export const storyList = new Hono<AppEnv>().get("/", async (c) => {
  const { source, language, from, to, sort = "newest", cursor } = c.req.query();
  // An empty field of the form is no filter.
  const given = Object.entries({ source, language, from, to, sort: sort !== "newest" && sort });
  const asked: SearchParameters = Object.fromEntries(
    given.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  const parsed = storyListQuery.safeParse({ ...asked, cursor, limit: MAX_STORIES });
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ message }) => message);
    return respondWithError(c, 400, faults.join(" "));
  }
  const db = createBatchLoader(c.env.CATALOGUE);
  const [choices, found] = await Promise.all([
    readSearchChoices(db, MAX_OUTLETS),
    findStories(db, toStoryRequest(parsed.data)),
  ]);
  if (found.kind === "invalid") return respondWithError(c, 400, found.detail);
  const { stories, total, totalIsAtLeast, unknownName } = found;
  const { stories: t, indices, layout, search } = siteTextOf(c);
  const title = layout.parts["/stories"];
  const pathAt = (other: SearchParameters) => withQuery("/stories", { ...asked, ...other });
  const next = found.next && pathAt({ cursor: toCursor(found.next) });
  const path = pathAt(cursor === undefined ? {} : { cursor });
  return respondPublic(
    c,
    <Layout title={title} here="/stories" feedOf="stories" filters={asked} path={path} next={next}>
      <h1>{title}</h1>
      <search>
        <form class="line" action="/stories">
          <Choices asked={asked} choices={choices} />
          <input type="hidden" name="sort" value={sort} />
          <button type="submit">{indices.show}</button>
        </form>
      </search>
      <div class="sorted">
        <p role="status">
          {total === 0 ? t.none : t.count(total, totalIsAtLeast, sort === "coverage")}
        </p>
        <nav class="row" aria-label={search.order}>
          {Object.entries(t.orders).map(([order, name]) => (
            <a href={pathAt({ sort: order })} aria-current={order === sort ? "true" : undefined}>
              {name}
            </a>
          ))}
        </nav>
      </div>
      {unknownName && <NearestNames path="/stories" asked={asked} unknownName={unknownName} />}
      <ul class="latest">
        {stories.map((story) => (
          <li>
            <StoryItem story={story} level={2} />
          </li>
        ))}
      </ul>
      <Pager first={cursor === undefined ? null : pathAt({})} next={next} names={t.pages} />
    </Layout>,
  );
});
