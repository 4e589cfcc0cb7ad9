import { createApp } from "./app.ts";
import { type Env, readConfig, storesOf } from "./config.ts";
import { bury, deliver } from "./ingest/deliver.ts";
import { runRound } from "./ingest/round.ts";

const app = createApp();

/** Name of the dead-letter queue in wrangler.toml. */
const DEAD_LETTERS = "broadsheet-captures-dead";

export default {
  fetch: app.fetch,

  async scheduled({ scheduledTime }, env) {
    const config = readConfig(env);
    await runRound(storesOf(env), {
      now: scheduledTime,
      leaseSeconds: config.LEASE_SECONDS,
      keys: config.SWEEP_KEYS,
      publish: config.PUBLISH_ARTICLES,
    });
  },

  async queue(batch, env) {
    const config = readConfig(env);
    const now = Date.now();
    if (batch.queue === DEAD_LETTERS) return bury(batch, storesOf(env), now);
    await deliver(batch, storesOf(env), {
      now,
      maxBytes: config.MAX_CAPTURE_BYTES,
      publish: config.PUBLISH_ARTICLES,
      retrySeconds: config.RETRY_SECONDS,
    });
  },
} satisfies ExportedHandler<Env>;
