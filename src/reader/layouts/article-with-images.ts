import { expression } from "../../text/expressions.ts";
import { IMAGE_TEXTS } from "../data/site.ts";
import type { Line } from "../lines.ts";
import { splitOutletAndTime } from "../outlet-and-time.ts";
import type { Chrome } from "../site-labels.ts";
import { type Anchor, outlineBulletCards } from "./bullet-cards.ts";
import { type ArticleOutline, type PageOutline, withMain } from "./outline.ts";

/** The line with outlet and time directly follows the titles. */
const MAX_HEAD_LINES = 3;

/**
 * Layout `article-with-images`: logo, title, title, outlet and time in one line, body, banner, the site's own lines,
 * cards.
 */
export function outlineArticleWithImages(
  lines: readonly Line[],
  chrome: Chrome,
  anchors: readonly Anchor[],
): PageOutline {
  const cards = outlineBulletCards(lines, chrome.to, anchors);
  const outlets = new Set(cards.articles.flatMap(({ source }) => source?.text ?? []));
  const main = outlineMain(lines.slice(0, chrome.from), outlets);
  return { layout: "article-with-images", language: chrome.language, ...withMain(main, cards) };
}

function outlineMain(lines: readonly Line[], outlets: ReadonlySet<string>): ArticleOutline | null {
  const page = lines[0]?.text === IMAGE_TEXTS.logo ? lines.slice(1) : lines;
  const [title, ...rest] = page;
  if (!title) return null;
  const body = rest.at(-1)?.text === IMAGE_TEXTS.banner ? rest.slice(0, -1) : rest;

  const [line, parts] = findOutletAndTime(body, outlets);
  if (!line || !parts) return { role: "main", title, body };
  const { outlet, time, timeAt } = parts;
  const { from, to } = line;
  return {
    role: "main",
    title,
    body: body.filter((other) => other !== line),
    published: { text: time, from: from + timeAt, to },
    source: outlet === "" ? undefined : { text: outlet, from, to: from + outlet.length },
  };
}

/** Finds the line with outlet and time among the first lines of a body, and its parts. */
export function findOutletAndTime(body: readonly Line[], outlets: ReadonlySet<string>) {
  for (const line of body.slice(0, MAX_HEAD_LINES)) {
    const parts = splitOutletAndTime(line.text, outlets);
    if (parts && isOutlet(parts.outlet, line.text[parts.timeAt - 1] === " ", outlets)) {
      return [line, parts] as const;
    }
  }
  return [null, null] as const;
}

/** With a space before the time, the line may be prose, so the outlet must look like a name. */
function isOutlet(outlet: string, spaced: boolean, outlets: ReadonlySet<string>): boolean {
  if (outlet === "" || outlets.has(outlet)) return true;
  const words = outlet.split(/\s+/);
  if (words.length > 8 || /[.!?:;,،]$/.test(outlet)) return false;
  if (!spaced) return true;
  return words.length <= 6 && words.every((word) => NAME_WORD.test(word));
}

const NAME_WORD = expression`^[\p{Lu}\p{N}\p{Lo}(&]|^(?:of|the|and|for|de|in|on|al)$`;
