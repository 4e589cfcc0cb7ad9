import * as z from "zod";
import { listedArticleSchema } from "./article.ts";

/** What two articles have in common; see `Evidence` in src/story/same-event.ts. */
export const evidenceSchema = z.object({
  score: z.number().meta({ description: "0 to 1" }),
  shingles: z.number().meta({
    description: "Estimated share of three-word shingles that both have, of all that either has",
  }),
  names: z.array(z.string()).readonly().meta({ description: "Names that both have" }),
  numbers: z.array(z.string()).readonly().meta({
    description:
      "Numbers that both have, as decimals that do not depend on the spelling: `121`, `6.4e6` for 6.4 million, `3-1` for a score",
  }),
  days: z
    .number()
    .nullable()
    .meta({ description: "Days between their dates; null where a date is unknown" }),
});

const named = z.object({ id: z.string(), name: z.string() });

const about = z.object({
  id: z.string().meta({
    description: "Id of the article that leads the story: no other on its event precedes it",
  }),
  headline: z.string().meta({ description: "Title of the article that `summary` is from" }),
  summary: z
    .object({
      text: z.string(),
      method: z.enum(["central-lead-3", "lead-3", "none"]).meta({
        description:
          "`central-lead-3`: the first three sentences of the article that has most of the names and numbers that its first eight articles share; `lead-3`: those of its only article; `none`: that article has no text",
      }),
      article: z.string().meta({ description: "Id of the article that the text is from" }),
    })
    .meta({ description: "What happened, in the words of one of its articles" }),
  firstSeen: z.iso.datetime().meta({
    description:
      "Best known time of its leading article: `publishedAt`, else `dating.latest`, else `firstSeenAt`",
  }),
  lastSeen: z.iso.datetime().meta({ description: "Best known time of its newest article" }),
  articleCount: z.int().positive().meta({ description: "Number of articles, counted up to 500" }),
  sourceCount: z.int().nonnegative().meta({
    description: "Number of outlets, counted among its first 500 articles",
  }),
  sources: z.array(named).readonly().meta({
    description:
      "Its outlets in the order in which they published; in lists, those of its first 50 articles",
  }),
  links: z.object({
    self: z.string(),
    page: z.string().meta({ description: "The page for human readers" }),
    articles: z.string().meta({ description: "Its articles as a list" }),
  }),
});

/** A story in a list: one event, represented by the article that was published first. */
export const listedStorySchema = about
  .extend({ leader: listedArticleSchema })
  .meta({ id: "ListedStory" });

/** A number is written as in `evidence`. */
const adds = z
  .object({ names: z.array(z.string()).readonly(), numbers: z.array(z.string()).readonly() })
  .meta({
    description:
      "Names and numbers of this article that none before it has, up to 24 and 16. `Chinese` counts as `China`",
  });

const storyMemberSchema = listedArticleSchema
  .extend({
    evidence: evidenceSchema.nullable().meta({
      description: "What it has in common with the leading article; null for that article",
    }),
    adds,
  })
  .meta({ id: "StoryMember" });

/** A story with up to 500 articles, the earliest first. */
export const storySchema = z
  .object({ edition: z.int().nonnegative(), ...about.shape, articles: z.array(storyMemberSchema) })
  .meta({ id: "Story" });
