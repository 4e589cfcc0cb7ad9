import { toPublishedOn } from "../article/dating.ts";
import type { Dating } from "../schema/article.ts";

/**
 * Returns the date of publication for programs that take a single date, in ISO 8601 and no more precise than it is
 * certain: the minute that contains the whole interval, or else the day. Null if two days are possible.
 */
export function toDatePublished(dating: Dating): string | null {
  const minute = dating.earliest?.slice(0, 16);
  return minute && minute === dating.latest?.slice(0, 16) ? `${minute}Z` : toPublishedOn(dating);
}
