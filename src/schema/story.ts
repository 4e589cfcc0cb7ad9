import * as z from "zod";
import { listedArticleSchema } from "./article.ts";

/** What two articles have in common; see `Evidence` in src/story/same-event.ts. */
export const evidenceSchema = z.object({
  score: z.number().meta({ description: "0 to 1" }),
  shingles: z.number().meta({
    description: "Estimated share of three-word shingles that both have, of all that either has",
  }),
  names: z.array(z.string()).readonly(),
  numbers: z.array(z.string()).readonly(),
  days: z
    .number()
    .nullable()
    .meta({ description: "Days between their dates; null where a date is unknown" }),
});

const named = z.object({ id: z.string(), name: z.string() });

/** A story in a list: one event, represented by the article that was published first. */
export const listedStorySchema = z
  .object({
    id: z.string(),
    title: z.string(),
    publishedAt: z.iso.datetime().nullable(),
    articles: z.int().positive(),
    sources: z.array(named).readonly(),
    leader: listedArticleSchema,
  })
  .meta({ id: "ListedStory" });

/**
 * A story with its articles, the leader first. Every other article has the evidence that it reports the same event as
 * the leader.
 */
export const storySchema = z
  .object({
    edition: z.int().nonnegative(),
    id: z.string(),
    title: z.string(),
    publishedAt: z.iso.datetime().nullable(),
    sources: z.array(named).readonly(),
    articles: z
      .array(z.object({ article: listedArticleSchema, evidence: evidenceSchema.nullable() }))
      .readonly(),
  })
  .meta({ id: "Story" });
