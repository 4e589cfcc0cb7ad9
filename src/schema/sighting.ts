import * as z from "zod";
import { listedArticleSchema } from "./article.ts";

const span = z.tuple([z.int(), z.int()]).readonly();

/** A capture that shows an article. */
export const sightingSchema = z
  .object({
    capture: z.string(),
    capturedAt: z.string().nullable(),
    url: z.string().nullable(),
    /** Position on the page in document order, from 0; the main article is 0. */
    position: z.int(),
    /** `main`: the page is about this article. `card`: the page links to it. */
    role: z.enum(["main", "card"]),
    title: z.string(),
    source: z.string().nullable(),
    category: z.string().nullable(),
    hashtags: z.array(z.string()),
    dateline: z.string().nullable(),
    agency: z.string().nullable(),
    byline: z.string().nullable(),
    standfirst: z.string().optional(),
    /** RFC 3339, UTC. */
    modifiedAt: z.string().optional(),
    image: z.string().optional(),
    language: z.string().nullable(),
    /** The page's own words, and the interval that they give for the time of publication. */
    published: listedArticleSchema.shape.dating.nullable(),
    flags: z.array(z.string()).readonly(),
    span: span.meta({ description: "Byte range of the raw capture; so are all of `spans`" }),
    spans: z.object({
      title: span,
      source: span.optional(),
      published: span.optional(),
      body: z.array(span).readonly(),
    }),
    bases: z
      .record(z.string(), z.literal("metadata"))
      .optional()
      .meta({ description: "Fields without a span, which only the context of the capture states" }),
    setAside: z
      .array(z.object({ span, why: z.string() }))
      .readonly()
      .meta({
        description:
          "What was left out of the article's text from this capture, in page order: byte ranges of the raw capture, each with the reason, such as `advertisement`",
      }),
    gives: z
      .array(z.string())
      .readonly()
      .meta({ description: "Fields of the article that come from what this capture says" }),
  })
  .meta({ id: "Sighting" });
