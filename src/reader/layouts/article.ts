import type { Chrome } from "../chrome.ts";
import type { Line } from "../lines.ts";
import type { Problem } from "../reading.ts";
import { cardWithoutTitle, NO_MAIN_TITLE, type Sketch, type Sketched, unread } from "./sketch.ts";
import type { Triplet } from "./triplets.ts";

/**
 * Layout `article`: title, body, the site's own lines, cards. A card is anchored by its triplet of
 * outlet, time and `- outlet`; its headline and its text follow.
 */
export function sketchArticle(
  lines: readonly Line[],
  chrome: Chrome,
  triplets: readonly Triplet[],
): Sketched {
  const problems: Problem[] = [];
  const sketches: Sketch[] = [];
  const title = chrome.from > 0 ? lines[0] : undefined;
  if (title) sketches.push({ role: "main", title, body: lines.slice(1, chrome.from) });
  else problems.push(NO_MAIN_TITLE);

  const before = (triplets[0]?.at ?? lines.length) - chrome.to;
  if (before > 0) problems.push(unread(before, "after the site's own"));

  for (const [n, { end, source, published }] of triplets.entries()) {
    const next = triplets[n + 1]?.at ?? lines.length;
    const headline = end < next ? lines[end] : undefined;
    if (!headline) {
      const named = source ?? published;
      if (named) problems.push(cardWithoutTitle(named));
      continue;
    }
    sketches.push({
      role: "card",
      title: headline,
      body: lines.slice(end + 1, next),
      ...(source && { source }),
      ...(published && { published }),
    });
  }
  return { layout: "article", language: chrome.language, sketches, problems };
}
