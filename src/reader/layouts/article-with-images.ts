import { expression } from "../../text/expressions.ts";
import { OUTLETS_WITH_DIGITS } from "../data/outlets.ts";
import { IMAGE_TEXTS } from "../data/site.ts";
import type { Line } from "../lines.ts";
import type { Chrome } from "../site-labels.ts";
import { isSiteTime } from "../times.ts";
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

  const found = findOutletAndTime(body, outlets);
  if (!found) return { role: "main", title, body };
  const { line, outlet, time, timeAt } = found;
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
    const isSpaced = line.text[(parts?.timeAt ?? 0) - 1] === " ";
    if (parts && isOutlet(parts.outlet, isSpaced, outlets)) return { line, ...parts };
  }
  return null;
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

/** Words that are not a complete name of an outlet: a channel has a number after it. */
const NEEDS_NUMBER = /^(?:canal|canale|chaîne|channel|kanaal|kanal|kanava|tv|القناة|قناة)$/i;

/** The most frequent number in names of outlets: 24 hours of news. */
const ENDS_IN_24 = /\D24$/;

/** Words before a time that are not an outlet. */
const TIME_LABEL =
  /^(?:(?:last|first) )?(?:added|edited|modified|posted|published|updated)\b|^(?:آخر تحديث|تاريخ النشر|تم التحديث|تم النشر|نشر|نُشر)(?![\u0621-\u064A])/i;

/** Longer text before a time is prose. */
const MAX_OUTLET_CHARACTERS = 100;
const MAX_TIME_CHARACTERS = 24;

/** After a week the site writes the date, so `Channel 14 days ago` is 4 days ago on Channel 1. */
const MORE_THAN_A_WEEK = /^(?:منذ )?(?:[89]|[\d\u0660-\u0669]{2}|[٨٩]) (?:days|أيام)/;

const LAST_WORDS =
  /(?:ago|\d{4}|[\u0660-\u0669]{4}|واحدة|واحد|دقائق|دقيقة|دقيقتين|ساعات|ساعة|ساعتين|أيام|يومين)$/;

/**
 * Splits a line into an outlet and the time at its end, which begins at `timeAt`; null if it does not end in a time. Pages
 * with image texts join them without a space: `News2419-07-2025`. `outlets` are names known from the rest of the page. If
 * several splits are possible, it prefers a known outlet, then a name that ends in 24, and then the longest time: unless
 * the page has the name Studio 1, the outlet in `Studio 12 hours ago` is Studio.
 */
export function splitOutletAndTime(line: string, outlets: ReadonlySet<string>) {
  if (line.length > MAX_OUTLET_CHARACTERS + MAX_TIME_CHARACTERS || !LAST_WORDS.test(line))
    return null;
  const splits: { readonly outlet: string; readonly time: string; readonly timeAt: number }[] = [];
  for (let at = Math.max(0, line.length - MAX_TIME_CHARACTERS); at < line.length; at++) {
    const time = line.slice(at);
    if (/^\s/.test(time) || MORE_THAN_A_WEEK.test(time) || !isSiteTime(time)) continue;
    const outlet = line.slice(0, at).trimEnd();
    if (TIME_LABEL.test(outlet)) return null;
    splits.push({ outlet, time, timeAt: at });
  }
  return (
    splits.find(({ outlet }) => outlets.has(outlet)) ??
    splits.find(({ outlet }) => OUTLETS_WITH_DIGITS.has(outlet)) ??
    splits.find(({ outlet }) => ENDS_IN_24.test(outlet)) ??
    splits.find(({ outlet }) => !NEEDS_NUMBER.test(outlet)) ??
    splits[0] ??
    null
  );
}
