import type * as z from "zod";
import type { ArticleBody } from "../schema/article.ts";
import type { ContextValues } from "../schema/capture-context.ts";
import type { sightingSchema } from "../schema/sighting.ts";

/**
 * reader/ is pure: the bytes of one saved page and its context (name, time, address) go in; a `CaptureReading` comes
 * out: every article that the page shows, with the bytes that each field is from. It has no binding, no clock, no
 * network access, and knows no other capture. It never throws for invalid input: an unreadable page is a reading with
 * problems.
 */

/** Half-open range of byte offsets in the raw capture. */
export type Span = readonly [from: number, to: number];

/** What is known of a capture besides its bytes. Times are RFC 3339, UTC. */
export type CaptureContext = {
  readonly name: string;
  readonly capturedAt: string | null;
  readonly url: string | null;
} & ArticleContext;

/** What is known of the main article, where the text of its page does not state it. */
export type ArticleContext = {
  readonly [name in Exclude<keyof ContextValues, "capturedAt" | "url">]?:
    | ContextValues[name]
    | null
    | undefined;
};

export type Block = ArticleBody[number] & { readonly span: Span };

export type SightingDocument = Readonly<z.infer<typeof sightingSchema>>;
/** What the API adds to a sighting, or returns in another form. */
type Added = "capture" | "capturedAt" | "url" | "language" | "gives" | "hashtags" | "spans";

/** One article as one capture shows it. */
export type Sighting = Omit<SightingDocument, Added> & {
  readonly hashtags: readonly string[];
  readonly body: readonly Block[];
  readonly spans: { readonly title: Span; readonly source?: Span; readonly published?: Span };
};

export type PageLayout = "article" | "article-with-images" | "hashtag-listing" | "bare";

/** `code` is for programs; `detail` is a sentence for people that says what to do. */
export type Problem = { readonly code: string; readonly detail: string };

/** All that one capture states. A rejected capture has no layout, no sightings and a problem. */
export type CaptureReading = {
  readonly capture: string;
  readonly layout: PageLayout | null;
  readonly language: string | null;
  readonly capturedAt: string | null;
  readonly url: string | null;
  readonly readerVersion: number;
  readonly sightings: readonly Sighting[];
  readonly problems: readonly Problem[];
};
