import * as z from "zod";
import "./schema/messages.ts";
import type { Hub } from "./ingest/ping-hub.ts";
import type { IngestSettings, Job, Stores } from "./ingest/stores.ts";
import { logFailure } from "./log.ts";
import type { WorkersAiBinding } from "./model/workers-ai.ts";
import type { CommentLimits } from "./storage/catalogue/new-comments.ts";
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

/** Built for the first request, whose environment it parses: a Worker starts faster without it. */
const variables = (minTokenLength: number) =>
  z.object({
    /**
     * Bearer token of the protected routes; without it they respond with 503. Only what can be sent in the
     * header (RFC 6750, section 2.1) could ever match.
     */
    ADMIN_TOKEN: z
      .string()
      .min(minTokenLength, `ADMIN_TOKEN must have at least ${minTokenLength} characters.`)
      .regex(
        /^[\w.~+/-]+=*$/,
        "ADMIN_TOKEN takes letters, digits and -._~+/ only, and = at its end.",
      )
      .optional(),
    /** Larger captures are rejected. */
    MAX_CAPTURE_BYTES: wholeNumber(1_048_576, { min: 1 }),
    /** How long an enqueued capture may take before it is enqueued again; the Free plan's queue keeps a message a day. */
    LEASE_SECONDS: wholeNumber(900, { min: 1, max: 86_400 }),
    /** Pause before a message that failed is tried again; the queue tries three times. */
    RETRY_SECONDS: wholeNumber(30, { max: 43_200 }),
    /**
     * Objects of the inbox that one sweep looks at, and articles that one message publishes; a scheduled run publishes a
     * quarter of these. An invocation stays below the Free plan's 50 subrequests (tests/ingest/invocations.test.ts): a list
     * of R2 gives 100 objects, a message batch takes 100, and each article is a write.
     */
    SWEEP_KEYS: wholeNumber(500, { min: 1, max: 1_000 }),
    PUBLISH_ARTICLES: wholeNumber(20, { min: 1, max: 1_000 }),
    /** Captures that a sweep reads again after the code has changed (src/reader/derivation.ts), or for a rebuild. */
    REREAD_CAPTURES: wholeNumber(100, { max: 1_000 }),
    /** Between two scheduled runs, as `crons` of wrangler.toml has it: `/health` reports runs that are late. */
    RUN_SECONDS: wholeNumber(300, { min: 60 }),
    /** Articles published more days ago expire; 0 keeps all. Those without `publishedAt` stay. */
    RETENTION_DAYS: wholeNumber(0),
    /**
     * What a day (UTC) may cost; the Free plan has 1,000 KV writes, 100,000 rows and 10,000 operations of
     * queues. Work beyond it waits for the next day: captures to be read, articles to be written to KV. Nothing
     * is lost, and an article that waits is served from the catalogue.
     */
    KV_WRITES_PER_DAY: wholeNumber(900),
    D1_ROWS_PER_DAY: wholeNumber(90_000),
    QUEUE_OPERATIONS_PER_DAY: wholeNumber(9_000),
    /**
     * Comments that wait at one article, and that a day (UTC) accepts. More are rejected, so that nobody uses
     * up the rows that captures need (src/storage/catalogue/new-comments.ts).
     */
    WAITING_COMMENTS_PER_ARTICLE: wholeNumber(50),
    COMMENTS_PER_DAY: wholeNumber(500),
    /**
     * Calls to language models that a day (UTC) makes, whoever asks, counted in pieces of a translation of up to
     * 1,000 characters. Each takes about 15 of the Free plan's 10,000 neurons a day (500 tokens at 31,050 neurons
     * a million, https://developers.cloudflare.com/workers-ai/platform/pricing/). A summary or an answer counts as
     * ten: 3,000 tokens in and up to 400 out take about 160 (at 26,668 and 204,805 a million).
     */
    MODEL_CALLS_PER_DAY: wholeNumber(600),
    /** Models of Workers AI, used where the binding `AI` exists: for translation and for text. */
    AI_TRANSLATION_MODEL: z.string().min(1).default("@cf/meta/m2m100-1.2b"),
    AI_TEXT_MODEL: z.string().min(1).default("@cf/meta/llama-3.3-70b-instruct-fp8-fast"),
    /** Whether the rate limits of wrangler.toml apply; `npm start` turns them off. */
    RATE_LIMITS: z.enum(["on", "off"]).default("on"),
    /**
     * A WebSub hub that scheduled runs tell of changes, and the address of this deployment, which no request tells a
     * scheduled run. Feeds have a hub if both are set.
     */
    HUB_URL: z.url({ protocol: /^https?$/ }).optional(),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    /** Whether only this computer may write and use the token, and webhooks may be sent to it; `npm start` turns it on. */
    LOCAL_ONLY: z.enum(["on", "off"]).default("off"),
  });

