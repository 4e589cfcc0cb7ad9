import type { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { pathOf, type Read } from "./resources.ts";
import { READS, toResult } from "./tool.ts";
import { WARNING } from "./untrusted.ts";

const place = z.strictObject({
  since: z
    .int()
    .nonnegative()
    .optional()
    .describe("Edition after which to begin; 0, the beginning, unless given"),
  limit: z.int().min(1).max(100).optional().describe("Changes a page; 20 unless given"),
  cursor: z.string().optional().describe("`next` of the page before"),
});

const journal = z.looseObject({
  notice: z.string(),
  edition: z.int().nonnegative().describe("The last edition that there is"),
  epoch: z.string().describe("Another epoch is another journal: begin with since 0"),
  items: z.array(
    z.looseObject({
      edition: z.int().positive(),
      kind: z.enum(["created", "updated", "merged", "removed"]),
      article: z.string(),
      at: z.string(),
    }),
  ),
  next: z.string().nullable().describe("Cursor of the next page; null at the end"),
});

export function offerChanges(server: McpServer, read: Read): void {
  server.registerTool(
    "changes_since",
    {
      title: "List changes since an edition",
      description: `Lists which articles were created, updated, merged or removed after an edition, in order and complete. Every search result and story says its edition. ${WARNING}`,
      inputSchema: place,
      outputSchema: journal,
      annotations: READS,
    },
    (given) => toResult(read(pathOf("/v1/changes", given))),
  );
}
