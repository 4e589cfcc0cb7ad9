import { logFailure } from "../log.ts";
import { articleTag, LISTS_TAG } from "../schema/cache-tags.ts";
import { listRecentChanges } from "../storage/catalogue/recent-changes.ts";
import { storeProgress } from "../storage/catalogue/task-positions.ts";
import type { Stores } from "./stores.ts";

/**
 * Purges Cloudflare's cache in front of the Worker (https://developers.cloudflare.com/workers/cache/purge/). It
 * exists neither locally nor where `[cache]` is off; nothing is purged then. It allows 5 requests a minute on every
 * plan, so only removals and decisions on comments purge at once, and a scheduled run purges everything else that
 * changed with one request.
 */

/** Tags of one request. */
const MAX_TAGS = 100;
/** For so long, locations that read a key before may get KV's former value, and cache it again. */
const KV_DELAY_SECONDS = 60;

/**
 * Purges what shows these articles, and the lists if they left them. Never throws: what could not be purged
 * expires, and the next scheduled run purges the changes again. Returns whether it was purged.
 */
export async function purgeArticles(
  cache: Stores["cache"],
  ids: readonly string[],
  { withLists }: { readonly withLists: boolean },
): Promise<boolean> {
  const tags = [...(withLists ? [LISTS_TAG] : []), ...ids.map(articleTag)];
  if (!cache || tags.length === 0) return true;
  const isAll = tags.length > MAX_TAGS;
  try {
    const { success, errors } = await cache.purge(isAll ? { purgeEverything: true } : { tags });
    if (!success) logFailure("The cache could not be purged; its copies expire.", errors);
    return success;
  } catch (error) {
    logFailure("The cache could not be purged; its copies expire.", error);
    return false;
  }
}

/**
 * Purges what has changed since the last purge, except in the last minute, in which KV can be behind. This also
 * repeats the purge of a removal. `now` is in milliseconds since the epoch. Returns the rows that D1 wrote.
 */
export async function purgeChanges(
  { catalogue, cache }: Pick<Stores, "catalogue" | "cache">,
  now: number,
): Promise<number> {
  if (!cache) return 0;
  const until = new Date(now - KV_DELAY_SECONDS * 1000).toISOString();
  const { edition, hasChanges, articles } = await listRecentChanges(catalogue, until);
  if (hasChanges && !(await purgeArticles(cache, articles, { withLists: true }))) return 0;
  const { meta } = await storeProgress(catalogue, "cache", String(edition)).run();
  return meta.rows_written;
}
