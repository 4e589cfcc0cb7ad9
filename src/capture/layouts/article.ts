import type { Chrome } from "../chrome.ts";
import type { Line } from "../lines.ts";
import type { Problem } from "../reading.ts";
import { cardWithoutTitle, NO_MAIN_TITLE, type Sketch, type Sketched, unread } from "./sketch.ts";

/** Names and times are short; longer lines are prose. */
const OUTLET_CHARACTERS = 100;
const TIME_CHARACTERS = 40;
const OUTLET_MARK = /^[-–—]\s*/;

/**
 * Layout `article`: title, body, the site's own lines, cards. A card is anchored by its triplet of
 * outlet, time and `- outlet`; its headline and its text follow.
 */
export function sketchArticle(lines: readonly Line[], chrome: Chrome): Sketched {
  const problems: Problem[] = [];
  const sketches: Sketch[] = [];
  const [title, ...body] = lines.slice(0, chrome.from);
  if (title) sketches.push({ role: "main", title, body });
  else problems.push(NO_MAIN_TITLE);

  const anchors = findTriplets(lines, chrome.to);
  const before = (anchors[0] ?? lines.length) - chrome.to;
  if (before > 0) problems.push(unread(before, "after the site's own"));

  for (const [n, anchor] of anchors.entries()) {
    const [source, published, , headline, ...text] = lines.slice(
      anchor,
      anchors[n + 1] ?? lines.length,
    );
    if (!source || !published) continue;
    if (headline) sketches.push({ role: "card", title: headline, body: text, source, published });
    else problems.push(cardWithoutTitle(source));
  }
  return { layout: "article", language: chrome.language, sketches, problems };
}

/** Indexes of the lines that begin a card. Three lines are looked at for each: linear. */
export function findTriplets(lines: readonly Line[], from: number): number[] {
  const anchors: number[] = [];
  for (let i = from; i + 2 < lines.length; i++) {
    const [outlet, time, mark] = [lines[i], lines[i + 1], lines[i + 2]];
    if (
      outlet &&
      time &&
      mark &&
      OUTLET_MARK.test(mark.text) &&
      outlet.text.length <= OUTLET_CHARACTERS &&
      time.text.length <= TIME_CHARACTERS &&
      mark.text.replace(OUTLET_MARK, "") === outlet.text
    ) {
      anchors.push(i);
      i += 2;
    }
  }
  return anchors;
}
