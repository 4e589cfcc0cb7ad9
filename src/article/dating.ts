import { byCodePoints } from "./order.ts";
import type { Dating } from "./schema.ts";

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
 * Where two intervals exclude each other the narrowest alone is taken and `conflict` is true.
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
export function publishedAt({ earliest, latest }: Dating): string | null {
  if (earliest === null || latest === null) return null;
  return new Date((Date.parse(earliest) + Date.parse(latest)) / 2).toISOString();
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

function sooner(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a;
}

/** Milliseconds between the ends of the interval; more than any other when one is open. */
export function width({ earliest, latest }: Dating): number {
  return earliest === null || latest === null
    ? Number.MAX_SAFE_INTEGER
    : Date.parse(latest) - Date.parse(earliest);
}

/** Narrow before wide before open, then by content: an order that no arrival can change. */
function byWidth(a: Dating, b: Dating): number {
  return width(a) - width(b) || byCodePoints(JSON.stringify(a), JSON.stringify(b));
}
