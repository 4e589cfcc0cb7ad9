import * as z from "zod";

/**
 * schema/ holds the public contract of the API as zod schemas: shapes, descriptions and types, without behavior. An
 * article has the same shape on every route. A field that no capture states is null; it is never guessed.
 */

/** The id of an article, a story or a comment: 80 bits in hexadecimal. */
export const ARTICLE_ID = /^[0-9a-f]{20}$/;

const instant = z.iso.datetime();

const block = z.object({
  type: z.enum(["paragraph", "heading", "quote", "list-item", "caption"]),
  text: z.string(),
});

/** A name and its slug, such as "The Bugle" and `the-bugle`. */
export const namedSchema = z.object({ id: z.string(), name: z.string() });

const fields = z.object({
  id: z.string().meta({ example: "eb708e3e23fc951b3359" }),
  url: z.string().nullable().meta({
    description:
      "Address of the page that the article is the main article of; null where only cards show it",
  }),
  title: z.string(),
  standfirst: z.string().nullable(),
  source: namedSchema.nullable(),
  agency: namedSchema.nullable(),
  byline: z.string().nullable(),
  dateline: z.string().nullable(),
  language: z.string().nullable(),
  category: z.string().nullable(),
  publishedAt: instant.nullable().meta({
    description: "Middle of the interval in `dating`; null where that is open at either end",
  }),
  publishedOn: z.iso.date().nullable().meta({
    description:
      "The day of publication, in UTC or as the page states it; null where two days are possible",
  }),
  modifiedAt: instant.nullable(),
  image: z.string().nullable(),
  dating: z.object({
    text: z.string().nullable(),
    earliest: instant.nullable(),
    latest: instant.nullable(),
    precision: z.enum(["second", "minute", "hour", "day", "unknown"]),
    basis: z.enum(["relative", "absolute", "metadata", "capture", "unknown"]).meta({
      description:
        "`metadata`: no page gives a time, and it was supplied with a capture. `capture`: no page gives a time, and `latest` is when the first that shows the article was captured",
    }),
  }),
  summary: z.object({ text: z.string(), method: z.enum(["lead-3", "none"]) }),
  wordCount: z.int().nonnegative(),
  readingMinutes: z.int().nonnegative(),
  hashtags: z.array(z.object({ tag: z.string(), origin: z.enum(["page", "derived"]) })),
  story: z.object({ id: z.string() }),
  reprintOf: z.string().nullable().meta({
    description:
      "Id of the earliest article with the same text, cut or edited or not; null for one that no other precedes",
  }),
  flags: z.array(z.string()),
  version: z.string().meta({
    description:
      "Hash of the document without `firstSeenAt` and `updatedAt`, which follow the order of arrival",
  }),
  firstSeenAt: instant,
  updatedAt: instant,
  links: z.object({
    self: z.string(),
    page: z.string(),
    related: z.string(),
    comments: z.string(),
    sightings: z.string(),
    story: z.string(),
  }),
});

export const listedArticleSchema = fields.meta({ id: "ListedArticle" });

export const articleSchema = fields.extend({ body: z.array(block) }).meta({ id: "Article" });

export type ListedArticle = z.infer<typeof listedArticleSchema>;
export type Article = z.infer<typeof articleSchema>;
export type ArticleBody = Article["body"];
export type Dating = Article["dating"];
