/*
 * Broadsheet's Worker. Reading order for newcomers, by what starts the Worker:
 *
 * A request: app.ts (middleware) → api.ts (routes) → http/articles/get.ts, or web/pages.ts →
 *   storage/newsstand/articles.ts (KV), storage/catalogue/articles.ts (D1).
 * A capture from the queue: ingest/queue.ts → ingest/consume-capture.ts → reader/read-capture.ts (bytes →
 *   sightings) → ingest/apply-capture.ts → storage/catalogue/snapshot.ts (load), article/ and story/ (decide),
 *   storage/catalogue/commit.ts (write) → ingest/publish.ts (KV).
 * The queue of deliveries: delivery/run-delivery.ts (journal → receivers).
 * The cron: ingest/scheduled.ts → ingest/sweep.ts (R2 → queue), ingest/reconcile.ts (KV against D1).
 *
 * config.ts reads the variables (schema/variables.ts). Settings and bindings are passed down as arguments from here.
 */

import { createApp } from "./app.ts";
import { type Env, ingestSettings, toStores } from "./config.ts";
import { handleDeliveries } from "./delivery/run-delivery.ts";
import { handleDeadLetters, handleQueueBatch } from "./ingest/queue.ts";
import { runScheduled } from "./ingest/scheduled.ts";
import { logFailure, withLogId } from "./log.ts";

const app = createApp();

/** How the names of the other queues in wrangler.toml end. They begin with the name of the deployment. */
const DEAD_LETTERS = "-captures-dead";
const DELIVERIES = "-deliveries";

export default {
  fetch: app.fetch,

  async scheduled({ scheduledTime }, env, ctx) {
    const settings = ingestSettings(env, scheduledTime);
    if (settings.pausedBy) logFailure(`${settings.pausedBy} Ingest waits until it is corrected.`);
    await withLogId(crypto.randomUUID(), () => runScheduled(toStores(env, ctx), settings));
  },

  // Messages that write the log come one in a batch.
  queue: (batch, env) => withLogId(batch.messages[0]?.id ?? "", () => handleQueue(batch, env)),
} satisfies ExportedHandler<Env>;

async function handleQueue(batch: MessageBatch, env: Env): Promise<void> {
  const now = Date.now();
  if (batch.queue.endsWith(DEAD_LETTERS)) return handleDeadLetters(batch, toStores(env), now);
  const handle = batch.queue.endsWith(DELIVERIES) ? handleDeliveries : handleQueueBatch;
  await handle(batch, toStores(env), ingestSettings(env, now));
}
