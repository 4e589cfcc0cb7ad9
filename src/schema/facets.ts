import * as z from "zod";

/** A category in the list of categories. */
export const categorySchema = z.object({
  category: z.string().meta({ description: "The category as the newest article writes it" }),
  articleCount: z.int().positive().meta({ description: "Number of articles that have it" }),
});

/** A hashtag in the list of hashtags. */
export const hashtagSchema = z.object({
  tag: z.string().meta({ description: "The hashtag without `#`, as the newest article writes it" }),
  articleCount: z.int().positive().meta({ description: "Number of articles that have it" }),
});

/** A language in the list of languages. */
export const languageSchema = z.object({
  language: z.string().meta({ description: "ISO 639-1" }),
  articleCount: z.int().positive().meta({ description: "Number of articles in it" }),
});

/** An outlet in the list of outlets. */
export const sourceSchema = z.object({
  id: z.string().meta({ description: "The outlet's name as a slug. Filters take it as `source`" }),
  name: z.string().meta({ description: "The name as the newest article writes it" }),
  articleCount: z.int().positive().meta({ description: "Number of its articles" }),
});

/** An outlet with what it publishes. */
export const outletSchema = z
  .object({
    edition: z
      .int()
      .nonnegative()
      .meta({ description: "Number of the last change in the journal" }),
    ...sourceSchema.shape,
    languages: z
      .array(
        z.object({
          language: z.string().meta({ description: "ISO 639-1" }),
          articleCount: z.int().positive().meta({ description: "Number of its articles in it" }),
        }),
      )
      .meta({ description: "The languages of its articles, the most articles first" }),
    firstSeen: z.iso.datetime().meta({
      description: "Best known time of its oldest article; `lastSeen` if none has any",
    }),
    lastSeen: z.iso.datetime().meta({
      description:
        "Best known time of its newest article; if none has any, `firstSeenAt` of the latest upload",
    }),
    feeds: z
      .object({
        json: z.string().meta({ description: "Path of the JSON Feed" }),
        rss: z.string().meta({ description: "Path of the RSS feed" }),
        atom: z.string().meta({ description: "Path of the Atom feed" }),
      })
      .meta({ description: "Its articles as feeds" }),
  })
  .meta({ id: "Outlet" });

/** The number of articles in a period, or with a value. */
export const countSchema = z
  .object({
    key: z.string().meta({
      description:
        "The period in ISO 8601 (`2025-08-01`, `2025-W31`, `2025-08`), or the value as filters take it",
      example: "2025-08-01",
    }),
    name: z.string().optional().meta({ description: "Name of the outlet or the agency" }),
    articleCount: z.int().positive().meta({
      description: "Number of articles; in a period, of those whose `publishedAt` lies in it",
    }),
    atLeast: z.int().nonnegative().optional().meta({
      description:
        "Articles that were certainly published in the period: their whole interval lies in it",
    }),
    atMost: z.int().positive().optional().meta({
      description:
        "Articles that may have been published in the period: their interval overlaps it",
    }),
  })
  .meta({ id: "Count" });