/** Accepts a number or its text. The empty text is invalid: JavaScript reads it as 0, which many variables allow. */
function wholeNumber(
  byDefault: number,
  { min = 0, max = Number.MAX_SAFE_INTEGER }: { min?: number; max?: number } = {},
) {
  const number = z.coerce.number().int().min(min).max(max);
  return z.preprocess((given) => (given === "" ? Number.NaN : given), number).default(byDefault);
}

export type Config = z.infer<ReturnType<typeof variables>>;

/** Variables are invalid. The message names each one, and does not repeat a token. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

type ParsedConfig = { readonly config: Config; readonly error: ConfigError | null };

/**
 * Parses variables. `config` has the defaults of those that are invalid, which `error` names. A short token can be
 * guessed, which does not matter where only this computer may use it.
 */
export function parseConfig(given: object): ParsedConfig {
  const schema = variables("LOCAL_ONLY" in given && given.LOCAL_ONLY === "on" ? 1 : 16);
  const { data, error } = schema.safeParse(given);
  if (data) return { config: data, error: null };
  const invalid = new Set(error.issues.map(({ path }) => path[0]));
  const valid = Object.entries(given).filter(([name]) => !invalid.has(name));
  const problems = error.issues.map(({ message }) => message);
  return {
    config: schema.parse(Object.fromEntries(valid)),
    error: new ConfigError(`The configuration is invalid. ${problems.join(" ")}`),
  };
}

const parseOnce = memoized((env: Env): ParsedConfig => {
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

/** The variables for what stores or requests ingest. Throws a {@link ConfigError} if any is invalid. */
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

/** The hub of the feeds; null without one. */
export function hubOf(env: Env): Hub | null {
  const { HUB_URL, PUBLIC_URL } = readConfig(env);
  if (HUB_URL === undefined || PUBLIC_URL === undefined) return null;
  return { url: HUB_URL, origin: new URL(PUBLIC_URL).origin };
}

/** Settings of a run of ingest at `now`, milliseconds since the epoch. */
export function ingestSettings(env: Env, now: number): IngestSettings {
  const { config, error } = parseOnce(env);
  return {
    now,
    pausedBy: error?.message ?? null,
    maxBytes: config.MAX_CAPTURE_BYTES,
    retentionDays: config.RETENTION_DAYS,
    keys: config.SWEEP_KEYS,
    leaseSeconds: config.LEASE_SECONDS,
    rereads: config.REREAD_CAPTURES,
    retrySeconds: config.RETRY_SECONDS,
    entries: config.PUBLISH_ARTICLES,
    kvWrites: config.KV_WRITES_PER_DAY,
    rowsPerDay: config.D1_ROWS_PER_DAY,
    queueOperations: config.QUEUE_OPERATIONS_PER_DAY,
    hub: hubOf(env),
  };
}

export function deliverySettings(env: Env): { readonly allowsLoopback: boolean } {
  return { allowsLoopback: readConfig(env).LOCAL_ONLY === "on" };
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

export function commentLimits(env: Env): CommentLimits {
  const { WAITING_COMMENTS_PER_ARTICLE, COMMENTS_PER_DAY } = readConfig(env);
  return { waitingPerArticle: WAITING_COMMENTS_PER_ARTICLE, perDay: COMMENTS_PER_DAY };
}
