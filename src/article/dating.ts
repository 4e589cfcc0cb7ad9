import { unknownTime } from "../reader/times.ts";
import type { Dating, ListedArticle } from "../schema/article.ts";
import { byCodePoints } from "../text/order.ts";

/**
 * Dates an article by all of its sightings. Each states an interval of publication, so the article was published
 * within their intersection. Text, precision and basis come from the narrowest interval.
 *
 * If two intervals exclude each other, the narrowest one is taken, and `conflict` is true. A page without a time
 * states only that the article was published before its capture, so a page that states a later time is narrower and
 * is preferred.
 */
export function dateArticle(datings: readonly Dating[]): { dating: Dating; conflict: boolean } {
  const ordered = datings.toSorted(byWidth);
  const [narrowest] = ordered;
  if (!narrowest) return { dating: unknownTime(null), conflict: false };

  const sorted = (end: "earliest" | "latest") => ordered.flatMap((each) => each[end] ?? []).sort();
  const [earliest = null, latest = null] = [sorted("earliest").at(-1), sorted("latest")[0]];
  const conflict = earliest !== null && latest !== null && earliest > latest;
  return { dating: conflict ? narrowest : { ...narrowest, earliest, latest }, conflict };
}

/** Middle of the interval, RFC 3339; null if it is open at either end. */
export function toPublishedAt({ earliest, latest }: Dating): string | null {
  if (earliest === null || latest === null) return null;
  return new Date((Date.parse(earliest) + Date.parse(latest)) / 2).toISOString();
}

/** A day in an unknown time zone is 50 hours wide (src/reader/times.ts) unless a page narrowed it. */
const MIN_DAY_WIDTH = 48 * 3_600_000;

/** Returns the day that a page or its metadata states, `YYYY-MM-DD`, if no other page narrowed it down, or null. */
export function toStatedDay(dating: Dating): string | null {
  const { basis, precision } = dating;
  const isStated = (basis === "absolute" || basis === "metadata") && precision === "day";
  if (!isStated || intervalWidth(dating) < MIN_DAY_WIDTH) return null;
  return toPublishedAt(dating)?.slice(0, 10) ?? null;
}

/**
 * Returns the day of publication, `YYYY-MM-DD`: the UTC day that contains the whole interval, or the day that the page
 * or its metadata states. Null if two days are possible.
 */
export function toPublishedOn(dating: Dating): string | null {
  const { earliest, latest, basis, precision, text } = dating;
  // A supplied time keeps its text only if that has another day.
  if (basis === "metadata" && precision === "second" && text !== null) return text.slice(0, 10);
  const day = earliest?.slice(0, 10) ?? null;
  return toStatedDay(dating) ?? (day === latest?.slice(0, 10) ? day : null);
}

/** The time that orders lists: the middle of the interval, or else its end; null if the article is undated. */
export function bestKnownTime({
  publishedAt,
  dating,
}: Pick<ListedArticle, "publishedAt" | "dating">): string | null {
  return publishedAt ?? dating.latest;
}

/** The last millisecond of Date, in place of an unknown end. */
const FOREVER = 8.64e15;

/**
 * Milliseconds between the ends. An interval with one open end is wider than any closed one and narrower than an
 * interval with two; an earlier end is narrower.
 */
export function intervalWidth({ earliest, latest }: Dating): number {
  const end = latest === null ? FOREVER : Date.parse(latest);
  return end - (earliest === null ? -FOREVER : Date.parse(earliest));
}

/** Narrow intervals first, then by content, so that the order does not depend on arrival. */
function byWidth(a: Dating, b: Dating): number {
  return intervalWidth(a) - intervalWidth(b) || byCodePoints(JSON.stringify(a), JSON.stringify(b));
}
