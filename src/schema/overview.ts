import * as z from "zod";
import { countSchema, hashtagSchema, languageSchema, sourceSchema } from "./facets.ts";

const day = z.iso.date().nullable();
const total = z.int().nonnegative();

/** What a dashboard shows first. */
export const overviewSchema = z
  .object({
    edition: total.meta({ description: "Number of the last change in the journal" }),
    articleCount: total.meta({ description: "Number of all articles" }),
    datedCount: total.meta({ description: "Number of articles with `publishedAt`" }),
    sourceCount: total.meta({ description: "Number of outlets" }),
    days: z.array(countSchema).meta({
      description: "Counts of the days that end with that of the newest article, newest first",
    }),
    languages: z
      .array(languageSchema)
      .meta({ description: "The languages with the most articles, up to 20" }),
    week: z
      .object({
        from: day.meta({ description: "First day of the week; null if no article has a date" }),
        to: day.meta({ description: "The day (UTC) of the newest `publishedAt`" }),
        sources: z
          .array(sourceSchema)
          .meta({ description: "The ten outlets with the most articles in the week" }),
        hashtags: z
          .array(hashtagSchema)
          .meta({ description: "The ten hashtags of the most articles in the week" }),
        stories: z
          .array(
            z.object({
              id: z.string().meta({ description: "Id of the story" }),
              title: z.string().meta({ description: "Title of the article that leads it" }),
              sourceCount: z.int().meta({ description: "Number of outlets that reported it" }),
              articleCount: z.int().meta({ description: "Number of its articles" }),
            }),
          )
          .meta({
            description:
              "The ten stories that most outlets reported, among the newest 800 of several articles that were reported in the week",
          }),
        isComplete: z.boolean().meta({
          description:
            "False if a day has more than 30 articles: `sources` and `hashtags` then have the most frequent ones of the newest 30 articles of each day. Their counts are exact in any case",
        }),
      })
      .meta({ description: "The seven days that end with that of the newest article" }),
  })
  .meta({ id: "Overview" });
