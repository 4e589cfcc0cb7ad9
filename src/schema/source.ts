import * as z from "zod";

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
    firstSeen: z.iso.datetime().meta({ description: "Best known time of its oldest article" }),
    lastSeen: z.iso.datetime().meta({ description: "Best known time of its newest article" }),
    feeds: z
      .object({
        json: z.string().meta({ description: "Path of the JSON Feed" }),
        rss: z.string().meta({ description: "Path of the RSS feed" }),
        atom: z.string().meta({ description: "Path of the Atom feed" }),
      })
      .meta({ description: "Its articles as feeds" }),
  })
  .meta({ id: "Outlet" });
