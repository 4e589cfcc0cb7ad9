import * as z from "zod";
import { countSchema, hashtagSchema, languageSchema, sourceSchema } from "./facets.ts";
import { arrayOf, component, count, EXAMPLE_ID, edition, flag, group, text } from "./fields.ts";

const day = z.iso.date().nullable();

/** What a dashboard shows first. */
export const overviewSchema = component("Overview", {
  edition,
  articleCount: count("Number of all articles"),
  datedCount: count("Number of articles with `publishedAt`"),
  sourceCount: count("Number of outlets"),
  days: arrayOf(
    "Counts of the days that end with that of the newest article, newest first",
    countSchema,
  ),
  span: group("The time that all articles span", {
    from: day.describe("Day (UTC) of the oldest `publishedAt`; null if no article has one"),
    to: day.describe("Day of the newest `publishedAt`"),
    by: z.enum(["month", "year"]).describe("`month` for up to 36 months, otherwise `year`"),
    counts: arrayOf(
      "Articles per month or year of `publishedAt`, newest first. A period in which none lies is left out",
      countSchema,
    ),
  }),
  languages: arrayOf("The languages with the most articles, up to 20", languageSchema),
  week: group("The seven days that end with that of the newest article", {
    from: day.describe("First day of the week; null if no article has a date"),
    to: day.describe("The day (UTC) of the newest `publishedAt`"),
    sources: arrayOf("The ten outlets with the most articles in the week", sourceSchema),
    hashtags: arrayOf("The ten hashtags of the most articles in the week", hashtagSchema),
    stories: arrayOf(
      "The ten stories that most outlets reported, among the newest 800 of several articles that were reported in the week",
      z.object({
        id: text("Id of the story", EXAMPLE_ID),
        title: text(
          "Title of the article that leads it",
          "Ice cream boat must ring a smaller bell",
        ),
        sourceCount: z.int().describe("Number of outlets that reported it"),
        articleCount: z.int().describe("Number of its articles"),
      }),
    ),
    isComplete: flag(
      "False if a day has more than 30 articles: `sources` and `hashtags` then have the most frequent ones of the newest 30 articles of each day. Their counts are exact in any case",
    ),
  }),
});
