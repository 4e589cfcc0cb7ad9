import { IMAGE_TEXTS } from "../chrome.ts";
import type { Line } from "../lines.ts";
import type { Problem } from "../reading.ts";
import { readTime } from "../times.ts";
import { cardWithoutTitle, type Sketch, unread } from "./sketch.ts";

/**
 * Cards of the layouts that keep pictures' texts: headline (once or twice), outlet, `time` and the
 * time, `• category`, `• outlet`, headline, text. The time with its bullets is the anchor.
 */

const BULLET = /^•\s*/;
const CLOCK = new RegExp(`^${IMAGE_TEXTS.clock}\\s*`);

/** Cards in lines `from` to the end; `hashtag` is the listing's. */
export function sketchBulletCards(
  lines: readonly Line[],
  from: number,
  hashtag?: string,
): { sketches: Sketch[]; problems: Problem[] } {
  const sketches: Sketch[] = [];
  const problems: Problem[] = [];
  const anchors = findClocks(lines, from);
  const starts = anchors.map((anchor, n) => startOf(lines, anchor, anchors[n - 1] ?? from - 1));
  const before = (starts[0] ?? lines.length) - from;
  if (before > 0) problems.push(unread(before, "before the first card"));

  for (const [n, anchor] of anchors.entries()) {
    const [start, end] = [starts[n] ?? anchor, starts[n + 1] ?? lines.length];
    const clock = lines[anchor];
    const bulletsEnd = endOfBullets(lines, anchor + 1);
    const bullets = lines.slice(anchor + 1, bulletsEnd).map(withoutBullet);
    const above = lines.slice(start, anchor);
    const after = lines.slice(bulletsEnd, end);
    const source = above.at(-1) ?? bullets.at(-1);
    const title = above.length > 1 ? above[0] : after[0];
    if (!clock || !source) continue;
    if (!title) {
      problems.push(cardWithoutTitle(source));
      continue;
    }
    const again = after[0]?.text === title.text;
    sketches.push({
      role: "card",
      title,
      body: again ? after.slice(1) : after,
      source: bullets.find(({ text }) => text === source.text)
        ? source
        : (bullets.at(-1) ?? source),
      published: withoutClock(clock),
      ...(bullets.length > 1 && bullets[0] && { category: bullets[0] }),
      ...(hashtag !== undefined && { hashtag }),
    });
  }
  return { sketches, problems };
}

/** Indexes of the lines that give a card's time: behind `time`, or with a bullet in the next line. */
export function findClocks(lines: readonly Line[], from: number): number[] {
  const clocks: number[] = [];
  for (let i = from; i < lines.length; i++) {
    const text = lines[i]?.text ?? "";
    if (text.length > 40 || !BULLET.test(lines[i + 1]?.text ?? "")) continue;
    const time = text.replace(CLOCK, "");
    if (time !== text || readTime(time, null) !== null) clocks.push(i);
  }
  return clocks;
}

/** A card begins with its headlines, which are the same, over its outlet. */
function startOf(lines: readonly Line[], anchor: number, after: number): number {
  const least = after + 1;
  const headline = lines[anchor - 2];
  if (anchor - 2 < least || !headline || BULLET.test(headline.text)) {
    return Math.max(least, anchor - 1);
  }
  const twice = anchor - 3 >= least && lines[anchor - 3]?.text === headline.text;
  return twice ? anchor - 3 : anchor - 2;
}

function endOfBullets(lines: readonly Line[], from: number): number {
  let i = from;
  while (BULLET.test(lines[i]?.text ?? "") && i - from < 3) i += 1;
  return i;
}

function withoutBullet(line: Line): Line {
  const mark = BULLET.exec(line.text)?.[0].length ?? 0;
  return { text: line.text.slice(mark), from: line.from + mark, to: line.to };
}

function withoutClock(line: Line): Line {
  const mark = CLOCK.exec(line.text)?.[0].length ?? 0;
  return { text: line.text.slice(mark), from: line.from + mark, to: line.to };
}
