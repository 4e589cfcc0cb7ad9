import * as z from "zod";
import { arrayOf, count, edition, epoch, flag, group, text, texts, timeOrNull } from "./fields.ts";
import { currentRebuildSchema } from "./rebuild.ts";

const budget = (description: string) =>
  group(description, {
    spent: count("How much was used today"),
    budget: count("How much the day allows; null without a limit").nullable(),
    left: count("What is left of it; null without a limit").nullable(),
    until: timeOrNull("When the budget is full again; null without a limit"),
  });

/** An outlet that is named by its slug. */
const source = text("The outlet's name as a slug", "channel-4-north");

/** Whether readers are served and captures are read. */
export const healthSchema = z.object({
  status: z.enum(["ok", "degraded"]).describe("Whether something is delayed"),
  reasons: z
    .array(z.string())
    .meta({ description: "What is delayed, and until when", example: [] }),
  edition,
});

/** What the sweep of a scheduled run did. */
export const scheduledRunSchema = z.object({
  listed: z.int().describe("Objects of the inbox that the run looked at"),
  enqueued: z.int().describe("Captures that it sends to be read"),
  complete: flag("Whether it reached the inbox's end. Otherwise the next run continues"),
});

/** What the deployment holds, what waits, and what the day (UTC) has cost. */
export const statusSchema = z.object({
  edition,
  epoch,
  articles: count("Number of public articles"),
  stories: count("Number of stories"),
  health: healthSchema
    .extend({
      status: z.enum(["ok", "degraded", "failing"]).describe("`failing` where `/health` is 503"),
      edition: edition.nullable(),
    })
    .describe("Whether readers are served and captures are read"),
  captures: group("Number of captures by status", {
    waiting: count("Number that is waiting"),
    read: count("Number that was read"),
    rejected: count("Number that was rejected"),
  }),
  oldestWaitingAt: timeOrNull(
    "When the oldest capture or removal that waits was stored; null if none waits",
  ),
  lastReadAt: timeOrNull("When a capture was last read or rejected; null if none was"),
  lastRoundAt: timeOrNull("When the last scheduled run ended; null if none did"),
  deadLetters: count(
    "Captures that are rejected because every attempt failed; they are tried again after a day",
  ),
  rates: arrayOf(
    "The last 24 hours in which captures were read, the latest first",
    z.object({
      hour: text("Start of the hour", "2025-08-03T10:00:00.000Z"),
      captures: count("Captures that were read or rejected"),
      rejected: count("Captures that were rejected"),
      sightings: count("Articles that the captures show"),
    }),
  ),
  outlets: group("What shows whether outlets are read well and still publish", {
    flags: arrayOf(
      "Flags of the newest 500 articles, by outlet",
      z.object({
        source: source.nullable().describe("The outlet's name as a slug; null without an outlet"),
        flag: text("Identifier of the doubt", "source-ambiguous"),
        articleCount: count("Number of articles"),
      }),
    ),
    silent: arrayOf(
      "Outlets that published on at least 7 of the 28 days up to the newest article, and then not for more than three times their longest pause",
      z.object({
        source,
        lastOn: text("The last day on which it published", "2025-08-01"),
        silentDays: count("Days from then to the newest article"),
      }),
    ),
  }),
  outdated: count(
    "Captures that older code read, or that a rebuild reads again; sweeps enqueue them",
  ),
  unpublished: count("Articles that KV does not show yet, counted up to 1,000"),
  ...currentRebuildSchema.shape,
  readerVersion: count("Version of the reader"),
  migrations: texts("Names of the migrations that are applied", "0014_baseline.sql"),
  settings: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .describe("The variables that are in force, without the token"),
  spent: group("What the day has cost", {
    day: text("The day in UTC", "2025-08-03"),
    kvWrites: budget("Keys written to KV"),
    kvDeletes: budget("Keys deleted from KV"),
    d1Rows: budget("Rows written to D1"),
    queueOperations: budget("Operations of the queue"),
    comments: budget("Comments that were accepted"),
    modelCalls: budget("Calls to language models"),
  }),
});
