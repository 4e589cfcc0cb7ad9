import type { IngestSettings, Job, Stores } from "./ingest/stores.ts";
import { logFailure } from "./log.ts";
import type { WorkersAiBinding } from "./model/workers-ai.ts";
import { type Config, parseConfig } from "./schema/variables.ts";
import { createSpending } from "./storage/catalogue/spending.ts";
import type { DeliveryRun } from "./storage/catalogue/webhooks.ts";
import { meterDatabase, meterNamespace, meterQueue, noUsage } from "./storage/metered.ts";
import { memoized } from "./text/memoize.ts";

/** What wrangler.toml binds, and the variables that may be set beside it. */
export interface Env extends Readonly<Partial<Record<keyof Config, string | number>>> {
  readonly NEWSSTAND: KVNamespace;
  readonly CATALOGUE: D1Database;
  readonly INBOX: R2Bucket;
  readonly CAPTURES: Queue<Job>;
  readonly DELIVERIES: Queue<DeliveryRun>;
  /** Workers AI; without it there is no translation, and answers are extracts. */
  readonly AI?: WorkersAiBinding;
  /** Absent where nothing is limited. */
  readonly READS?: RateLimit;
  readonly WRITES?: RateLimit;
  readonly MODEL_CALLS?: RateLimit;
}

const parseOnce = memoized((env: Env) => {
  const result = parseConfig(env);
  if (result.error) {
    logFailure(`${result.error.message} Readers and removals get the defaults; ingest pauses.`);
  }
  return result;
});

/**
 * The variables for what serves readers, removes and publishes: an invalid one has its default, so that a typo
 * neither takes a site down nor keeps public what has to go.
 */
export function readConfig(env: Env): Config {
  return parseOnce(env).config;
}

/** The variables for what stores or requests ingest. Throws a `ConfigError` if any is invalid. */
export function requireConfig(env: Env): Config {
  const { config, error } = parseOnce(env);
  if (error) throw error;
  return config;
}

/** The stores and queues, with the cache of an invocation's context; Hono's type does not name it. */
export function toStores(env: Env, context: object = {}): Stores {
  const { INBOX, CATALOGUE, NEWSSTAND, CAPTURES, DELIVERIES } = env;
  const { cache }: Pick<ExecutionContext, "cache"> = context;
  const usage = noUsage();
  return {
    inbox: INBOX,
    catalogue: meterDatabase(CATALOGUE, usage),
    newsstand: meterNamespace(NEWSSTAND, usage),
    queue: meterQueue(CAPTURES, usage),
    deliveries: meterQueue(DELIVERIES, usage),
    spending: createSpending(CATALOGUE, usage),
    cache,
  };
}

/** Settings of a run of ingest at `now`, milliseconds since the epoch. */
export function ingestSettings(env: Env, now: number): IngestSettings {
  const { config, error } = parseOnce(env);
  return { ...config, now, pausedBy: error?.message ?? null };
}

/** Null for what has no limit, or one that nothing can reach, as `npm start` sets it. */
export function dailyBudgets(env: Env) {
  const config = readConfig(env);
  const limited = (budget: number) => (budget === Number.MAX_SAFE_INTEGER ? null : budget);
  return {
    kvWrites: limited(config.KV_WRITES_PER_DAY),
    kvDeletes: null,
    d1Rows: limited(config.D1_ROWS_PER_DAY),
    queueOperations: limited(config.QUEUE_OPERATIONS_PER_DAY),
    comments: limited(config.COMMENTS_PER_DAY),
    modelCalls: limited(config.MODEL_CALLS_PER_DAY),
  };
}

/** What `/health` is judged by. */
export function healthSettings(env: Env, now: number) {
  return { now, runSeconds: readConfig(env).RUN_SECONDS, budgets: dailyBudgets(env) };
}
