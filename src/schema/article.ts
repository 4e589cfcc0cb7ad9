import * as z from "zod";
import {
  arrayOf,
  count,
  EXAMPLE_ID,
  group,
  language,
  text,
  textOrNull,
  texts,
  time,
  timeOrNull,
} from "./fields.ts";

/**
 * schema/ holds the public contract of the API as zod schemas: shapes, descriptions and types, without behavior. An
 * article has the same shape on every route. A field that no capture states is null; it is never guessed.
 */

/** The id of an article, a story or a comment: 80 bits in hexadecimal. */
export const ARTICLE_ID = /^[0-9a-f]{20}$/;

const block = z.object({
  type: z
    .enum(["paragraph", "heading", "quote", "list-item", "caption"])
    .describe("Which kind of block it is"),
  text: text(
    "The text of the block",
    "The ice cream boat that serves swimmers below the weir must ring a smaller bell.",
  ),
});

/** A name and its slug, such as "The Bugle" and `the-bugle`. */
export const namedSchema = z.object({
  id: text("The name as a slug, which filters take", "channel-4-north"),
  name: text("The name", "Channel 4 North"),
});

const path = (description: string, rest = "") =>
  text(description, `/v1/articles/${EXAMPLE_ID}${rest}`);

const fields = z.object({
  id: text("Hash of the content. Every id that the article had leads to it", EXAMPLE_ID),
  url: textOrNull(
    "Address of the page that the article is the main article of; null where only cards show it",
    "https://news.example/boat",
  ),
  title: text("The headline", "Ice cream boat must ring a smaller bell"),
  standfirst: textOrNull("The text below the headline; null if not supplied", "At last."),
  source: namedSchema
    .nullable()
    .describe("The outlet, as a slug and as the page writes it; null if no page names it"),
  agency: namedSchema
    .nullable()
    .describe("The news agency that the article names; null if it names none"),
  byline: textOrNull("The authors, as the page names them; null if it names none", "Ines Harrow"),
  dateline: textOrNull("The place before the first sentence; null if there is none", "RIVERTON"),
  language,
  category: textOrNull("The section, as the page names it; null if it names none", "General"),
  publishedAt: timeOrNull(
    "Middle of the interval in `dating`; null where that is open at either end",
  ),
  publishedOn: z.iso
    .date()
    .nullable()
    .describe(
      "The day of publication, in UTC or as the page states it; null where two days are possible. Use it if you need a single date. A time supplied as `2021-03-08T20:46:00-05:00` has the day 2021-03-08",
    ),
  modifiedAt: timeOrNull("When the outlet modified the article; null if not supplied"),
  image: textOrNull(
    "Address of the main image; null if not supplied",
    "https://bugle.example/boat.jpg",
  ),
  dating: group("The interval of publication, and what it rests on", {
    text: textOrNull("The time, in the page's own words; null if it has none", "8 hours ago"),
    earliest: timeOrNull("Earliest possible time of publication; null if unknown"),
    latest: timeOrNull("Latest possible time of publication; null if unknown"),
    precision: z
      .enum(["second", "minute", "hour", "day", "unknown"])
      .describe("How precisely the page states the time"),
    basis: z
      .enum(["relative", "absolute", "metadata", "capture", "unknown"])
      .describe(
        "`metadata`: no page gives a time, and it was supplied with a capture. `capture`: no page gives a time, and `latest` is when the first that shows the article was captured",
      ),
  }),
  summary: group("A short text that says the most important", {
    text: text("The first sentences", "The ice cream boat must ring a smaller bell."),
    method: z
      .enum(["lead-3", "none"])
      .describe("How it was made: `lead-3` is the first three sentences"),
  }),
  wordCount: count("Number of words in the body"),
  readingMinutes: count("Minutes that reading takes"),
  hashtags: arrayOf(
    "Hashtags, those of the pages before those that were derived from the text",
    z.object({
      tag: text("The hashtag, without `#`", "Northgate"),
      origin: z
        .enum(["page", "derived"])
        .describe("Whether a page has the hashtag, or it was derived from the text"),
    }),
  ),
  story: group(
    "The event that the article reports. An article that is the only one on its event leads a story of its own",
    { id: text("Id of the story", EXAMPLE_ID) },
  ),
  reprintOf: textOrNull(
    "Id of the earliest article with the same text, cut or edited or not; null for one that no other precedes",
    EXAMPLE_ID,
  ),
  flags: texts(
    "Doubts about the text: `caption-only`, `lede-missing` (it begins in the middle of a sentence), `no-body`, `paywalled`, `truncated`; about the article: `dating-conflict`, `source-ambiguous`",
    "source-ambiguous",
  ),
  version: text(
    "Hash of the document, which is also its ETag, without `firstSeenAt` and `updatedAt`, which follow the order of arrival",
    "1f7b98751b6ecf0111c0",
  ),
  firstSeenAt: time("When a capture with the article was first read"),
  updatedAt: time("When the article last changed in this deployment"),
  links: group("Paths of what belongs to the article", {
    self: path("The article itself"),
    page: text("The article's page for readers", `/articles/${EXAMPLE_ID}`),
    related: path("Related articles", "/related"),
    comments: path("Approved comments on the article", "/comments"),
    sightings: path("The captures that show the article", "/sightings"),
    story: text("The story that the article belongs to", `/v1/stories/${EXAMPLE_ID}`),
  }),
});

export const listedArticleSchema = fields.meta({ id: "ListedArticle" });

export const articleSchema = fields
  .extend({ body: arrayOf("The text, as blocks in order. Lists do not have it", block) })
  .meta({ id: "Article" });

export type ListedArticle = z.infer<typeof listedArticleSchema>;
export type Article = z.infer<typeof articleSchema>;
export type ArticleBody = Article["body"];
export type Dating = Article["dating"];
