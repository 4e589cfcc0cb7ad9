import { findChrome } from "./chrome.ts";
import { readArticle } from "./layouts/article.ts";
import { decodeLines } from "./lines.ts";
import type { Context, Problem, Reading, Sighting } from "./reading.ts";
import { toInstant } from "./times.ts";

/**
 * Goes up by one whenever the reader would read some capture differently: sweeps then read again
 * what an older reader read.
 */
export const READER_VERSION = 1;

/** Bounds on one page, so that its articles always fit a database row (2 MB on D1). */
export const LIMITS = {
  cards: 1_000,
  titleCharacters: 1_000,
  bodyBlocks: 2_000,
  bodyCharacters: 300_000,
} as const;

/**
 * Reads one capture: bytes → sightings.
 *
 * Never throws for bad input. A capture that can't be read has no sightings and at least one
 * problem: `empty`, `binary`, `encoding`, `no-title`, `too-large`, `unknown-layout`. A readable
 * capture may have problems too: `unread`, `card-without-title`. Time is linear in the input.
 */
export function readCapture(bytes: Uint8Array, context: Context): Reading {
  const decoded = decodeLines(bytes);
  if (!decoded.ok) return rejected(context, [decoded.problem]);
  const { lines } = decoded;

  const chrome = findChrome(lines);
  if (!chrome || lines[0]?.text === IMAGE_LOGO) {
    return rejected(context, [
      {
        code: "unknown-layout",
        detail:
          "The page is not in layout `article` in English, the one that this version reads. The capture is kept and will be read again by a version that knows its layout.",
      },
    ]);
  }
  const { sightings, problems } = readArticle(lines, chrome, toInstant(context.capturedAt));
  const refused = sightings.length === 0 ? problems : beyondLimits(sightings);
  if (refused.length > 0) return rejected(context, refused);

  return {
    ...head(context),
    layout: "article",
    language: chrome.language,
    sightings,
    problems,
  };
}

/** The alternative text of the site's logo: only layouts with images begin with it. */
const IMAGE_LOGO = "logo";

function beyondLimits(sightings: readonly Sighting[]): Problem[] {
  const tooLarge = (detail: string): Problem[] => [{ code: "too-large", detail }];
  if (sightings.filter(({ role }) => role === "card").length > LIMITS.cards) {
    return tooLarge(`The page has more than ${LIMITS.cards} cards. Split it and put the parts.`);
  }
  for (const { title, body, span } of sightings) {
    if (title.length > LIMITS.titleCharacters) {
      return [
        {
          code: "no-title",
          detail: `The line at byte ${span[0]}, where a title was expected, has more than ${LIMITS.titleCharacters} characters.`,
        },
      ];
    }
    const characters = body.reduce((sum, { text }) => sum + text.length, 0);
    if (body.length > LIMITS.bodyBlocks || characters > LIMITS.bodyCharacters) {
      return tooLarge(
        `The article at byte ${span[0]} has more than ${LIMITS.bodyBlocks} paragraphs or ${LIMITS.bodyCharacters} characters.`,
      );
    }
  }
  return [];
}

function rejected(context: Context, problems: readonly Problem[]): Reading {
  return { ...head(context), layout: null, language: null, sightings: [], problems };
}

function head({ name, capturedAt, url }: Context) {
  const known = toInstant(capturedAt) !== null;
  return {
    capture: name,
    capturedAt: known ? capturedAt : null,
    url,
    readerVersion: READER_VERSION,
  };
}
