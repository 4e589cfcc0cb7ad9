import * as z from "zod";
import { storyListShape, toStoryRequest } from "../parameters/story-list.ts";
import { listedStorySchema, storySchema } from "../schema/story.ts";
import { findStories, getStory } from "../services/stories.ts";
import { HEADING, toLine } from "./articles.ts";
import {
  createTool,
  idInput,
  itemLimit,
  nextPage,
  readById,
  type ToolResult,
  toPageResult,
} from "./tool.ts";

const minimum = z.int().min(1).max(500).optional().describe("At least so many report the story");

export const storyTools = [
  createTool({
    name: "list_stories",
    title: "List news stories",
    description:
      "Lists events, each once, with what happened, its outlets and the number of articles. Filter them as search_articles filters articles. sort=coverage with minSources=2, from and to answers what several outlets covered in that time; get_story has the articles.",
    input: z.strictObject({
      ...storyListShape,
      limit: itemLimit,
      minSources: minimum,
      minArticles: minimum,
    }),
    output: {
      edition: z.int().nonnegative(),
      total: z.int().nonnegative(),
      totalIsAtLeast: z.literal(true).optional().describe("Present if there may be more"),
      items: z.array(listedStorySchema.omit({ leader: true }).loose()),
      next: nextPage,
    },
    run: async (given, { catalogue }) => {
      const page = await findStories(catalogue, toStoryRequest(given));
      if (page.kind === "invalid") return { error: page.detail };
      const { edition, total, totalIsAtLeast, stories, next } = page;
      const head = { edition, total, ...(totalIsAtLeast && { totalIsAtLeast }) };
      const items = stories.map(({ leader: _, ...story }) => story);
      const rows = items.map(({ id, headline, sourceCount, articleCount, firstSeen }) => {
        return [id, headline, sourceCount, articleCount, firstSeen];
      });
      const columns = ["id", "headline", "outlets", "articles", "first seen"];
      return toPageResult(head, items, [columns, ...rows], next);
    },
  }),
  createTool({
    name: "get_story",
    title: "Get a news story",
    description:
      "Gets one event as all outlets report it: its articles in the order of publication, the evidence that ties each to the first, and what each adds.",
    input: z.strictObject({ id: idInput("story", "Use `story.id` of an article.") }),
    output: storySchema.loose().shape,
    run: ({ id }, { catalogue }) => readStoryDocument(catalogue, id),
  }),
];

export function readStoryDocument(catalogue: D1Database, id: string): Promise<ToolResult> {
  return readById(
    id,
    (id) => getStory(catalogue, id),
    ({ story }) => ({
      document: story,
      lines: [HEADING, ...story.articles.map(toLine)],
    }),
    "story",
  );
}
