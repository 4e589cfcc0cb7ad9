import { logFailure } from "../log.ts";
import type { Config } from "../schema/variables.ts";
import { readWithHead } from "../storage/catalogue/rows.ts";
import { readProgress, storeProgress } from "../storage/catalogue/task-positions.ts";
import { purgeCache } from "./purge-cache.ts";
import type { IngestSettings, Stores } from "./stores.ts";

/** The hub (https://www.w3.org/TR/websub/) and the public address, without a slash at the end; null without a hub. */
export function hubOf({ HUB_URL, PUBLIC_URL }: Config) {
  if (HUB_URL === undefined || PUBLIC_URL === undefined) return null;
  return { url: HUB_URL, origin: new URL(PUBLIC_URL).origin };
}

/** The feeds that a hub is told of: the only ones with a link to it. There is no end of feeds with filters. */
const TOPICS = ["articles", "stories"].flatMap((items) =>
  ["json", "rss", "atom"].map((format) => `/feeds/${items}.${format}`),
);
const TIMEOUT_MILLISECONDS = 10_000;

/**
 * Tells the hub, if there is one, that the feeds changed, once for the editions that it was not told of. The next
 * scheduled run tries again if it cannot be reached. The specification leaves the request to hubs; this is the one of
 * PubSubHubbub 0.3, with a `hub.url` for each feed, which they kept.
 */
export async function pingHub(
  { catalogue: db, cache }: Pick<Stores, "catalogue" | "cache">,
  settings: IngestSettings,
): Promise<void> {
  const hub = hubOf(settings);
  if (!hub) return;
  const [head] = await readWithHead(db, []);
  if (head.edition === 0 || (await readProgress(db, "websub")) === head.state) return;
  // The hub reads the feeds at once, and would not be told again of what a cached copy lacks.
  await purgeCache(cache, []);
  const topics = TOPICS.map((path) => ["hub.url", hub.origin + path]);
  try {
    const response = await fetch(hub.url, {
      method: "POST",
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      body: new URLSearchParams([["hub.mode", "publish"], ...topics]),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`The response was ${response.status}.`);
  } catch (error) {
    logFailure("The hub could not be told of changes. The next scheduled run tries again.", error);
    return;
  }
  await storeProgress(db, { websub: head.state });
}
