import { logFailure } from "../log.ts";
import { articleTag, LISTS_TAG } from "../schema/cache-tags.ts";
import { listChanges } from "../storage/catalogue/changes.ts";
import { readProgress, storeProgress } from "../storage/catalogue/task-positions.ts";
import type { Stores } from "./stores.ts";

/**
 * Purges Cloudflare's cache in front of the Worker (https://developers.cloudflare.com/workers/cache/purge/). It
 * exists neither locally nor where `[cache]` is off. It allows 5 requests a minute on every plan, so only removals and
 * decisions on comments purge at once; a scheduled run purges what else has changed with one request.
 */

/** Tags of one request. */
const MAX_TAGS = 100;
const MAX_CHANGES = 1_000;
/** For so long, locations that read a key before may get KV's former value, and cache it again. */
const KV_DELAY_SECONDS = 60;

/** Purges these articles and everything that can show several or comments. Never throws: copies expire. */
export async function purgeCache(cache: Stores["cache"], ids: readonly string[]): Promise<boolean> {
  if (!cache) return true;
  const tags = [LISTS_TAG, ...ids.map(articleTag)];
  const purged = await cache
    .purge(tags.length > MAX_TAGS ? { purgeEverything: true } : { tags })
    .catch((errors: unknown) => ({ success: false, errors }));
  if (!purged.success) logFailure("The cache was not purged; its copies expire.", purged.errors);
  return purged.success;
}

/**
 * Purges what has changed since the last purge, except in the last minute, in which KV can be behind. This also
 * repeats the purge of a removal. The cache of a new deployment is empty.
 */
export async function purgeChanges(
  { catalogue, cache }: Pick<Stores, "catalogue" | "cache">,
  now: number,
): Promise<void> {
  if (!cache) return;
  const position = await readProgress(catalogue, "cache");
  const since = position === "" ? Number.MAX_SAFE_INTEGER : Number(position);
  const found = await listChanges(catalogue, { since, limit: MAX_CHANGES, withArticles: false });
  const until = new Date(now - KV_DELAY_SECONDS * 1000).toISOString();
  const changes = found.changes.filter(({ at }) => at <= until);
  const changed = changes.flatMap(({ kind, article }) => (kind === "created" ? [] : article));
  if (changes.length > 0 && !(await purgeCache(cache, [...new Set(changed)]))) return;
  const end = position === "" ? found.edition : (changes.at(-1)?.edition ?? since);
  await storeProgress(catalogue, { cache: String(end) });
}
