import { createApp } from "./app.ts";
import {
  consumeSettings,
  type Env,
  publishSettings,
  readConfig,
  roundSettings,
  storesOf,
  sweepSettings,
} from "./config.ts";
import { bury, deliver } from "./ingest/queue.ts";
import { runRound } from "./ingest/scheduled.ts";

const app = createApp();

/** Name of the dead-letter queue in wrangler.toml. */
const DEAD_LETTERS = "broadsheet-captures-dead";

export default {
  fetch: app.fetch,

  async scheduled({ scheduledTime }, env) {
    await runRound(storesOf(env), roundSettings(env, scheduledTime));
  },

  async queue(batch, env) {
    const now = Date.now();
    if (batch.queue === DEAD_LETTERS) return bury(batch, storesOf(env), now);
    await deliver(batch, storesOf(env), {
      consume: consumeSettings(env, now),
      sweep: sweepSettings(env, now),
      publish: publishSettings(env, now),
      retrySeconds: readConfig(env).RETRY_SECONDS,
    });
  },
} satisfies ExportedHandler<Env>;
