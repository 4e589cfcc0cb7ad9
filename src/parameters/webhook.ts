import * as z from "zod";
import { describeUnknown } from "../schema/messages.ts";
import { EVENT_TYPES } from "../schema/webhook.ts";
import { type ArticleListRequest, articleListShape, toListRequest } from "./article-list.ts";
import { findFilterContradiction } from "./contradictions.ts";
import { filterShape } from "./filters.ts";

/** What a client sends to create or change a webhook. */

const MAX_URL_CHARACTERS = 2_000;
const MAX_NAME_CHARACTERS = 100;
const MAX_MIN_SOURCES = 100;

/** The filters and the query of a list. What orders or pages a list does not apply, nor does its order of arrival. */
const { q, story, from, to } = articleListShape;
const filterSchema = z.object({ q, ...filterShape, story, from, to });
const filterNames = Object.keys(filterSchema.shape);

/** Parses the filters of a webhook. Throws if {@link findFiltersProblem} finds a problem. */
export function parseWebhookFilters(given: Readonly<Record<string, string>>): ArticleListRequest {
  return toListRequest({ ...filterSchema.parse(given), limit: 1, cursor: null });
}

const filters = z
  .record(z.string(), z.string())
  .superRefine((given, context) => {
    for (const name of Object.keys(given).filter((name) => !filterNames.includes(name))) {
      const message = describeUnknown(name, filterNames, "filter");
      context.addIssue({ code: "custom", path: [name], message });
    }
    const { error } = filterSchema.safeParse(given);
    for (const { path, message } of error?.issues ?? []) {
      context.addIssue({ code: "custom", path, message });
    }
    if (error) return;
    const contradiction = findFilterContradiction(parseWebhookFilters(given).filters);
    if (contradiction) {
      const { parameter, detail } = contradiction;
      context.addIssue({ code: "custom", path: [parameter], message: detail });
    }
  })
  .meta({
    description:
      "For article events: filters of lists and `q`, as texts. Names are ids or whole. They are applied when an event is delivered. A removed article has no text to compare, so its removal is always sent",
    example: { language: "en", q: "harbour" },
  });

/** Why the filters of a stored webhook, which an earlier version accepted, are no longer valid; null if they are. */
export function findFiltersProblem(given: Readonly<Record<string, string>>): string | null {
  return filters.safeParse(given).error?.issues[0]?.message ?? null;
}

const shapeOfDraft = {
  url: z.string().max(MAX_URL_CHARACTERS).meta({
    description: "Address that events are posted to: `https`, with a public host name",
    example: "https://receiver.example/events",
  }),
  events: z
    .array(z.enum(EVENT_TYPES))
    .min(1)
    .transform((events) => [...new Set(events)])
    .meta({
      type: "array",
      description: "Types of events that are sent",
      example: ["article.created", "article.updated", "article.removed"],
    }),
  name: z
    .string()
    .trim()
    .max(MAX_NAME_CHARACTERS)
    .meta({ description: "A name for people", example: "Mirror" }),
  filters,
  minSources: z.int().min(1).max(MAX_MIN_SOURCES).meta({
    description: "For `story.grown`: outlets that must report the event",
    example: 3,
  }),
};

export const webhookDraftSchema = z.strictObject({
  ...shapeOfDraft,
  name: shapeOfDraft.name.default(""),
  filters: shapeOfDraft.filters.default({}),
  minSources: shapeOfDraft.minSources.default(2),
});

export const webhookChangeSchema = z
  .strictObject({
    ...shapeOfDraft,
    status: z.enum(["active", "paused"]).meta({
      description:
        "`active` also resumes a webhook that is failing or disabled: what it missed is sent",
      example: "active",
    }),
    rotateSecret: z.literal(true).meta({
      description: "Creates a new secret. For a day, events are signed with the former one, too",
      example: true,
    }),
  })
  .partial();
