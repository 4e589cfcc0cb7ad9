import * as z from "zod";

/** Receivers of events, and what was sent to them. */

export const EVENT_TYPES = [
  "article.created",
  "article.updated",
  "article.removed",
  "story.grown",
  "ingest.rejected",
  "ingest.stuck",
] as const;

export const deliverySchema = z
  .object({
    event: z.string(),
    type: z.enum([...EVENT_TYPES, "resync", "test"]),
    edition: z.int().nonnegative().meta({ description: "The edition that the event is about" }),
    attempt: z.int().positive(),
    at: z.iso.datetime(),
    milliseconds: z.int().nonnegative(),
    status: z.int().nullable(),
    result: z.enum(["delivered", "failed", "dead-lettered"]),
    detail: z.string().nullable(),
  })
  .meta({ id: "Delivery" });

export type Delivery = z.infer<typeof deliverySchema>;

/** What a client chooses. */
const settings = {
  name: z.string(),
  url: z.string(),
  events: z.array(z.enum(EVENT_TYPES)).readonly(),
  filters: z.record(z.string(), z.string()),
  minSources: z.int().positive(),
};
export type WebhookSettings = z.infer<z.ZodObject<typeof settings>>;

export const webhookSchema = z
  .object({
    id: z.string(),
    ...settings,
    status: z.enum(["active", "failing", "paused", "disabled"]).meta({
      description:
        "`failing` after an event was dead-lettered, or while `filtersProblem` is not null: it is tried once a day. `disabled` after a 410",
    }),
    createdAt: z.iso.datetime(),
    epoch: z.string(),
    edition: z.int().nonnegative().meta({ description: "The last edition that was delivered" }),
    behind: z.int().nonnegative(),
    failures: z.int().nonnegative(),
    nextAttemptAt: z.iso.datetime().nullable(),
    filtersProblem: z.string().nullable(),
    deadLetters: z.int().nonnegative(),
    formerSecretUntil: z.iso.datetime().nullable(),
  })
  .meta({ id: "Webhook" });

export type Webhook = z.infer<typeof webhookSchema>;

export const newWebhookSchema = webhookSchema
  .extend({
    secret: z.string().optional().meta({
      description:
        "The key of the signatures. Present only in the response that creates it: store it now",
    }),
  })
  .meta({ id: "NewWebhook" });
