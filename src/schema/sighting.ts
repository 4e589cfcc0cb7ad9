import * as z from "zod";
import { listedArticleSchema } from "./article.ts";
import { arrayOf, component, group, text, textOrNull, texts } from "./fields.ts";

const { title, byline, dateline, category, language, dating } = listedArticleSchema.shape;

const range = z.tuple([z.int(), z.int()]).readonly();
const span = (description: string) => range.meta({ description, example: [120, 159] });

/** A capture that shows an article. */
export const sightingSchema = component("Sighting", {
  capture: text("Name of the capture", "town/bridge.txt"),
  capturedAt: textOrNull(
    "When the page was captured, RFC 3339; null if unknown",
    "2025-08-03T10:30:10.000Z",
  ),
  url: textOrNull("Address of the page; null if unknown", "https://news.example/boat"),
  position: z.int().meta({ description: "Number of the article on the page, from 0", example: 0 }),
  role: z
    .enum(["main", "card"])
    .describe("Whether it is the page's main article, or a card that links to it"),
  title,
  source: textOrNull(
    "The outlet, as the capture names it; null if it names none",
    "Channel 4 North",
  ),
  category,
  hashtags: texts("Hashtags of the capture", "Northgate"),
  dateline,
  agency: textOrNull("The news agency, as the capture names it", "AFP"),
  byline,
  standfirst: z.string().optional().describe("The text below the headline"),
  modifiedAt: z.string().optional().describe("When the outlet modified it, RFC 3339 in UTC"),
  image: z.string().optional().describe("Address of the main image"),
  language,
  published: dating
    .nullable()
    .describe("What the page says about the time; null if it says nothing"),
  flags: texts("Identifiers of doubts about the capture", "source-ambiguous").readonly(),
  span: span("Byte range of the raw capture; so are all of `spans`"),
  spans: group("Byte ranges of the fields", {
    title: span("Byte range of the headline"),
    source: span("Byte range of the outlet").optional(),
    published: span("Byte range of the time").optional(),
    body: z
      .array(range)
      .readonly()
      .meta({ description: "Byte range of each block of the body", example: [[120, 159]] }),
  }),
  bases: z
    .record(z.string(), z.literal("metadata"))
    .optional()
    .describe("Fields without a span, which only the context of the capture states"),
  setAside: arrayOf(
    "What was left out of the article's text from this capture, in page order",
    z.object({
      span: span("Byte range of the raw capture"),
      why: text("Why it was left out", "advertisement"),
    }),
  ).readonly(),
  gives: texts("Fields of the article that come from what this capture says", "title").readonly(),
});
