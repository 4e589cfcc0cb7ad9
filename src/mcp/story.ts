import type { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { storySchema } from "../schema/story.ts";
import type { Read } from "./resources.ts";
import { READS, toResult } from "./tool.ts";
import { WARNING } from "./untrusted.ts";

const id = z
  .string()
  .regex(/^[0-9a-f]{20}$/, "An id has 20 hexadecimal digits; an article's `story.id` is one.")
  .describe("Id of a story, as an article's `story.id` gives it");

export function offerStory(server: McpServer, read: Read): void {
  server.registerTool(
    "get_story",
    {
      title: "Get a news story",
      description: `Gives one event as all outlets tell it: the article that leads it, the others, and what ties each to the leader. ${WARNING}`,
      inputSchema: z.strictObject({ id }),
      outputSchema: storySchema.loose().extend({ notice: z.string() }),
      annotations: READS,
    },
    ({ id }) => toResult(read(`/v1/stories/${id}`)),
  );
}
