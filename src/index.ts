import { createApp } from "./app.ts";
import {
  consumeSettings,
  type Env,
  publishSettings,
  requireConfig,
  scheduledSettings,
  sweepSettings,
  toStores,
} from "./config.ts";
import { handleDeadLetters, handleQueueBatch } from "./ingest/queue.ts";
import { runScheduled } from "./ingest/scheduled.ts";

const app = createApp();

/** Name of the dead-letter queue in wrangler.toml. */
const DEAD_LETTERS = "broadsheet-captures-dead";

export default {
  fetch: app.fetch,

  async scheduled({ scheduledTime }, env) {
    await runScheduled(toStores(env), scheduledSettings(env, scheduledTime));
  },

  async queue(batch, env) {
    const now = Date.now();
    if (batch.queue === DEAD_LETTERS) return handleDeadLetters(batch, toStores(env), now);
    await handleQueueBatch(batch, toStores(env), {
      consume: consumeSettings(env, now),
      sweep: sweepSettings(env, now),
      publish: publishSettings(env, now),
      retrySeconds: requireConfig(env).RETRY_SECONDS,
    });
  },
} satisfies ExportedHandler<Env>;
