import * as z from "zod";
import { arrayOf, component, count, edition, group, text, time } from "./fields.ts";

const articleCount = z.int().positive().describe("Number of articles");

/** A category in the list of categories. */
export const categorySchema = z.object({
  category: text("The category as the newest article writes it", "General"),
  articleCount,
});

/** A hashtag in the list of hashtags. */
export const hashtagSchema = z.object({
  tag: text("The hashtag without `#`, as the newest article writes it", "Northgate"),
  articleCount,
});

/** A language in the list of languages. */
export const languageSchema = z.object({ language: text("ISO 639-1", "en"), articleCount });

/** An outlet in the list of outlets. */
export const sourceSchema = z.object({
  id: text("The outlet's name as a slug. Filters take it as `source`", "channel-4-north"),
  name: text("The name as the newest article writes it", "Channel 4 North"),
  articleCount,
});

const feed = (name: string, extension: string) =>
  text(`Path of the ${name} feed`, `/feeds/articles.${extension}?source=channel-4-north`);

/** An outlet with what it publishes. */
export const outletSchema = component("Outlet", {
  edition,
  ...sourceSchema.shape,
  languages: arrayOf("The languages of its articles, the most articles first", languageSchema),
  firstSeen: time("Best known time of its oldest article; `lastSeen` if none has any"),
  lastSeen: time(
    "Best known time of its newest article; if none has any, `firstSeenAt` of the latest upload",
  ),
  feeds: group("Its articles as feeds", {
    json: feed("JSON", "json"),
    rss: feed("RSS", "rss"),
    atom: feed("Atom", "atom"),
  }),
});

/** The number of articles in a period, or with a value. */
export const countSchema = component("Count", {
  key: text(
    "The period in ISO 8601 (`2025-08-01`, `2025-W31`, `2025-08`, `2025`), or the value as filters take it",
    "2025-08-01",
  ),
  name: z.string().optional().describe("Name of the outlet or the agency"),
  articleCount: articleCount.describe(
    "Number of articles; in a period, of those whose `publishedAt` lies in it",
  ),
  atLeast: count(
    "Articles that were certainly published in the period: their whole interval lies in it",
  ).optional(),
  atMost: z
    .int()
    .positive()
    .optional()
    .describe("Articles that may have been published in the period: their interval overlaps it"),
});
