import type { Sighting } from "../reader/capture-reading.ts";
import type { Dating } from "../schema/article.ts";
import { byCodePoints } from "../text/order.ts";
import { toAddressKey, type Wording } from "./wording.ts";

/** A wording and what all its sightings state together. */
export type Observation = {
  readonly wording: Wording;
  /** The datings of its sightings, or a subset that includes the narrowest one and both extremes. */
  readonly datings: readonly Dating[];
  /**
   * Pages whose main article it is, one per address, by code points. If there are more than `MAX_ADDRESSES`, one more
   * than that: those with the lowest address keys.
   */
  readonly pages: readonly string[];
  /** Hashtags of the listings that show it, by code points. */
  readonly hashtags: readonly string[];
};

/** A wording with more addresses has no address that identifies it. */
export const MAX_ADDRESSES = 8;
/** An article has at most so many hashtags of pages, the first by code points. */
export const MAX_PAGE_HASHTAGS = 32;

/** Returns all keys that propose other wordings of the same article. */
export function observationKeys({ wording, pages }: Observation): string[] {
  return [...wording.keys, ...(pages.length > MAX_ADDRESSES ? [] : pages.map(toAddressKey))];
}

/** Adds the sightings of a capture at the address `url` to the observations of other captures. */
export function addSightings(
  elsewhere: readonly Observation[],
  url: string | null,
  sightings: readonly { readonly sighting: Sighting; readonly wording: Wording }[],
): Observation[] {
  const all = new Map(elsewhere.map((each) => [each.wording.hash, each]));
  for (const { sighting, wording } of sightings) {
    const { datings = [], pages = [], hashtags = [] } = all.get(wording.hash) ?? {};
    const isPage = sighting.role === "main" && url !== null;
    // Hashtags that were supplied are part of the wording.
    const listed = sighting.bases?.["hashtags"] ? [] : sighting.hashtags;
    all.set(wording.hash, {
      wording,
      datings: sighting.published ? [...datings, sighting.published] : datings,
      pages: isPage ? withPage(pages, url) : pages,
      hashtags: [...new Set([...hashtags, ...listed])].sort(byCodePoints),
    });
  }
  return [...all.values()];
}

/** Returns one page per address, the first by code points. */
function withPage(pages: readonly string[], page: string): string[] {
  const byAddress = new Map<string, string>();
  for (const each of [...pages, page].sort(byCodePoints).reverse()) {
    byAddress.set(toAddressKey(each), each);
  }
  return [...byAddress]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MAX_ADDRESSES + 1)
    .map(([, each]) => each)
    .sort(byCodePoints);
}
