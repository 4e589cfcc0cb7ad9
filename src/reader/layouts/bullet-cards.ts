import { IMAGE_TEXTS } from "../data/site.ts";
import type { Line } from "../lines.ts";
import { isSiteTime } from "../times.ts";
import { outlineCards, unreadLines } from "./outline.ts";

/**
 * Outlines the cards of layouts with image texts: headline (once or twice), outlet, `time` and the time, `•
 * category`, `• outlet`, headline, text. Above an anchor, only the outlet and the headlines belong to its card; other
 * lines are the text of the card before. `from` is the first line of the cards, `hashtag` that of a listing.
 */
export function outlineBulletCards(
  lines: readonly Line[],
  from: number,
  anchors: readonly Anchor[],
  hashtag?: string,
) {
  const tops = topsOf(lines, anchors, from);
  const cards = tops.map(({ anchor, headline, outlet }, n) => {
    const below = lines.slice(anchor.end, tops[n + 1]?.start);
    const [title, ...body] = headline ? [headline, ...below] : below;
    const source = outlet ?? anchor.bullets.at(-1);
    const category = categoryOf(anchor.bullets, source);
    return { title, body, source, published: anchor.clock, category, hashtag };
  });
  const before = (tops[0]?.start ?? lines.length) - from;
  return outlineCards(cards, unreadLines(before, "before the first card"));
}

/** Returns the first bullet that is not the outlet's own, which is the last bullet with its name. */
function categoryOf(bullets: readonly Line[], source: Line | undefined): Line | undefined {
  const own = bullets.findLastIndex(({ text }) => text === source?.text);
  return bullets.find((_, i) => i !== own);
}

function topsOf(lines: readonly Line[], anchors: readonly Anchor[], from: number) {
  const tops: ReturnType<typeof topOf>[] = [];
  for (const anchor of anchors) {
    const last = tops.at(-1);
    // If one card has its headline below its anchor, so have the cards after it.
    const isAbove = !last || last.headline !== undefined;
    const least = last ? last.anchor.end + (isAbove ? 0 : 1) : from;
    tops.push(topOf(lines, anchor, least, isAbove));
  }
  return tops;
}

/**
 * Returns the first line of a card, and its headline and outlet if they are above its anchor. `least` is the first line that
 * may belong to the card; `isAbove`: whether headlines may be above the anchor.
 */
export function topOf(lines: readonly Line[], anchor: Anchor, least: number, isAbove = true) {
  const at = (i: number) => (i >= least ? lines[i] : undefined);
  const below = lines[anchor.end];
  const isHeadline = (i: number) =>
    at(i) !== undefined && (at(i)?.text === below?.text || at(i)?.text === at(i - 1)?.text);

  const outlet = outletAt(anchor.at - 1);
  const i = outlet ? anchor.at - 2 : anchor.at - 1;
  const headline = at(i);
  if (!headline || !(isHeadline(i) || mayBeHeadline(headline, below))) {
    return { anchor, start: outlet ? anchor.at - 1 : anchor.at, headline: undefined, outlet };
  }
  const start = at(i - 1)?.text === headline.text ? i - 1 : i;
  return { anchor, start, headline: lines[start], outlet };

  function outletAt(line: number): Line | undefined {
    const { bullets } = anchor;
    const text = at(line)?.text;
    if (text === undefined) return undefined;
    if (bullets.some((bullet) => bullet.text === text)) return at(line);
    // The outlet differs from its bullet, or has none; then a headline must be above it.
    const isOutlet = !isHeadline(line) && (isHeadline(line - 1) || bullets.length === 0);
    return isOutlet && !isProse(text) ? at(line) : undefined;
  }

  function mayBeHeadline({ text }: Line, next: Line | undefined): boolean {
    return isAbove && !(isProse(text) && next !== undefined && !isProse(next.text));
  }
}

/** A headline rarely has a stop and is always shorter than a text. */
function isProse(text: string): boolean {
  return text.length > 200 || /[.…]["'”’»)\]]*$/.test(text);
}

/**
 * The fixed part of a card with image texts: `time` and the time, with `• category` and `• outlet` below. Any of them
 * may be missing.
 */
export type Anchor = {
  /** Lines `at` to `end`, half-open. */
  readonly at: number;
  readonly end: number;
  readonly clock?: Line;
  readonly bullets: readonly Line[];
  /** Whether it has one of the site's times after its mark or below its outlet, which only cards do. */
  readonly isPlain: boolean;
};

const BULLET = "•";
const CLOCK = IMAGE_TEXTS.clock;
const MAX_TIME_CHARACTERS = 40;
/** A category, a subcategory and the outlet. */
const MAX_BULLETS = 3;

/** Finds the anchors from line `from` to the end. It examines few lines for each, which is linear. */
export function findAnchors(lines: readonly Line[], from: number): Anchor[] {
  const anchors: Anchor[] = [];
  for (let i = from; i < lines.length; i++) {
    const anchor = anchorAt(lines, i, from);
    if (!anchor) continue;
    anchors.push(anchor);
    i = anchor.end - 1;
  }
  return anchors;
}

function anchorAt(lines: readonly Line[], at: number, from: number): Anchor | null {
  const line = lines[at];
  if (!line || line.text.length > MAX_TIME_CHARACTERS + MAX_OUTLET_CHARACTERS) return null;
  const isBullet = isBulletLine(line);
  const [clock] =
    isBullet || line.text.length > MAX_TIME_CHARACTERS ? [] : withoutMark(line, CLOCK);
  const isMarked = clock !== undefined && clock.text !== line.text;
  const isClock = clock !== undefined && isSiteTime(clock.text);
  if (!isBullet && !isMarked && !isClock) return null;

  const first = isBullet ? at : at + 1;
  let end = first;
  while (end < first + MAX_BULLETS && isBulletLine(lines[end])) end += 1;
  const bullets = lines.slice(first, end).flatMap((line) => withoutMark(line, BULLET));
  const before = at > from ? lines[at - 1]?.text : undefined;
  const isNamed = bullets.some(({ text }) => text === before);
  if (clock === undefined) {
    // Without a time, it is an anchor only if a card's usual lines surround it.
    const isCard = isNamed || (before !== undefined && before === lines[end]?.text);
    return isCard ? { at, end, bullets, isPlain: false } : null;
  }
  if (bullets.length === 0 && !(isMarked && isClock)) return null;
  return { at, end, clock, bullets, isPlain: isClock && (isMarked || isNamed) };
}

/** Longer lines are prose. */
const MAX_OUTLET_CHARACTERS = 100;

function isBulletLine(line: Line | undefined): boolean {
  return line?.text.startsWith(BULLET) === true;
}

/** Returns a line without its mark, if it has one; nothing if the line is only the mark. */
function withoutMark(line: Line | undefined, mark: string): Line[] {
  if (!line?.text.startsWith(mark)) return line ? [line] : [];
  const text = line.text.slice(mark.length).trimStart();
  return text === "" ? [] : [{ text, from: line.to - text.length, to: line.to }];
}
