import { detectLanguage, languageSample } from "../text/language.ts";
import type {
  ArticleContext,
  CaptureContext,
  CaptureReading,
  Problem,
  Sighting,
  Span,
} from "./capture-reading.ts";
import { type Decoded, decode, decodingProblem } from "./decode.ts";
import { DERIVATION } from "./derivation.ts";
import { outlinePage } from "./layouts/detect.ts";
import type { ArticleOutline } from "./layouts/outline.ts";
import { type Line, toLines } from "./lines.ts";
import { type ProcessedArticle, runPipeline } from "./pipeline.ts";
import { repairPunctuation } from "./repair-punctuation.ts";
import { addSupplied } from "./supplied-fields.ts";
import { noLaterThan, parseSiteTime, parseSuppliedTime, toInstant, unknownTime } from "./times.ts";

/** Limits of one page, so that each article fits a database row (2 MB on D1). */
export const PAGE_LIMITS = {
  cards: 1_000,
  titleCharacters: 1_000,
  bodyBlocks: 2_000,
  bodyCharacters: 300_000,
} as const;

/** Explains a reading to a person: the set-aside and repaired texts, and the reasons for flags. */
export type Explanation = ReturnType<typeof explanationOf>;

/**
 * Reads one capture: bytes in, sightings out.
 *
 * Never throws for invalid input. An unreadable capture has no layout, no sightings and one of the problems `empty`,
 * `binary`, `encoding`, `no-title`, `too-large`, `markup`. A readable one may have the problems `unread`,
 * `card-without-title`, `no-cards`, `no-title`. Time is linear in the size of the input.
 */
export function readCapture(bytes: Uint8Array, context: CaptureContext): CaptureReading {
  return explainCapture(bytes, context).reading;
}

/** Reads a capture and explains the reading. `without` names a pipeline step to leave out. */
export function explainCapture(
  bytes: Uint8Array,
  context: CaptureContext,
  { without }: { readonly without?: string } = {},
): { reading: CaptureReading; explanation: Explanation } {
  const decoded = decode(bytes);
  if (!decoded.ok) return rejected(context, [decoded.problem]);
  const lines = toLines(decoded.text);
  const [first] = lines;
  if (!first) return rejected(context, [decodingProblem("empty").problem]);
  if (/^<(?:!doctype|html|\?xml)/i.test(first.text)) return rejected(context, [MARKUP]);

  const { layout, language: siteLanguage, articles: outlines, problems } = outlinePage(lines);
  const refused = problemsOfSize(outlines);
  if (refused.length > 0) return rejected(context, refused);
  if (outlines.length === 0 && layout !== "hashtag-listing") return rejected(context, problems);

  const capturedAt = toInstant(context.capturedAt);
  const hasPictures = layout === "article-with-images";
  const read = outlines.map((outline, position) => {
    const { role, title, body } = outline;
    const isPaywalled = role === "main" && context.isPaywalled === true;
    const stepContext = { text: decoded.text, title: title.text, role, hasPictures, isPaywalled };
    const article = runPipeline(body, stepContext, without);
    const sighting = sightingOf(outline, article, position, { decoded, capturedAt, context });
    return { article, sighting };
  });
  const isLarge = ({ blocks, setAside }: ProcessedArticle) =>
    Math.max(blocks.length, setAside.length) > PAGE_LIMITS.bodyBlocks;
  if (read.some(({ article }) => isLarge(article))) return rejected(context, [TOO_LARGE]);
  const sightings = read.map(({ sighting }) => sighting);
  const detected =
    detectLanguage(languageSample(sightings), siteLanguage) ??
    siteLanguage ??
    detectLanguage(decoded.text);
  const supplied = context.language?.split("-", 1)[0]?.toLowerCase() ?? null;
  const bases = detected === null && supplied !== null && ({ language: "metadata" } as const);
  const reading: CaptureReading = {
    ...head(context, capturedAt),
    layout,
    language: detected ?? supplied,
    sightings: sightings.map((each) =>
      bases && each.role === "main" ? { ...each, bases: { ...each.bases, ...bases } } : each,
    ),
    problems,
  };
  const articles = read.map(({ article }) => article);
  return { reading, explanation: explanationOf(articles, decoded) };
}

const MARKUP: Problem = {
  code: "markup",
  detail: "The capture is a page's HTML. Save the text that the page shows and upload that.",
};

type Page = { decoded: Decoded; capturedAt: string | null; context: CaptureContext };

