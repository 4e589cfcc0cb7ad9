import type { Line } from "../lines.ts";
import type { Problem } from "../reading.ts";
import type { Anchor } from "./bullet-anchors.ts";
import { cardWithoutTitle, type Sketch, unread } from "./sketch.ts";

/**
 * Cards of the layouts that keep pictures' texts: headline (once or twice), outlet, `time` and the
 * time, `• category`, `• outlet`, headline, text. What stands over an anchor belongs to its card only
 * as far as it is its outlet and its headlines; the rest is the text of the card before.
 */

/** Cards in lines `from` to the end; `hashtag` is the listing's. */
export function sketchBulletCards(
  lines: readonly Line[],
  from: number,
  anchors: readonly Anchor[],
  hashtag?: string,
): { sketches: Sketch[]; problems: Problem[] } {
  const sketches: Sketch[] = [];
  const problems: Problem[] = [];
  const cards = topsOf(lines, anchors, from);
  const before = (cards[0]?.start ?? lines.length) - from;
  if (before > 0) problems.push(unread(before, "before the first card"));

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
      body: after[0]?.text === title.text ? after.slice(1) : after,
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
