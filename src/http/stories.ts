import { storyListQuery, toStoryRequest } from "../parameters/story-list.ts";
import { edition } from "../schema/fields.ts";
import { toHint } from "../services/names.ts";
import { findStories, getStory } from "../services/stories.ts";
import { documentById, respondMissing, storyPath } from "./by-id.ts";
import { feedLinks } from "./links.ts";
import { HINT, listPage, respondDocument, respondPage, TOTAL } from "./list-page.ts";
import { respondContradiction } from "./problem.ts";
import { Router } from "./router.ts";
import { ARTICLE_HIT } from "./tool.ts";

export const stories = new Router({ tag: "stories" })
  .handle({
    operationId: "listStories",
    summary: "List, filter and search stories",
    description:
      "Lists events, each with the article that was published first, its outlets, and what happened.",
    tool: {
      name: "list_stories",
      title: "List news stories",
      description:
        "Lists events, each once, with a headline, its outlets and the number of articles. Filter them as search_articles filters articles. sort=coverage with minSources=2, from and to answers what several outlets covered in that time; get_story has what happened, and the articles.",
      list: "items",
      fields: "id headline firstSeen lastSeen articleCount sourceCount sources.name",
      columns: "id headline sourceCount articleCount firstSeen",
    },
    request: { query: storyListQuery },
    responses: {
      200: listPage(
        "Each story is one event, reported by one or more outlets. A story matches the filters if one of its articles does",
        "listedStorySchema",
        { edition, ...TOTAL, ...HINT },
      ),
    },
    handler: async (c, { query }) => {
      const page = await findStories(c.env.CATALOGUE, toStoryRequest(query));
      if (page.kind === "invalid") return respondContradiction(page);
      const { edition, state, stories, total, totalIsAtLeast, unknownName, next } = page;
      const counted = { total, ...(totalIsAtLeast && { totalIsAtLeast }) };
      const body = { edition, ...counted, hint: toHint(unknownName), items: stories };
      return respondPage(c, body, next, `${state}-stories3`, feedLinks("stories", c.req.url));
    },
  })
  .handle({
    path: "/{id}",
    operationId: "getStory",
    summary: "One story with its articles",
    description:
      "Returns an event with all articles that report it, and what each shares with the first.",
    tool: {
      name: "get_story",
      title: "Get a news story",
      description:
        "Gets one event as all outlets report it: its first 20 articles in the order of publication, the evidence that ties each to the first, and what each adds. search_articles with story lists them all.",
      resource: "story",
      list: "articles",
      most: 20,
      ...ARTICLE_HIT,
      fields: `${ARTICLE_HIT.fields} evidence.score evidence.names evidence.numbers adds`,
    },
    request: { path: storyPath },
    responses: documentById(
      "The story's articles in the order of publication, with the evidence that ties each to the first, and what it adds to those before it",
      "storySchema",
    ),
    handler: async (c, { path: { id } }) => {
      const found = await getStory(c.env.CATALOGUE, id);
      if (found.kind !== "story") return respondMissing(c, found, { what: "story" });
      return respondDocument(c, found.story, `${found.state}-story3`);
    },
  });
