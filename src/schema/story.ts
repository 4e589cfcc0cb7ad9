import * as z from "zod";
import { listedArticleSchema, namedSchema } from "./article.ts";

/** What two articles have in common; see src/story/evidence.ts. */
export const evidenceSchema = z.object({
  score: z.number().meta({
    description:
      "How certain it is that they report the same event, or else how near they are in words: 0 to 1",
  }),
  shingles: z.number().meta({
    description: "Estimated share of three-word shingles that both have, of all that either has",
  }),
  names: z.array(z.string()).readonly().meta({
    description: "The heaviest names that both have, as one of them writes them",
  }),
  words: z.array(z.string()).readonly().meta({
    description: "The heaviest words that both have, as one of them writes them",
  }),
  numbers: z.array(z.string()).readonly().meta({
    description: "Numbers that both have, with the words around them in one of them: `$8 billion`",
  }),
  days: z
    .object({ least: z.int().nonnegative(), most: z.int().nonnegative() })
    .nullable()
    .meta({ description: "Bounds of the whole days between them; null where a date is unknown" }),
});

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
          "`central-lead-3`: the first three sentences of the article that has most of the words, names and numbers that its first eight articles share; `lead-3`: those of its only article; `none`: that article has no text",
      }),
      article: z.string().meta({ description: "Id of the article that the text is from" }),
    })
    .meta({ description: "What happened, in the words of one of its articles" }),
  firstSeen: z.iso.datetime().meta({
    description:
      "Best known time of its leading article: `publishedAt`, else `dating.latest`; `lastSeen` if neither is known",
  }),
  lastSeen: z.iso.datetime().meta({
    description:
      "Best known time of its newest article; if none has any, `firstSeenAt` of its leader",
  }),
  articleCount: z.int().positive().meta({ description: "Number of articles, counted up to 500" }),
  sourceCount: z.int().nonnegative().meta({
    description: "Number of outlets, counted among its first 500 articles",
  }),
  sources: z.array(namedSchema).readonly().meta({
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

const adds = z
  .object({ names: z.array(z.string()).readonly(), numbers: z.array(z.string()).readonly() })
  .meta({
    description:
      "Names of this article, and numbers with the words around them, that none before it has: the heaviest, up to 12 and 10. `Chinese` counts as `China`",
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

export type ListedStory = z.infer<typeof listedStorySchema>;
export type Story = z.infer<typeof storySchema>;
export type StoryMember = Story["articles"][number];
