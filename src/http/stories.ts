import * as z from "zod";
import { storyCursor } from "../parameters/positions.ts";
import { limit } from "../parameters/values.ts";
import { getStory, listStories } from "../services/stories.ts";
import { storyIdParams } from "./article-id.ts";
import { PUBLIC } from "./caching.ts";
import { EDITION, listPage, respondPage } from "./list-page.ts";
import { missingResponses, respondMissing } from "./missing.ts";
import { document } from "./responses.ts";
import { createRoute, Router } from "./router.ts";

const list = createRoute({
  path: "/",
  operationId: "listStories",
  tags: ["stories"],
  summary: "List stories",
  description: "Lists events, each with the article that was published first.",
  request: { query: z.object({ limit, cursor: storyCursor }) },
  responses: async () => ({
    200: listPage(
      "Each story is one event, reported by one or more outlets. Newest first, by the best known time of the article that leads the story",
      (await import("../schema/story.ts")).listedStorySchema,
      EDITION,
    ),
  }),
});

const one = createRoute({
  path: "/{id}",
  operationId: "getStory",
  tags: ["stories"],
  summary: "One story with its articles",
  description:
    "Returns an event with all articles that report it, and what each shares with the first.",
  request: { params: storyIdParams },
  responses: async () => ({
    200: document(
      "The story's articles, with the evidence that ties each to the leading article",
      (await import("../schema/story.ts")).storySchema,
    ),
    ...missingResponses,
  }),
});

export const stories = new Router()
  .handle(list, async (c) => {
    const { limit, cursor } = c.req.valid("query");
    const page = { after: cursor?.[1] ?? null, limit };
    const { edition, state, stories, next } = await listStories(c.env.CATALOGUE, page);
    const position = next && ["newest", next];
    return respondPage(c, { edition, items: stories }, position, `${state}-stories`);
  })
  .handle(one, async (c) => {
    const { id } = c.req.valid("param");
    const found = await getStory(c.env.CATALOGUE, id);
    if (found.kind !== "story") return respondMissing(found, { what: "story", id, url: c.req.url });
    c.header("Cache-Control", PUBLIC);
    c.header("ETag", `W/"${found.state}-story"`);
    return c.json(found.story, 200);
  });
