import * as z from "zod";
import { editionCursor, inList } from "../parameters/cursor.ts";
import { changeSchema } from "../schema/change.ts";
import { findChanges } from "../services/changes.ts";
import { createTool, itemLimit, nextPage, toPageResult } from "./tool.ts";

export const changeTools = [
  createTool({
    name: "changes_since",
    title: "List changes since an edition",
    description:
      "Lists which articles were created, updated, merged or removed after an edition, complete and in order. Every search result and story has its edition.",
    input: z.strictObject({
      since: z.int().nonnegative().default(0).describe("The last edition that you know"),
      limit: itemLimit,
      cursor: editionCursor,
    }),
    output: {
      edition: z.int().nonnegative().describe("The latest edition"),
      epoch: z.string().describe("Another epoch is another journal: start over with since 0"),
      items: z.array(changeSchema.loose()),
      next: nextPage,
    },
    run: async ({ since, limit, cursor }, { catalogue }) => {
      const page = await findChanges(catalogue, { since, cursor, limit });
      if (page.kind === "earlier") return { error: page.detail };
      const { items, edition, epoch, next } = page;
      const head = { edition, epoch };
      const rows = items.map(({ edition, kind, article, into }) => [edition, kind, article, into]);
      const lines = [["edition", "kind", "article", "into"], ...rows];
      return toPageResult(head, items, lines, inList("changes", next), head);
    },
  }),
];
