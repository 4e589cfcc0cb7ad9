import * as z from "zod";
import { rebuildSchema } from "./rebuild.ts";

const count = z.int().nonnegative();
const budget = z.object({
  spent: count,
  budget: count.nullable().meta({ description: "Null without a limit" }),
});

/** What the deployment holds, what waits, and what the day (UTC) has cost. */
export const statusSchema = z.object({
  edition: count,
  epoch: z.string(),
  articles: count,
  stories: count,
  captures: z.object({ waiting: count, read: count, rejected: count }),
  outdated: count.meta({
    description: "Captures that an older reader read; sweeps read them again",
  }),
  outdatedArticles: count.meta({
    description: "Articles that earlier code derived; they are derived again in the background",
  }),
  unpublished: count.meta({ description: "Articles that KV does not show yet" }),
  rebuild: rebuildSchema.nullable().meta({
    description: "The rebuild that is under way, or the last one; null if there was none",
  }),
  readerVersion: count,
  spent: z.object({
    day: z.string(),
    kvWrites: budget,
    kvDeletes: budget,
    d1Rows: budget,
    queueOperations: budget,
    comments: budget.meta({ description: "Comments that were accepted" }),
    modelCalls: budget.meta({ description: "Calls to language models" }),
  }),
});
