import { createApp } from "./app.ts";
import { type Env, readConfig, roundSettings, storesOf } from "./config.ts";
import { bury, deliver } from "./ingest/deliver.ts";
import { runRound } from "./ingest/round.ts";

const app = createApp();

/** Name of the dead-letter queue in wrangler.toml. */
const DEAD_LETTERS = "broadsheet-captures-dead";

export default {
  fetch: app.fetch,

  async scheduled({ scheduledTime }, env) {
    await runRound(storesOf(env), roundSettings(env, scheduledTime));
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
