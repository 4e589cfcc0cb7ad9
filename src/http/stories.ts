import * as z from "zod";
import { ARTICLE_ID } from "../services/articles.ts";
import { findStory } from "../services/resolve-story.ts";
import { listStories, readStory } from "../storage/catalogue/stories.ts";
import { placeCursor, storyParams } from "./article-id.ts";
import { PUBLIC } from "./caching.ts";
import { EDITION, listPage, setPageHeaders } from "./list-page.ts";
import { limit, toCursor } from "./parameters.ts";
import { answerGone, answerUnknown, movedTo } from "./problem.ts";
import { document, moved, problems, unchanged } from "./responses.ts";
import { createRoute, Router } from "./router.ts";

const list = createRoute({
  method: "get",
  path: "/",
  operationId: "listStories",
  tags: ["stories"],
  summary: "List stories",
  security: [],
  request: { query: z.object({ limit, cursor: placeCursor }) },
  responses: async () => ({
    200: listPage(
      "One event a story, however many outlets tell it; the newest first, by the best known time of the article that leads it",
      (await import("../schema/story.ts")).listedStorySchema,
      EDITION,
    ),
    304: unchanged,
    ...problems(400),
  }),
});

const one = createRoute({
  method: "get",
  path: "/{id}",
  operationId: "getStory",
  tags: ["stories"],
  summary: "One story with its articles",
  security: [],
  request: { params: storyParams },
  responses: async () => ({
    200: document(
      "The story's articles, and what ties each to the one that leads it",
      (await import("../schema/story.ts")).storySchema,
    ),
    301: moved,
    304: unchanged,
    ...problems(400, 404, 410),
  }),
});

export const stories = new Router()
  .answer(list, async (c) => {
    const { limit, cursor } = c.req.valid("query");
    const after = cursor?.[1] ?? null;
    const { edition, state, stories, next } = await listStories(c.env.CATALOGUE, { after, limit });
    const nextCursor = next && toCursor(["newest", next]);
    setPageHeaders(c, nextCursor, `${state}-stories`);
    const items = stories.map((item) => ({ ...item, title: item.leader.title }));
    return c.json({ edition, items, next: nextCursor }, 200);
  })
  .answer(one, async (c) => {
    const { id } = c.req.valid("param");
    const unknown = () => answerUnknown("story", "id", id);
    if (!ARTICLE_ID.test(id)) return unknown();
    const { edition, state, members } = await readStory(c.env.CATALOGUE, id);
    const [leader] = members;
    if (!leader) {
      const found = await findStory(c.env.CATALOGUE, id);
      if (found.kind === "unknown") return unknown();
      return found.kind === "gone" ? answerGone(id) : movedTo(`/v1/stories/${found.id}`);
    }
    const sources = new Map(
      members.flatMap(({ article: { source } }) => (source ? [[source.id, source]] : [])),
    );
    c.header("Cache-Control", PUBLIC);
    c.header("ETag", `W/"${state}-story"`);
    return c.json(
      {
        edition,
        id,
        title: leader.article.title,
        publishedAt: leader.article.publishedAt,
        sources: [...sources.values()],
        articles: members,
      },
      200,
    );
  });
