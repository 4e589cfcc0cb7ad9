import type { Dating } from "../schema/article.ts";
import type { ContextValues } from "../schema/capture-context.ts";

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

export type Block = {
  readonly type: "paragraph" | "heading" | "quote" | "list-item" | "caption";
  readonly text: string;
  readonly span: Span;
};

/** Text of an article that is in none of its blocks, and the reason. */
export type SetAsideSpan = { readonly span: Span; readonly why: string };

/** One article as one capture shows it. */
export type Sighting = {
  /** `main`: the page is about this article. `card`: the page links to it. */
  readonly role: "main" | "card";
  /** Position on the page in document order, from 0; the main article is 0. */
  readonly position: number;
  readonly title: string;
  readonly source: string | null;
  readonly category: string | null;
  readonly hashtags: readonly string[];
  readonly dateline: string | null;
  readonly agency: string | null;
  readonly byline: string | null;
  readonly standfirst?: string | undefined;
  /** RFC 3339, UTC. */
  readonly modifiedAt?: string | undefined;
  readonly image?: string | undefined;
  /** The page's own words, and the interval that they give for the time of publication. */
  readonly published: Dating | null;
  readonly body: readonly Block[];
  /** Text that is not in the body, in page order: no text is removed without a record. */
  readonly setAside: readonly SetAsideSpan[];
  readonly flags: readonly string[];
  readonly span: Span;
  readonly spans: {
    readonly title: Span;
    readonly source?: Span;
    readonly published?: Span;
  };
  /** Fields that have no span because only the context states them. */
  readonly bases?: Readonly<Record<string, "metadata">>;
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
