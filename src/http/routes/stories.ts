import { createRoute, z } from "@hono/zod-openapi";
import { findArticle } from "../../catalogue/articles.ts";
import { listStories, readStory, storyOfArticle } from "../../catalogue/stories.ts";
import { listedStory, story } from "../../story/schema.ts";
import { articleId, placeCursor } from "../article-id.ts";
import { PUBLIC } from "../caching.ts";
import { limit, query, toCursor } from "../parameters.ts";
import { answerGone, movedTo, problem } from "../problem.ts";
import { createRouter } from "../router.ts";

const list = createRoute({
  method: "get",
  path: "/",
  request: { query: query({ limit, cursor: placeCursor }) },
  responses: {
    200: {
      description: "One event a story, however many outlets tell it; the newest first",
      content: {
        "application/json": {
          schema: z.object({
            edition: z.int().nonnegative(),
            items: z.array(listedStory),
            next: z.string().nullable(),
          }),
        },
      },
    },
    304: { description: "The client's copy is of this edition" },
    400: { description: "A parameter at fault" },
  },
});

const one = createRoute({
  method: "get",
  path: "/{id}",
  request: { params: z.object({ id: z.string() }), query: query({}) },
  responses: {
    200: {
      description: "The story's articles, and what ties each to the one that leads it",
      content: { "application/json": { schema: story } },
    },
    301: { description: "The article of this id is in another story" },
    304: { description: "The client's copy is of this edition" },
    404: { description: "No story has this id" },
    410: { description: "The article that led the story was removed" },
  },
});

export const stories = createRouter()
  .openapi(list, async (c) => {
    const { limit, cursor } = c.req.valid("query");
    const page = { after: cursor?.[1] ?? null, limit };
    const { edition, stories, next } = await listStories(c.env.CATALOGUE, page);
    const nextCursor = next && toCursor(["newest", next]);
    c.header("Cache-Control", PUBLIC);
    c.header("ETag", `W/"${edition}-stories"`);
    if (nextCursor !== null) {
      c.header("Link", `</v1/stories?limit=${limit}&cursor=${nextCursor}>; rel="next"`);
    }
    const items = stories.map((item) => ({ ...item, title: item.leader.title }));
    return c.json({ edition, items, next: nextCursor }, 200);
  })
  .openapi(one, async (c) => {
    const { id } = c.req.valid("param");
    const unknown = () => problem(404, `There is no story ${JSON.stringify(id)}.`);
    if (!articleId.test(id)) return unknown();
    const { edition, members } = await readStory(c.env.CATALOGUE, id);
    const [leader] = members;
    if (!leader) {
      const found = await findArticle(c.env.CATALOGUE, id);
      if (found.kind === "unknown") return unknown();
      if (found.kind === "gone") return answerGone(id);
      const article = found.kind === "merged" ? found.into : id;
      const now = await storyOfArticle(c.env.CATALOGUE, article);
      return now === null ? answerGone(id) : movedTo(`/v1/stories/${now}`);
    }
    const sources = new Map(
      members.flatMap(({ article: { source } }) => (source ? [[source.id, source]] : [])),
    );
    c.header("Cache-Control", PUBLIC);
    c.header("ETag", `W/"${edition}-story"`);
    return c.json(
      {
        ...{ edition, id, title: leader.article.title, publishedAt: leader.article.publishedAt },
        sources: [...sources.values()],
        articles: members,
      },
      200,
    );
  });
