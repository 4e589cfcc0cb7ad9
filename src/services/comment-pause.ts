import type { ReachedLimit } from "../storage/catalogue/new-comments.ts";
import { nextDay } from "../storage/catalogue/spending.ts";

/** Moderators decide when they are there, so nobody knows when a place is free: asking by the hour is enough. */
const ARTICLE_SECONDS = 60 * 60;

/** Why a comment is not accepted for now, in the API as in a page's form, and for how many seconds. */
export type Pause = { readonly detail: string; readonly seconds: number };

/** `now` is in milliseconds since the epoch. */
export function pauseOf(limit: ReachedLimit, now: number): Pause {
  if (limit === "article") {
    return {
      detail:
        "Many comments on this article wait for approval; no more are accepted until some are decided on. Try again in an hour.",
      seconds: ARTICLE_SECONDS,
    };
  }
  return {
    detail: "No more comments are accepted today. Try again after midnight (UTC).",
    seconds: Math.ceil((Date.parse(nextDay(now)) - now) / 1000),
  };
}
