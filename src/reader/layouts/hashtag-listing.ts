import { IMAGE_TEXTS, SITE } from "../data/site.ts";
import type { Line } from "../lines.ts";
import { findAnchors, outlineBulletCards } from "./bullet-cards.ts";
import { type PageOutline, unreadLines } from "./outline.ts";

const MAX_HEAD_LINES = 4;

/** The line that names the hashtag of a listing, in any language: "Latest news with #Tag". */
const LISTING_HEAD = /^[^#]{4,60}\s#(\S.*)$/u;

/** Returns the index of the line that names a listing's hashtag; -1 if the page is not a listing. */
export function findListingHead(lines: readonly Line[]): number {
  const head = lines.slice(0, MAX_HEAD_LINES).findIndex(({ text }) => LISTING_HEAD.test(text));
  if (head === -1) return -1;
  const marked = lines.slice(0, MAX_HEAD_LINES).some(({ text }) => text === "#");
  const isKnown = SITE.some(({ listing }) => lines[head]?.text.startsWith(`${listing} #`));
  const named = head <= 1 && (isKnown || findAnchors(lines, head + 1).length > 0);
  return marked || named ? head : -1;
}

/** Layout `hashtag-listing`: logo, `#`, the line that names the hashtag, and only cards. */
export function outlineHashtagListing(lines: readonly Line[], head: number): PageOutline {
  const [words = "", hashtag = ""] = (lines[head]?.text ?? "").split(/ #(.*)/s, 2);
  const anchors = findAnchors(lines, head + 1);
  const { articles, problems } = outlineBulletCards(lines, head + 1, anchors, hashtag);
  const above = lines.slice(0, head);
  const stray = above.filter(({ text }) => text !== IMAGE_TEXTS.logo && text !== "#");
  const unread = unreadLines(stray.length, "above the hashtag");
  const none = { code: "no-cards", detail: `The listing of #${hashtag} shows no article.` };
  return {
    layout: "hashtag-listing",
    language: /[\u0621-\u064A]/.test(words) ? "ar" : "en",
    articles,
    problems: articles.length === 0 ? [none] : [...problems, ...unread],
  };
}
