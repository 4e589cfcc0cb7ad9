import type { Sighting } from "../reader/capture-reading.ts";
import type { Dating } from "../schema/article.ts";
import { byCodePoints } from "../text/order.ts";
import { toAddressKey, type Wording } from "./wording.ts";

/** A wording and what all its sightings say together. */
export type Observation = {
  readonly wording: Wording;
  /** The sightings' datings, or any part of them that includes the narrowest and both extremes. */
  readonly datings: readonly Dating[];
  /**
   * Pages that have it as their main article: one for each address, by code points. Where there are
   * more than `ADDRESSES`, one more than that: those whose addresses have the least keys.
   */
  readonly pages: readonly string[];
  /** Hashtags whose listings show it, by code points. */
  readonly hashtags: readonly string[];
};

/** A wording that is the main article of more addresses has none that tells it from others. */
export const MAX_ADDRESSES = 8;
/** An article shows so many of its listings' hashtags, the first by code points. */
export const MAX_PAGE_HASHTAGS = 32;

/** All that can propose a wording with others of its article. */
export function observationKeys({ wording, pages }: Observation): string[] {
  return [...wording.keys, ...(pages.length > MAX_ADDRESSES ? [] : pages.map(toAddressKey))];
}

/** What other captures say, with what a capture at the address `url` says now. */
export function addSightings(
  elsewhere: readonly Observation[],
  url: string | null,
  sightings: readonly { readonly sighting: Sighting; readonly wording: Wording }[],
): Observation[] {
  const all = new Map(elsewhere.map((evidence) => [evidence.wording.hash, evidence]));
  for (const { sighting, wording } of sightings) {
    const { datings = [], pages = [], hashtags = [] } = all.get(wording.hash) ?? {};
    const isPage = sighting.role === "main" && url !== null;
    all.set(wording.hash, {
      wording,
      datings: sighting.published ? [...datings, sighting.published] : datings,
      pages: isPage ? withPage(pages, url) : pages,
      hashtags: [...new Set([...hashtags, ...sighting.hashtags])].sort(byCodePoints),
    });
  }
  return [...all.values()];
}

/** One page for each address, the first by code points. */
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
