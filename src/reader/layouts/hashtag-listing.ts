import { LISTING_HEAD, LISTING_HEADS } from "../chrome.ts";
import type { Line } from "../lines.ts";
import type { Problem } from "../reading.ts";
import { findAnchors } from "./bullet-anchors.ts";
import { sketchBulletCards } from "./bullet-cards.ts";
import type { Sketched } from "./sketch.ts";

const HEAD_LINES = 4;

/** Index of the line that names a listing's hashtag; -1 when the page is none. */
export function findListingHead(lines: readonly Line[]): number {
  const head = lines.slice(0, HEAD_LINES).findIndex(({ text }) => LISTING_HEAD.test(text));
  if (head === -1) return -1;
  const marked = lines.slice(0, HEAD_LINES).some(({ text }) => text === "#");
  const named =
    head <= 1 && (isKnownHead(lines[head]?.text) || findAnchors(lines, head + 1).length > 0);
  return marked || named ? head : -1;
}

function isKnownHead(text = ""): boolean {
  return LISTING_HEADS.some((words) => text.startsWith(`${words} #`));
}

/** Layout `hashtag-listing`: logo, `#`, the line that names the hashtag, cards alone. */
export function sketchHashtagListing(lines: readonly Line[], head: number): Sketched {
  const [words = "", hashtag = ""] = (lines[head]?.text ?? "").split(/ #(.*)/s, 2);
  const { sketches, problems } = sketchBulletCards(
    lines,
    head + 1,
    findAnchors(lines, head + 1),
    hashtag,
  );
  const none: Problem = {
    code: "no-cards",
    detail: `The listing of #${hashtag} shows no article.`,
  };
  return {
    layout: "hashtag-listing",
    language: /[\u0621-\u064A]/.test(words) ? "ar" : "en",
    sketches,
    problems: sketches.length === 0 ? [none] : problems,
  };
}
