import { IMAGE_TEXTS } from "../chrome.ts";
import type { Line } from "../lines.ts";
import { isTime } from "../times.ts";

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
  const isClock = clock !== undefined && isTime(clock.text);
  if (!isBullet && !isMarked && !isClock) return null;

  const first = isBullet ? at : at + 1;
  const bullets: Line[] = [];
  for (let i = first; i < first + BULLETS && isBulletLine(lines[i]); i++) {
    bullets.push(...withoutMark(lines[i], BULLET));
  }
  const end = first + bullets.length;
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
