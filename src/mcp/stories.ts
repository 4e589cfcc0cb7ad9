import type { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { nextCursor } from "../parameters/cursor.ts";
import { storyListShape, toStoryRequest } from "../parameters/story-list.ts";
import { listedStorySchema, storySchema } from "../schema/story.ts";
import { findStories, getStory } from "../services/stories.ts";
import { HEADING, toLine } from "./articles.ts";
import {
  addTool,
  idInput,
  itemLimit,
  type McpStores,
  nextPage,
  readById,
  type ToolResult,
} from "./tool.ts";

const minimum = z.int().min(1).max(500).optional().describe("At least so many report the story");

export function addStoryTools(server: McpServer, { catalogue }: McpStores): void {
  addTool(
    server,
    "list_stories",
    {
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
    },
    async (given) => {
      const page = await findStories(catalogue, toStoryRequest(given));
      if (page.kind === "invalid") return { error: page.detail };
      const { edition, total, totalIsAtLeast, stories } = page;
      const next = nextCursor(page.next);
      const counted = { edition, total, ...(totalIsAtLeast && { totalIsAtLeast }) };
      const items = stories.map(({ leader: _, ...story }) => story);
      return {
        document: { ...counted, items, next },
        lines: [
          ["id", "headline", "outlets", "articles", "first seen"],
          ...items.map(({ id, headline, sourceCount, articleCount, firstSeen }) => {
            return [id, headline, sourceCount, articleCount, firstSeen];
          }),
          { next },
        ],
      };
    },
  );
  addTool(
    server,
    "get_story",
    {
      title: "Get a news story",
      description:
        "Gets one event as all outlets report it: its articles in the order of publication, the evidence that ties each to the first, and what each adds.",
      input: z.strictObject({ id: idInput("story", "Use `story.id` of an article.") }),
      output: storySchema.loose().shape,
    },
    ({ id }) => readStoryDocument(catalogue, id),
  );
}

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
