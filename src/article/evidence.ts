import { addressKey, type Wording } from "./identity.ts";
import type { Dating } from "./schema.ts";

/** A wording and what all its sightings say together. */
export type Evidence = {
  readonly wording: Wording;
  /** The sightings' datings, or any part of them that includes the narrowest and both extremes. */
  readonly datings: readonly Dating[];
  /** Pages that have it as their main article: one for each address, by code points. */
  readonly pages: readonly string[];
  /** Hashtags whose listings show it, by code points. */
  readonly hashtags: readonly string[];
};

/** A wording that is the main article of more addresses has none that tells it from others. */
export const ADDRESSES = 8;
/** An article shows so many of its listings' hashtags, the first by code points. */
export const HASHTAGS = 32;

/** All that can connect a wording with others of its article. */
export function keysOf({ wording, pages }: Evidence): string[] {
  return [...wording.keys, ...(pages.length > ADDRESSES ? [] : pages.map(addressKey))];
}