function sightingOf(
  { role, title, source, published, category, hashtag, body }: ArticleOutline,
  { blocks, setAside, dateline, agency, byline, flags }: ProcessedArticle,
  position: number,
  { decoded, capturedAt, context }: Page,
): Sighting {
  const known: ArticleContext = role === "main" ? context : {};
  const stated = {
    source: source?.text ?? null,
    category: category?.text ?? null,
    hashtags: hashtag === undefined ? [] : [hashtag],
    byline,
  };
  let { from, to } = title;
  // The body is in page order, so its first and last lines are enough.
  for (const part of [source, published, body[0], body.at(-1)]) {
    if (part === undefined) continue;
    from = Math.min(from, part.from);
    to = Math.max(to, part.to);
  }
  return {
    role,
    position,
    title: repairPunctuation(title.text),
    ...addSupplied(stated, known),
    dateline,
    agency,
    published: published
      ? (parseSiteTime(published.text, capturedAt) ?? unknownTime(published.text))
      : (parseSuppliedTime(known.publishedAt ?? null) ?? noLaterThan(capturedAt)),
    body: blocks.map(({ type, text, ...at }) => ({ type, text, span: spanOf(decoded, at) })),
    setAside: setAside.map((cut) => ({ span: spanOf(decoded, cut), why: cut.why })),
    flags: flags.map(({ flag }) => flag),
    span: spanOf(decoded, { from, to }),
    spans: {
      title: spanOf(decoded, title),
      ...(source && { source: spanOf(decoded, source) }),
      ...(published && { published: spanOf(decoded, published) }),
    },
  };
}

function explanationOf(articles: readonly ProcessedArticle[], decoded: Decoded) {
  const textOf = (cut: Pick<Line, "from" | "to">) => decoded.text.slice(cut.from, cut.to);
  return {
    setAside: articles
      .flatMap(({ setAside }) => setAside)
      .map((cut) => ({ span: spanOf(decoded, cut), text: textOf(cut), why: cut.why })),
    repairs: articles
      .flatMap(({ blocks }) => blocks.filter(({ raw, text }) => raw !== text))
      .map((block) => ({ span: spanOf(decoded, block), text: block.raw, as: block.text })),
    flags: articles.flatMap(({ flags }, position) => flags.map((flag) => ({ ...flag, position }))),
  };
}

function spanOf({ toByte }: Decoded, { from, to }: Pick<Line, "from" | "to">): Span {
  return [toByte(from), toByte(to)];
}

/** Checks the limits on the lines alone, so that a page that is rejected is not processed. */
function problemsOfSize(outlines: readonly ArticleOutline[]): Problem[] {
  if (outlines.filter(({ role }) => role === "card").length > PAGE_LIMITS.cards) {
    const detail = `The page has more than ${PAGE_LIMITS.cards} cards. Split it and upload the parts.`;
    return [{ code: "too-large", detail }];
  }
  const labels = outlines.map(({ category, hashtag = "" }) => [category?.text ?? "", hashtag]);
  const isLong = (text: string) => text.length > PAGE_LIMITS.titleCharacters;
  if (outlines.some(({ title }) => isLong(title.text)) || labels.flat().some(isLong)) {
    const detail = `A line of more than ${PAGE_LIMITS.titleCharacters} characters stands where a title or a label was expected.`;
    return [{ code: "no-title", detail }];
  }
  const isLarge = outlines.some(
    ({ body }) =>
      body.length > PAGE_LIMITS.bodyBlocks ||
      body.reduce((sum, { text }) => sum + text.length, 0) > PAGE_LIMITS.bodyCharacters,
  );
  return isLarge ? [TOO_LARGE] : [];
}

const TOO_LARGE: Problem = {
  code: "too-large",
  detail: `An article has more than ${PAGE_LIMITS.bodyBlocks} paragraphs or ${PAGE_LIMITS.bodyCharacters} characters. Split it and upload the parts.`,
};

function rejected(context: CaptureContext, problems: readonly Problem[]) {
  return {
    reading: {
      ...head(context, toInstant(context.capturedAt)),
      layout: null,
      language: null,
      sightings: [],
      problems,
    },
    explanation: { setAside: [], repairs: [], flags: [] },
  };
}

function head({ name, capturedAt, url }: CaptureContext, instant: string | null) {
  return {
    capture: name,
    // Kept as given if it is UTC already.
    capturedAt: instant !== null && capturedAt?.endsWith("Z") ? capturedAt : instant,
    url,
    readerVersion: DERIVATION,
  };
}
