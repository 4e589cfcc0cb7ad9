import { findChrome, IMAGE_TEXTS } from "../chrome.ts";
import type { Line } from "../lines.ts";
import { findTriplets, sketchArticle } from "./article.ts";
import { sketchArticleWithImages } from "./article-with-images.ts";
import { sketchBare } from "./bare.ts";
import { findClocks } from "./bullet-cards.ts";
import { findListingHead, sketchHashtagListing } from "./hashtag-listing.ts";
import type { Sketched } from "./sketch.ts";

/**
 * Chooses a page's layout by all the evidence and sketches it. The site's own lines part an article
 * from its cards; pictures' texts and bullets speak for the layouts that keep them, triplets for the
 * one that does not. What has none of all this is a bare text.
 */
export function sketch(lines: readonly Line[]): Sketched {
  const chrome = findChrome(lines);
  const head = findListingHead(lines);
  if (!chrome) return head === -1 ? sketchBare(lines) : sketchHashtagListing(lines, head);

  const images =
    (lines[0]?.text === IMAGE_TEXTS.logo ? 2 : 0) +
    (lines[chrome.from - 1]?.text === IMAGE_TEXTS.banner ? 2 : 0) +
    findClocks(lines, chrome.to).length * 3;
  const triplets = findTriplets(lines, chrome.to).length * 3;
  return images > triplets ? sketchArticleWithImages(lines, chrome) : sketchArticle(lines, chrome);
}
