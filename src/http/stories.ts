import * as z from "zod";
import { storyListQuery, toStoryRequest } from "../parameters/story-list.ts";
import { count } from "../schema/fields.ts";
import { findStories, getStory } from "../services/stories.ts";
import { missingResponses, respondMissing, storyIdParams } from "./by-id.ts";
import { feedLinks } from "./links.ts";
import { EDITION, listPage, respondDocument, respondPage } from "./list-page.ts";
import { respondContradiction } from "./problem.ts";
import { document } from "./responses.ts";
import { createRoute, Router } from "./router.ts";

const TOTAL = {
  total: count("Number of stories in the list"),
  totalIsAtLeast: z
    .literal(true)
    .optional()
    .describe("Present if there may be more: not all stories or articles were considered"),
};

const list = createRoute({
  operationId: "listStories",
  summary: "List, filter and search stories",
  description:
    "Lists events, each with the article that was published first, its outlets, and what happened.",
  request: { query: storyListQuery },
  responses: ({ listedStorySchema }) => ({
    200: listPage(
      "Each story is one event, reported by one or more outlets. A story matches the filters if one of its articles does",
      listedStorySchema,
      { ...EDITION, ...TOTAL },
    ),
  }),
});

const one = createRoute({
  path: "/{id}",
  operationId: "getStory",
  summary: "One story with its articles",
  description:
    "Returns an event with all articles that report it, and what each shares with the first.",
  request: { params: storyIdParams },
  responses: ({ storySchema }) => ({
    200: document(
      "The story's articles in the order of publication, with the evidence that ties each to the first, and what it adds to those before it",
      storySchema,
    ),
    ...missingResponses,
  }),
});

export const stories = new Router({ tag: "stories" })
  .handle(list, async (c) => {
    const page = await findStories(c.env.CATALOGUE, toStoryRequest(c.req.valid("query")));
    if (page.kind === "invalid") return respondContradiction(page);
    const { edition, state, stories, total, totalIsAtLeast, next } = page;
    const body = { edition, total, ...(totalIsAtLeast && { totalIsAtLeast }), items: stories };
    return respondPage(c, body, next, `${state}-stories2`, feedLinks("stories", c.req.url));
  })
  .handle(one, async (c) => {
    const { id } = c.req.valid("param");
    const found = await getStory(c.env.CATALOGUE, id);
    if (found.kind !== "story") return respondMissing(found, { what: "story", id, url: c.req.url });
    return respondDocument(c, found.story, `${found.state}-story3`);
  });
