import { IMAGE_TEXTS } from "../data/site.ts";
import type { Line } from "../lines.ts";
import { type Chrome, findChrome, labelsBefore } from "../site-labels.ts";
import { findTriplets, outlineArticle } from "./article.ts";
import { findOutletAndTime, outlineArticleWithImages } from "./article-with-images.ts";
import { outlineBare } from "./bare.ts";
import { findAnchors, topOf } from "./bullet-cards.ts";
import { findListingHead, outlineHashtagListing } from "./hashtag-listing.ts";
import type { PageOutline } from "./outline.ts";

/**
 * Chooses the layout of a page and outlines its articles. The site's own lines separate the article from the cards;
 * without them, the first unmistakable card does. Image texts and bullets are evidence for the layouts that include
 * them, and triplets for layout `article`. A page without any of these is a bare text.
 */
export function outlinePage(lines: readonly Line[]): PageOutline {
  const labels = findChrome(lines);
  const head = findListingHead(lines);
  if (!labels && head !== -1) return outlineHashtagListing(lines, head);

  const chrome = labels ?? chromeBeforeCards(lines);
  if (!chrome) return outlineBare(lines);
  const anchors = findAnchors(lines, chrome.to);
  const triplets = findTriplets(lines, chrome.to);
  const timed = anchors.filter(({ clock }) => clock).length;
  const plain = triplets.filter(({ isPlain }) => isPlain).length;
  return evidenceOfImages(lines, chrome) + timed * CARD_WEIGHT > plain * CARD_WEIGHT
    ? outlineArticleWithImages(lines, chrome, anchors)
    : outlineArticle(lines, chrome, triplets);
}

/** Weight of a card as evidence for its layout. */
const CARD_WEIGHT = 3;

/** Returns where the cards begin on a page with too few labels: at the first unmistakable card. */
function chromeBeforeCards(lines: readonly Line[]): Chrome | null {
  const triplet = findTriplets(lines, 1).find(({ isPlain }) => isPlain);
  const anchor = findAnchors(lines, 1).find(({ clock, isPlain }) => clock && isPlain);
  if (triplet && !(anchor && anchor.at < triplet.at)) return labelsBefore(lines, triplet.at);
  if (anchor) return labelsBefore(lines, topOf(lines, anchor, 1).start);
  const end = labelsBefore(lines, lines.length);
  return evidenceOfImages(lines, end) >= 2 ? end : null;
}

/** Weighs the evidence above the cards for a page with image texts. A weight of 2 is sufficient. */
function evidenceOfImages(lines: readonly Line[], { from }: Chrome): number {
  const page = lines.slice(0, Math.min(from, MAX_TOP_LINES));
  const hasLogo = page[0]?.text === IMAGE_TEXTS.logo && page.length > 1;
  const [title, again] = hasLogo ? page.slice(1) : page;
  const isTwice = title !== undefined && title.text === again?.text;
  const hasGlue = isTwice && findOutletAndTime(page.slice(hasLogo ? 2 : 1), new Set()) !== null;
  const hasBanner = lines[from - 1]?.text === IMAGE_TEXTS.banner && from > 1;
  return (hasLogo ? 2 : 0) + (hasBanner ? 2 : 0) + (hasGlue ? 2 : 0);
}

/** Logo, title, title, outlet and time. */
const MAX_TOP_LINES = 5;
