import type { Problem } from "../capture-reading.ts";
import { IMAGE_TEXTS } from "../data/site.ts";
import type { Line } from "../lines.ts";
import { isSiteTime } from "../times.ts";
import { type ArticleOutline, cardWithoutTitle, unreadLines } from "./outline.ts";

/**
 * Cards of the layouts that keep pictures' texts: headline (once or twice), outlet, `time` and the
 * time, `• category`, `• outlet`, headline, text. What stands over an anchor belongs to its card only
 * as far as it is its outlet and its headlines; the rest is the text of the card before.
 * `from` is the first line of the cards, `hashtag` the listing's.
 */
export function outlineBulletCards(
  lines: readonly Line[],
  from: number,
  anchors: readonly Anchor[],
  hashtag?: string,
): { sketches: ArticleOutline[]; problems: Problem[] } {
  const sketches: ArticleOutline[] = [];
  const problems: Problem[] = [];
  const cards = topsOf(lines, anchors, from);
  const before = (cards[0]?.start ?? lines.length) - from;
  if (before > 0) problems.push(unreadLines(before, "before the first card"));

  for (const [n, { anchor, headline, outlet }] of cards.entries()) {
    const after = lines.slice(anchor.end, cards[n + 1]?.start ?? lines.length);
    const title = headline ?? after[0];
    const source = outlet ?? anchor.bullets.at(-1);
    const category = categoryOf(anchor.bullets, source);
    if (!title) {
      const named = source ?? anchor.clock;
      if (named) problems.push(cardWithoutTitle(named));
      continue;
    }
    sketches.push({
      role: "card",
      title,
      body: headline ? after : after.slice(1),
      ...(source && { source }),
      ...(anchor.clock && { published: anchor.clock }),
      ...(category && { category }),
      ...(hashtag !== undefined && { hashtag }),
    });
  }
  return { sketches, problems };
}

/** The first bullet but for the outlet's own, which is the last of that name. */
function categoryOf(bullets: readonly Line[], source: Line | undefined): Line | undefined {
  const own = bullets.findLastIndex(({ text }) => text === source?.text);
  return bullets.find((_, i) => i !== own);
}

/** Where the first of the cards in lines `from` to the end begins; -1 without cards. */
export function startOfCards(lines: readonly Line[], anchor: Anchor, from: number): number {
  return topOf(lines, anchor, from, true).start;
}

/** What stands over an anchor: the card's first line, its headline and its outlet if they are there. */
type Top = {
  readonly anchor: Anchor;
  readonly start: number;
  readonly headline: Line | undefined;
  readonly outlet: Line | undefined;
};

function topsOf(lines: readonly Line[], anchors: readonly Anchor[], from: number): Top[] {
  const tops: Top[] = [];
  for (const anchor of anchors) {
    const last = tops.at(-1);
    // A card without a headline over it has it under it, and so have the cards after it.
    const isAbove = !last || last.headline !== undefined;
    const least = last ? last.anchor.end + (isAbove ? 0 : 1) : from;
    tops.push(topOf(lines, anchor, least, isAbove));
  }
  return tops;
}

/** `least` is the first line that may be the card's, `isAbove` says that headlines may stand there. */
function topOf(lines: readonly Line[], anchor: Anchor, least: number, isAbove: boolean): Top {
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
    // Written otherwise than behind its bullet, or without one: then a headline must be over it.
    const isOutlet = !isHeadline(line) && (isHeadline(line - 1) || bullets.length === 0);
    return isOutlet && !isProse(text) ? at(line) : undefined;
  }

  function mayBeHeadline({ text }: Line, next: Line | undefined): boolean {
    return isAbove && !(isProse(text) && next !== undefined && !isProse(next.text));
  }
}

/** A headline has seldom a stop, and is never as long as a text. */
function isProse(text: string): boolean {
  return text.length > 200 || /[.…]["'”’»)\]]*$/.test(text);
}

/**
 * What holds a card together where pictures' texts are kept: `time` and the time, `• category` and
 * `• outlet` under it. Any of them may be missing.
 */
export type Anchor = {
  /** Lines `at` to `end`, half-open. */
  readonly at: number;
  readonly end: number;
  readonly clock?: Line;
  readonly bullets: readonly Line[];
  /** The time is one in the site's words, behind its mark or under its outlet: only a card has it. */
  readonly isPlain: boolean;
};

const BULLET = "•";
const CLOCK = IMAGE_TEXTS.clock;
const TIME_CHARACTERS = 40;
/** A category, one within it, the outlet. */
const BULLETS = 3;

/** The anchors of all cards in lines `from` to the end. Few lines are looked at for each: linear. */
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
  if (!line || line.text.length > TIME_CHARACTERS + OUTLET_CHARACTERS) return null;
  const isBullet = isBulletLine(line);
  const [clock] = isBullet || line.text.length > TIME_CHARACTERS ? [] : withoutMark(line, CLOCK);
  const isMarked = clock !== undefined && clock.text !== line.text;
  const isClock = clock !== undefined && isSiteTime(clock.text);
  if (!isBullet && !isMarked && !isClock) return null;

  const first = isBullet ? at : at + 1;
  let end = first;
  while (end < first + BULLETS && isBulletLine(lines[end])) end += 1;
  const bullets = lines.slice(first, end).flatMap((line) => withoutMark(line, BULLET));
  const before = at > from ? lines[at - 1]?.text : undefined;
  const isNamed = bullets.some(({ text }) => text === before);
  if (clock === undefined) {
    // Without a time it is an anchor only between two lines that a card has around it.
    const isCard = isNamed || (before !== undefined && before === lines[end]?.text);
    return isCard ? { at, end, bullets, isPlain: false } : null;
  }
  if (bullets.length === 0 && !(isMarked && isClock)) return null;
  return { at, end, clock, bullets, isPlain: isClock && (isMarked || isNamed) };
}

/** An outlet's name is short; longer lines are prose. */
const OUTLET_CHARACTERS = 100;

function isBulletLine(line: Line | undefined): boolean {
  return line?.text.startsWith(BULLET) === true;
}

/** A line without the mark that it begins with, if it does; nothing when it is the mark alone. */
function withoutMark(line: Line | undefined, mark: string): Line[] {
  if (!line?.text.startsWith(mark)) return line ? [line] : [];
  const text = line.text.slice(mark.length).trimStart();
  return text === "" ? [] : [{ text, from: line.to - text.length, to: line.to }];
}
