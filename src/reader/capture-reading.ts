/**
 * reader/ is pure. In go the bytes of one saved page and what is known beside them (name, time,
 * address); out comes a Reading: every article that the page shows, each field with the bytes that
 * it came from. Nothing here knows a binding, a clock, the network or any other capture, and
 * nothing here throws for bad input: a page that can't be read is a Reading with problems.
 */

/** Half-open range of byte offsets into the raw capture. */
export type Span = readonly [from: number, to: number];

/** What is known of a capture besides its bytes. Times are RFC 3339, UTC. */
export type CaptureContext = {
  readonly name: string;
  readonly capturedAt: string | null;
  readonly url: string | null;
};

export type Block = {
  readonly type: "paragraph" | "heading" | "quote" | "list-item" | "caption";
  readonly text: string;
  readonly span: Span;
};

/** When an article was published, as far as one page tells: an instant within [earliest, latest]. */
export type Published = {
  /** The page's own words, such as "2 days ago"; null where it gives no time. */
  readonly text: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: "second" | "minute" | "hour" | "day" | "unknown";
  readonly basis: "relative" | "absolute" | "capture" | "unknown";
};

/** A stretch of an article's text that is in none of its blocks, and the reason. */
export type SetAsideSpan = { readonly span: Span; readonly why: string };

/** One article as one capture shows it. */
export type Sighting = {
  /** `main`: the page is about this article. `card`: the page links to it. */
  readonly role: "main" | "card";
  /** Place on the page in document order, from 0; the main article is 0. */
  readonly position: number;
  readonly title: string;
  readonly source: string | null;
  readonly category: string | null;
  readonly hashtags: readonly string[];
  readonly dateline: string | null;
  readonly agency: string | null;
  readonly byline: string | null;
  readonly published: Published | null;
  readonly body: readonly Block[];
  /** What was left out of the body, in page order: no text is dropped without a record. */
  readonly setAside: readonly SetAsideSpan[];
  readonly flags: readonly string[];
  readonly span: Span;
  readonly spans: {
    readonly title: Span;
    readonly source?: Span;
    readonly published?: Span;
  };
};

export type PageLayout = "article" | "article-with-images" | "hashtag-listing" | "bare";

/** `code` is for programs, `detail` a sentence for people that says what to do. */
export type Problem = { readonly code: string; readonly detail: string };

/** All that one capture says. A rejected capture has no layout, no sightings and a problem. */
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
