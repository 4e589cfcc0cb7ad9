import type { Dating, ListedArticle } from "../schema/article.ts";
import { byCodePoints } from "../text/order.ts";

/** Dating of an article that no sighting dates. */
const UNDATED: Dating = {
  text: null,
  earliest: null,
  latest: null,
  precision: "unknown",
  basis: "unknown",
};

/**
 * Dates an article by all its sightings at once. Each says that it was published within an
 * interval, so it was published within all of them: the latest beginning to the earliest end. The
 * words, precision and basis are those of the narrowest interval.
 *
 * Where two intervals exclude each other the narrowest alone is taken and `conflict` is true. A page
 * without a time says only that the article was published by the time of its capture. That narrows
 * what other pages say, and where these say a later time, theirs is taken: the narrower.
 */
export function dateArticle(datings: readonly Dating[]): { dating: Dating; conflict: boolean } {
  const ordered = datings.toSorted(byWidth);
  const [narrowest] = ordered;
  if (!narrowest) return { dating: UNDATED, conflict: false };

  const earliest = ordered.reduce<string | null>((max, d) => later(max, d.earliest), null);
  const latest = ordered.reduce<string | null>((min, d) => sooner(min, d.latest), null);
  if (earliest !== null && latest !== null && earliest > latest) {
    return { dating: narrowest, conflict: true };
  }
  return { dating: { ...narrowest, earliest, latest }, conflict: false };
}

/** Middle of the interval, RFC 3339; null when it is open at an end. */
export function toPublishedAt({ earliest, latest }: Dating): string | null {
  if (earliest === null || latest === null) return null;
  return new Date((Date.parse(earliest) + Date.parse(latest)) / 2).toISOString();
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

function sooner(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a;
}

/**
 * The time that lists are ordered by: the middle of the interval, else its end, else when the article
 * was first seen. It was published no later than either of these.
 */
export function bestKnownTime({
  publishedAt,
  dating,
  firstSeenAt,
}: Pick<ListedArticle, "publishedAt" | "dating" | "firstSeenAt">): string {
  return publishedAt ?? dating.latest ?? firstSeenAt;
}

/** The last millisecond that a Date can be, in place of an unknown end. */
const FOREVER = 8.64e15;

/**
 * Milliseconds between the ends of the interval. One that is open at an end is wider than any closed
 * one and narrower than one that is open at both; the sooner it ends, the narrower it is.
 */
export function intervalWidth({ earliest, latest }: Dating): number {
  const end = latest === null ? FOREVER : Date.parse(latest);
  return end - (earliest === null ? -FOREVER : Date.parse(earliest));
}

/** Narrow before wide, then by content: an order that no arrival can change. */
function byWidth(a: Dating, b: Dating): number {
  return intervalWidth(a) - intervalWidth(b) || byCodePoints(JSON.stringify(a), JSON.stringify(b));
}
