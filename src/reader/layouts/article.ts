import type { Line } from "../lines.ts";
import type { Chrome } from "../site-labels.ts";
import { isSiteTime } from "../times.ts";
import { outlineCards, type PageOutline, unreadLines, withMain } from "./outline.ts";

/**
 * Layout `article`: title, body, the site's own lines, cards. A card begins with its triplet of outlet, time and `-
 * outlet`, and its headline and text follow.
 */
export function outlineArticle(
  lines: readonly Line[],
  chrome: Chrome,
  triplets: readonly Triplet[],
): PageOutline {
  const [title, ...body] = lines.slice(0, chrome.from);
  const main = title ? ({ role: "main", title, body } as const) : null;
  const cards = triplets.map(({ end, source, published }, n) => {
    const [title, ...body] = lines.slice(end, triplets[n + 1]?.at);
    return { title, body, source, published };
  });
  const before = (triplets[0]?.at ?? lines.length) - chrome.to;
  const outlined = outlineCards(cards, unreadLines(before, "after the site's own"));
  return { layout: "article", language: chrome.language, ...withMain(main, outlined) };
}

/** The beginning of a card in layout `article`: outlet, time, `- outlet`. One of the three may be missing. */
export type Triplet = {
  /** Lines `at` to `end`, half-open. */
  readonly at: number;
  readonly end: number;
  readonly source?: Line | undefined;
  readonly published?: Line | undefined;
  /** Whether it is complete and has one of the site's times, which only cards do. */
  readonly isPlain: boolean;
};

/** Longer lines are prose. */
const MAX_OUTLET_CHARACTERS = 100;
const MAX_TIME_CHARACTERS = 40;
const MAX_NAME_WORDS = 5;
const MARK = /^[-–—]\s*/;
const SENTENCE_END = /[.!?…؟]["'”’»)\]]*$/;

/** Finds the triplets from line `from` to the end. It examines three lines for each, which is linear. */
export function findTriplets(lines: readonly Line[], from: number): Triplet[] {
  const triplets: Triplet[] = [];
  for (let i = from; i < lines.length; i++) {
    const least = triplets.at(-1)?.end ?? from - 1;
    const triplet = wholeAt(lines, i) ?? partAt(lines, i, least);
    if (!triplet) continue;
    triplets.push(triplet);
    i = triplet.end - 1;
  }
  return triplets;
}

function wholeAt(lines: readonly Line[], at: number): Triplet | null {
  const source = lines[at];
  const published = lines[at + 1];
  if (!source || !published || published.text.length > MAX_TIME_CHARACTERS) return null;
  if (!isMarkedOutlet(lines[at + 2], source)) return null;
  const isPlain = isSiteTime(published.text);
  return { at, end: at + 3, source, published, isPlain };
}

/**
 * Returns a triplet with a missing line: outlet and `- outlet`, a time and `- outlet`, outlet and a time, or a time
 * alone. The outlet may also differ after its mark. `headline` is the line that must remain as the headline of the
 * card before.
 */
function partAt(lines: readonly Line[], at: number, headline: number): Triplet | null {
  const first = lines[at];
  const second = lines[at + 1];
  if (!first || at === headline || first.text.length > MAX_OUTLET_CHARACTERS) return null;
  if (isMarkedOutlet(second, first)) return { at, end: at + 2, source: first, isPlain: false };
  if (isSiteTime(first.text)) {
    const source = second && MARK.test(second.text) ? withoutMark(second) : undefined;
    const end = source ? at + 2 : at + 1;
    return { at, end, source, published: first, isPlain: false };
  }
  if (!second || !isSiteTime(second.text) || SENTENCE_END.test(first.text)) return null;
  const hasMark = MARK.test(lines[at + 2]?.text ?? "");
  // After its mark the outlet may differ. Text before a card without an outlet is longer.
  if (hasMark && first.text.split(" ", MAX_NAME_WORDS + 1).length > MAX_NAME_WORDS) return null;
  return { at, end: hasMark ? at + 3 : at + 2, source: first, published: second, isPlain: false };
}

function isMarkedOutlet(mark: Line | undefined, outlet: Line): boolean {
  return (
    mark !== undefined &&
    outlet.text.length <= MAX_OUTLET_CHARACTERS &&
    MARK.test(mark.text) &&
    mark.text.replace(MARK, "") === outlet.text
  );
}

function withoutMark(line: Line): Line | undefined {
  const length = MARK.exec(line.text)?.[0].length ?? 0;
  if (length === line.text.length || line.text.length > MAX_OUTLET_CHARACTERS) return undefined;
  return { text: line.text.slice(length), from: line.from + length, to: line.to };
}
