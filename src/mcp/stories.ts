import type { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { storySchema } from "../schema/story.ts";
import { getStory } from "../services/stories.ts";
import { HEADING, toLine } from "./articles.ts";
import { idInput, readById } from "./read-by-id.ts";
import { addTool, type McpStores, type ToolResult } from "./tool.ts";

export function addStoryTool(server: McpServer, { catalogue }: McpStores): void {
  addTool(
    server,
    "get_story",
    {
      title: "Get a news story",
      description:
        "Gets one event as all outlets report it: the article that leads the story, the others, and the evidence that ties each to the leader.",
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
      kind: "document",
      document: story,
      lines: [HEADING, ...story.articles.map(toLine)],
    }),
    "story",
  );
}
