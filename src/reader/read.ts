import { type Body, type Draft, readCardLine, readLines } from "./body.ts";
import type { Dropped, Page } from "./cuts.ts";
import { type Decoded, decode, failed } from "./decode.ts";
import { type Flag, flagsOf } from "./flags.ts";
import { languageOf, textOf } from "./language.ts";
import { sketch } from "./layouts/detect.ts";
import type { Sketch } from "./layouts/sketch.ts";
import { toLines } from "./lines.ts";
import { outletOf } from "./outlet.ts";
import type { Context, Problem, Published, Reading, Sighting, Span } from "./reading.ts";
import { repair } from "./repair.ts";
import { findSigns } from "./signs.ts";
import { timesSeenAt, toInstant } from "./times.ts";

/**
 * Goes up by one whenever the reader would read some capture differently, or an article would be
 * made of it differently (its hashtags, say): sweeps then read again what an older reader read.
 */
export const READER_VERSION = 17;

/** Bounds on one page, so that its articles always fit a database row (2 MB on D1). */
export const LIMITS = {
  cards: 1_000,
  titleCharacters: 1_000,
  bodyBlocks: 2_000,
  bodyCharacters: 300_000,
} as const;

/** What was left out of a reading, and what its flags rest on; spans are bytes of the capture. */
export type Explanation = {
  readonly dropped: readonly { readonly span: Span; readonly text: string; readonly why: string }[];
  readonly flags: readonly (Flag & { readonly position: number })[];
};

/**
 * Reads one capture: bytes → sightings.
 *
 * Never throws for bad input. A capture that can't be read has no layout, no sightings and a problem:
 * `empty`, `binary`, `encoding`, `no-title`, `too-large`, `markup`. A readable one may have problems
 * too: `unread`, `card-without-title`, `no-cards`, `no-title`. Time is linear in the input.
 */
export function readCapture(bytes: Uint8Array, context: Context): Reading {
  return explainCapture(bytes, context).reading;
}

/** The same with what was left out, and why. */
export function explainCapture(
  bytes: Uint8Array,
  context: Context,
): { reading: Reading; explanation: Explanation } {
  const decoded = decode(bytes);
  if (!decoded.ok) return rejected(context, [decoded.problem]);
  const lines = toLines(decoded.text);
  const [first] = lines;
  if (!first) return rejected(context, [failed("empty").problem]);
  if (/^<(?:!doctype|html|\?xml)/i.test(first.text)) return rejected(context, [MARKUP]);

  const { layout, language: siteLanguage, sketches, problems } = sketch(lines);
  const refused = beyondLimits(sketches);
  if (refused.length > 0) return rejected(context, refused);
  if (sketches.length === 0 && layout !== "hashtag-listing") return rejected(context, problems);

  const capturedAt = toInstant(context.capturedAt);
  const whole = { text: decoded.text, signs: findSigns(decoded.utf8) };
  const allDropped: Dropped[] = [];
  const timeOf = timesSeenAt(capturedAt);
  const flags: (Flag & { position: number })[] = [];
  const sightings = sketches.map((article, position) => {
    const dropped: Dropped[] = [];
    const page: Page = { ...whole, dropped, outlet: outletOf(article.body, article.source?.text ?? null) };
    const body =
      article.role === "main"
        ? readLines(article.body, article.title.text, page, layout === "article-with-images")
        : readCardLine(article.body, article.title.text, page);
    const found = flagsOf(body.blocks);
    flags.push(...found.map((flag) => ({ ...flag, position })));
    for (const cut of dropped) allDropped.push(cut);
    return toSighting(article, position, body, found, { timeOf, decoded, dropped });
  });
  const large = tooLarge(sightings);
  if (large) return rejected(context, [large]);
  return {
    reading: {
      ...head(context, capturedAt),
      layout,
      language: languageOf(textOf(sightings)) ?? siteLanguage ?? languageOf(decoded.text),
      sightings,
      problems,
    },
    explanation: {
      dropped: allDropped.map(({ from, to, why }) => ({
        span: spanOf(decoded, { from, to }),
        text: decoded.text.slice(from, to),
        why,
      })),
      flags,
    },
  };
}

const MARKUP: Problem = {
  code: "markup",
  detail: "The capture is a page's HTML. Save the text that it shows, and put that.",
};

function toSighting(
  { role, title, source, published, category, hashtag, body: lines }: Sketch,
  position: number,
  { blocks, dateline, agency, byline }: Body,
  flags: readonly Flag[],
  {
    timeOf,
    decoded,
    dropped,
  }: { timeOf: (text: string) => Published; decoded: Decoded; dropped: readonly Dropped[] },
): Sighting {
  let { from, to } = title;
  // Lines stand in page order; only the first and the last can be an end.
  for (const part of [source, published, lines[0], lines.at(-1)]) {
    if (part === undefined) continue;
    from = Math.min(from, part.from);
    to = Math.max(to, part.to);
  }
  const spans: { title: Span; source?: Span; published?: Span } = { title: spanOf(decoded, title) };
  if (source) spans.source = spanOf(decoded, source);
  if (published) spans.published = spanOf(decoded, published);
  return {
    role,
    position,
    title: repair(title.text),
    source: source?.text ?? null,
    category: category?.text ?? null,
    hashtags: hashtag === undefined ? [] : [hashtag],
    dateline,
    agency,
    byline,
    published: published ? timeOf(published.text) : null,
    body: blocks.map((block) => ({
      type: block.type,
      text: block.text,
      span: spanOf(decoded, block),
    })),
    setAside: dropped
      .toSorted((a, b) => a.from - b.from)
      .map((cut) => ({ span: spanOf(decoded, cut), why: cut.why })),
    flags: flags.map(({ flag }) => flag),
    span: spanOf(decoded, { from, to }),
    spans,
  };
}

function spanOf({ toByte }: Decoded, { from, to }: Pick<Draft, "from" | "to">): Span {
  return [toByte(from), toByte(to)];
}

function beyondLimits(sketches: readonly Sketch[]): Problem[] {
  if (sketches.filter(({ role }) => role === "card").length > LIMITS.cards) {
    const detail = `The page has more than ${LIMITS.cards} cards. Split it and put the parts.`;
    return [{ code: "too-large", detail }];
  }
  const long = sketches.find(({ title }) => title.text.length > LIMITS.titleCharacters);
  if (!long) return [];
  const detail = `A line with more than ${LIMITS.titleCharacters} characters stands where a title was expected.`;
  return [{ code: "no-title", detail }];
}

function tooLarge(sightings: readonly Sighting[]): Problem | null {
  const large = sightings.some(
    ({ body }) =>
      body.length > LIMITS.bodyBlocks ||
      body.reduce((sum, { text }) => sum + text.length, 0) > LIMITS.bodyCharacters,
  );
  if (!large) return null;
  const detail = `An article has more than ${LIMITS.bodyBlocks} paragraphs or ${LIMITS.bodyCharacters} characters. Split it and put the parts.`;
  return { code: "too-large", detail };
}

function rejected(context: Context, problems: readonly Problem[]) {
  return {
    reading: {
      ...head(context, toInstant(context.capturedAt)),
      layout: null,
      language: null,
      sightings: [],
      problems,
    },
    explanation: { dropped: [], flags: [] },
  };
}

function head({ name, capturedAt, url }: Context, instant: string | null) {
  return {
    capture: name,
    // As it was given, if that is UTC already.
    capturedAt: instant !== null && capturedAt?.endsWith("Z") ? capturedAt : instant,
    url,
    readerVersion: READER_VERSION,
  };
}
