import { log } from "../log.ts";
import { listArticlesBefore } from "../storage/catalogue/articles.ts";
import { recordRun } from "../storage/catalogue/scheduled-runs.ts";
import { applyCapture, firstPublicDay } from "./apply-capture.ts";
import { enqueueDeliveries } from "./enqueue-deliveries.ts";
import { pingHub } from "./ping-hub.ts";
import { type PublishResult, publishPending } from "./publish.ts";
import { purgeChanges } from "./purge-cache.ts";
import { finishRebuild } from "./rebuild.ts";
import { reconcile } from "./reconcile.ts";
import type { IngestSettings, Stores } from "./stores.ts";
import { type SweepResult, sweepInbox } from "./sweep.ts";

/** Articles that a run withdraws because they are past retention: all their buckets are loaded at once. */
const MAX_EXPIRED = 20;
/** A run has other requests to make, and sends a message that continues: together it stays below 50 subrequests. */
const SHARE_OF_PUBLISHING = 0.25;

/**
 * The cron's work: enqueues inbox objects that need reading, withdraws articles that are past retention, compares the
 * newsstand with the catalogue, and publishes the outbox. Each part is bounded; the next scheduled run continues. A run
 * that fails is not recorded, so `/health` reports it: the comparison reads every article in time, and a damaged one is
 * noticed.
 */
export async function runScheduled(stores: Stores, settings: IngestSettings): Promise<SweepResult> {
  try {
    const swept = await sweepInbox(stores, settings);
    await expireArticles(stores, settings);
    await finishRebuild(stores.catalogue, settings.now);
    // Before publishing, because KV's list may not show at once what was just written.
    await reconcile(stores, settings);
    await recordRun(stores.catalogue, settings.now);
    log({ event: "scheduled-run", ...swept });
    return swept;
  } finally {
    // A failing queue or inbox does not keep the newsstand behind.
    try {
      await purgeChanges(stores, settings.now);
      const PUBLISH_ARTICLES = Math.ceil(settings.PUBLISH_ARTICLES * SHARE_OF_PUBLISHING);
      await publishAndContinue(stores, { ...settings, PUBLISH_ARTICLES });
      await pingHub(stores, settings);
    } finally {
      await stores.spending.record(settings.now);
    }
  }
}

/** Withdraws some of the articles that are past retention. */
export async function expireArticles(
  stores: Pick<Stores, "catalogue" | "inbox" | "spending">,
  settings: IngestSettings,
): Promise<void> {
  const notBefore = firstPublicDay(settings);
  if (notBefore === null) return;
  const ids = await listArticlesBefore(stores.catalogue, notBefore, MAX_EXPIRED);
  if (ids.length > 0) await applyCapture(stores, null, settings, ids);
}

/**
 * Publishes a batch of the outbox and sends a message to continue if more is left. Otherwise receivers are told what
 * changed: they find it in KV then.
 */
export async function publishAndContinue(
  stores: Stores,
  settings: IngestSettings,
): Promise<PublishResult> {
  const published = await publishPending(stores, settings);
  if (published === "more") await stores.queue.send({ kind: "publish" });
  else await enqueueDeliveries(stores, settings);
  return published;
}
