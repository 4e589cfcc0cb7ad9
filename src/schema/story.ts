import * as z from "zod";
import { listedArticleSchema, namedSchema } from "./article.ts";
import {
  arrayOf,
  component,
  count,
  EXAMPLE_ID,
  edition,
  group,
  text,
  texts,
  time,
} from "./fields.ts";

/** What two articles have in common; see src/story/evidence.ts. */
export const evidenceSchema = z.object({
  score: z.number().meta({
    description:
      "How certain it is that they report the same event, or else how near they are in words: 0 to 1",
    example: 0.8,
  }),
  shingles: z.number().meta({
    description: "Estimated share of three-word shingles that both have, of all that either has",
    example: 0.6,
  }),
  names: texts(
    "The heaviest names that both have, as one of them writes them",
    "Agathe Pommeroy",
  ).readonly(),
  words: texts("The heaviest words that both have, as one of them writes them", "loaf").readonly(),
  numbers: texts(
    "Numbers that both have, with the words around them in one of them: `$8 billion`",
    "62 loaves",
  ).readonly(),
  days: group("Bounds of the whole days between them; null where a date is unknown", {
    least: count("At least so many days"),
    most: count("At most so many days"),
  }).nullable(),
});

const about = z.object({
  id: text("Id of the article that leads the story: no other on its event precedes it", EXAMPLE_ID),
  headline: text(
    "Title of the article that `summary` is from",
    "Ice cream boat must ring a smaller bell",
  ),
  summary: group("What happened, in the words of one of its articles", {
    text: text("The sentences", "The ice cream boat must ring a smaller bell."),
    method: z
      .enum(["central-lead-3", "lead-3", "none"])
      .describe(
        "`central-lead-3`: the first three sentences of the article that has most of the words, names and numbers that its first eight articles share; `lead-3`: those of its only article; `none`: that article has no text",
      ),
    article: text("Id of the article that the text is from", EXAMPLE_ID),
  }),
  firstSeen: time(
    "Best known time of its leading article: `publishedAt`, else `dating.latest`; `lastSeen` if neither is known",
  ),
  lastSeen: time(
    "Best known time of its newest article; if none has any, `firstSeenAt` of its leader",
  ),
  articleCount: z.int().positive().describe("Number of articles, counted up to 500"),
  sourceCount: count("Number of outlets, counted among its first 500 articles"),
  sources: arrayOf(
    "Its outlets in the order in which they published; in lists, those of its first 50 articles",
    namedSchema,
  ).readonly(),
  links: group("Paths of what belongs to the story", {
    self: text("The story itself", `/v1/stories/${EXAMPLE_ID}`),
    page: text("The page for human readers", `/stories/${EXAMPLE_ID}`),
    articles: text("Its articles as a list", `/v1/articles?story=${EXAMPLE_ID}`),
  }),
});

/** A story in a list: one event, represented by the article that was published first. */
export const listedStorySchema = about
  .extend({ leader: listedArticleSchema.describe("The article that was published first") })
  .meta({ id: "ListedStory" });

const adds = group(
  "Names of this article, and numbers with the words around them, that none before it has: the heaviest, up to 12 and 10. `Chinese` counts as `China`",
  {
    names: texts("The names", "Agathe Pommeroy").readonly(),
    numbers: texts("The numbers", "62 loaves").readonly(),
  },
);

const storyMemberSchema = listedArticleSchema
  .extend({
    evidence: evidenceSchema
      .nullable()
      .describe("What it has in common with the leading article; null for that article"),
    adds,
  })
  .meta({ id: "StoryMember" });

/** A story with up to 500 articles, the earliest first. */
export const storySchema = component("Story", {
  edition,
  ...about.shape,
  articles: arrayOf("The articles of the story, the leader first", storyMemberSchema),
});

export type ListedStory = z.infer<typeof listedStorySchema>;
export type Story = z.infer<typeof storySchema>;
export type StoryMember = Story["articles"][number];
