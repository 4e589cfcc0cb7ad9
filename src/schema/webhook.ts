import * as z from "zod";
import { arrayOf, component, count, epoch, text, time, timeOrNull } from "./fields.ts";

/** Receivers of events, and what was sent to them. */

export const EVENT_TYPES = [
  "article.created",
  "article.updated",
  "article.removed",
  "story.grown",
  "ingest.rejected",
  "ingest.stuck",
] as const;

export const deliverySchema = component("Delivery", {
  event: text("The `webhook-id`, which a repeated event keeps", "msg_5f0c6b1d2a9e4c7780b1"),
  type: z.enum([...EVENT_TYPES, "resync", "test"]).describe("Which kind of event it is"),
  edition: count("The edition that the event is about"),
  attempt: z.int().positive().describe("1 for the first attempt at the event"),
  at: time("When it was sent"),
  milliseconds: count("How long the attempt took"),
  status: z
    .int()
    .nullable()
    .meta({ description: "HTTP status of the response; null if there was none", example: 204 }),
  result: z.enum(["delivered", "failed", "dead-lettered"]).describe("What became of the attempt"),
  detail: z.string().nullable().meta({
    description: "Why it failed; null if it did not",
    example: null,
  }),
});

export type Delivery = z.infer<typeof deliverySchema>;

/** What a client chooses. */
const settings = {
  name: text("A name for people", "Mirror"),
  url: text("Address of the receiver", "https://receiver.example/events"),
  events: arrayOf("Types of events that are sent", z.enum(EVENT_TYPES)).readonly(),
  filters: z
    .record(z.string(), z.string())
    .meta({ description: "Filters of article events", example: { language: "en" } }),
  minSources: z
    .int()
    .positive()
    .meta({ description: "Outlets that must report an event for `story.grown`", example: 2 }),
};
export type WebhookSettings = z.infer<z.ZodObject<typeof settings>>;

export const webhookSchema = component("Webhook", {
  id: text("Id of the webhook", "0123456789abcdef0123"),
  ...settings,
  status: z
    .enum(["active", "failing", "paused", "disabled"])
    .describe(
      "`failing` after an event was dead-lettered, or while `filtersProblem` is not null: it is tried once a day. `disabled` after a 410",
    ),
  createdAt: time("When it was created"),
  epoch,
  edition: count("The last edition that was delivered"),
  behind: count("Editions that were not delivered yet"),
  failures: count("Failed attempts at the next event, in a row"),
  nextAttemptAt: timeOrNull("When the next attempt is due; null if there is nothing to send"),
  filtersProblem: z.string().nullable().meta({
    description: "Why the stored filters are no longer valid; null if they are",
    example: null,
  }),
  deadLetters: count("Events whose attempts are used up"),
  formerSecretUntil: timeOrNull("Until when the former secret signs, too; null without one"),
});

export type Webhook = z.infer<typeof webhookSchema>;

export const newWebhookSchema = webhookSchema
  .extend({
    secret: z
      .string()
      .optional()
      .describe(
        "The key of the signatures. Present only in the response that creates it: store it now",
      ),
  })
  .meta({ id: "NewWebhook" });
