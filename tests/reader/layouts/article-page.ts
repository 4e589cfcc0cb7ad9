import { read } from "../decoded.ts";

/** What tests of the layout `article` share. */

/** What only lines of the text or of a listing could say. */
export const SILENT = { category: null, hashtags: [], dateline: null, agency: null, byline: null };
/** The labels between the main article and its cards. */
export const THREE = ["Comments", "No comments yet...", "Related Articles"];

/** What the cards of a page are, without where they lie. */
export function cards(...lines: readonly string[]) {
  return read(...lines)
    .sightings.filter(({ role }) => role === "card")
    .map(({ source, title, published, body }) => [
      source,
      published?.text,
      title,
      ...body.map(({ text }) => text),
    ]);
}
