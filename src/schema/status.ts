import * as z from "zod";
import { rebuildSchema } from "./rebuild.ts";

const count = z.int().nonnegative();
const time = z.iso.datetime().nullable();
const budget = z.object({
  spent: count,
  budget: count.nullable().meta({ description: "Null without a limit" }),
  left: count.nullable().meta({ description: "What is left of it; null without a limit" }),
  until: time.meta({ description: "When the budget is full again; null without a limit" }),
});

/** Whether readers are served and captures are read. */
export const healthSchema = z.object({
  status: z.enum(["ok", "degraded"]),
  reasons: z.array(z.string()).meta({ description: "What is delayed, and until when" }),
  edition: z.int().nonnegative(),
});

/** What the sweep of a scheduled run did. */
export const scheduledRunSchema = z.object({
  listed: z.int().meta({ description: "Objects of the inbox that the run looked at" }),
  enqueued: z.int().meta({ description: "Captures that it sends to be read" }),
  complete: z.boolean().meta({
    description: "Whether it reached the inbox's end. Otherwise the next run continues",
  }),
});

/** What the deployment holds, what waits, and what the day (UTC) has cost. */
export const statusSchema = z.object({
  edition: count,
  epoch: z.string(),
  articles: count,
  stories: count,
  health: healthSchema.extend({
    status: z.enum([...healthSchema.shape.status.options, "failing"]),
    edition: count.nullable(),
  }),
  captures: z.object({ waiting: count, read: count, rejected: count }),
  oldestWaitingAt: time.meta({
    description: "When the oldest capture or removal that waits was stored; null if none waits",
  }),
  lastReadAt: time.meta({ description: "When a capture was last read or rejected" }),
  lastRoundAt: time.meta({ description: "When the last scheduled run ended" }),
  deadLetters: count.meta({
    description:
      "Captures that are rejected because every attempt failed; they are tried again after a day",
  }),
  rates: z
    .array(z.object({ hour: z.string(), captures: count, rejected: count, sightings: count }))
    .meta({ description: "The last 24 hours in which captures were read, the latest first" }),
  outlets: z.object({
    flags: z
      .array(z.object({ source: z.string().nullable(), flag: z.string(), articleCount: count }))
      .meta({ description: "Flags of the newest 500 articles, by outlet" }),
    silent: z.array(z.object({ source: z.string(), lastOn: z.string(), silentDays: count })).meta({
      description:
        "Outlets that published on at least 7 of the 28 days up to the newest article, and then not for more than three times their longest pause",
    }),
  }),
  outdated: count.meta({
    description:
      "Captures that older code read, or that a rebuild reads again; sweeps enqueue them",
  }),
  unpublished: count.meta({
    description: "Articles that KV does not show yet, counted up to 1,000",
  }),
  rebuild: rebuildSchema.nullable().meta({
    description: "The rebuild that is under way, or the last one; null if there was none",
  }),
  readerVersion: count,
  migrations: z.array(z.string()).meta({ description: "Names of the migrations that are applied" }),
  settings: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .meta({ description: "The variables that are in force, without the token" }),
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
