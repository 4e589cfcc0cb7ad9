import { type Chrome, findChrome, labelsBefore } from "../chrome.ts";
import { IMAGE_TEXTS } from "../data/site.ts";
import type { Line } from "../lines.ts";
import { findTriplets, outlineArticle } from "./article.ts";
import { findOutletAndTime, outlineArticleWithImages } from "./article-with-images.ts";
import { outlineBare } from "./bare.ts";
import { findAnchors, startOfCards } from "./bullet-cards.ts";
import { findListingHead, outlineHashtagListing } from "./hashtag-listing.ts";
import type { PageOutline } from "./outline.ts";

/**
 * Chooses a page's layout by all the evidence and sketches it. The site's own lines part an article
 * from its cards; where they are missing, a card that nothing else can be does. Pictures' texts and
 * bullets speak for the layouts that keep them, triplets for the one that does not. What has none of
 * all this is a bare text.
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
  return evidenceOfImages(lines, chrome) + timed * CARD > plain * CARD
    ? outlineArticleWithImages(lines, chrome, anchors)
    : outlineArticle(lines, chrome, triplets);
}

/** How much a card speaks for its layout. */
const CARD = 3;

/** Where the cards begin on a page whose labels are too few: at the first that shows itself. */
function chromeBeforeCards(lines: readonly Line[]): Chrome | null {
  const triplet = findTriplets(lines, 1).find(({ isPlain }) => isPlain);
  const anchor = findAnchors(lines, 1).find(({ clock, isPlain }) => clock && isPlain);
  if (triplet && !(anchor && anchor.at < triplet.at)) return labelsBefore(lines, triplet.at);
  if (anchor) return labelsBefore(lines, startOfCards(lines, anchor, 1));
  const end = labelsBefore(lines, lines.length);
  return evidenceOfImages(lines, end) >= 2 ? end : null;
}

/** How much speaks for a page with pictures' texts above its cards: 2 is as much as a page needs. */
function evidenceOfImages(lines: readonly Line[], { from }: Chrome): number {
  const page = lines.slice(0, Math.min(from, TOP_LINES));
  const hasLogo = page[0]?.text === IMAGE_TEXTS.logo && page.length > 1;
  const [title, again] = hasLogo ? page.slice(1) : page;
  const isTwice = title !== undefined && title.text === again?.text;
  const hasGlue = isTwice && findOutletAndTime(page.slice(hasLogo ? 2 : 1), new Set())[0] !== null;
  const hasBanner = lines[from - 1]?.text === IMAGE_TEXTS.banner && from > 1;
  return (hasLogo ? 2 : 0) + (hasBanner ? 2 : 0) + (hasGlue ? 2 : 0);
}

/** Logo, title, title, outlet and time. */
const TOP_LINES = 5;
