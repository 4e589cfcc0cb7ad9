import * as z from "zod";
import "./messages.ts";

/** The variables of a deployment, which set what it may do and cost. src/config.ts reads them. */

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
     * Comments that wait at one article, whichever of its ids they were sent to, and that a day (UTC) accepts, including
     * those that are rejected or deleted later. More are rejected, so that nobody uses up the rows that captures need
     * (src/storage/catalogue/new-comments.ts).
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

/**
 * Parses variables. `config` has the defaults of those that are invalid, which `error` names. A short token can be
 * guessed, which does not matter where only this computer may use it.
 */
export function parseConfig(given: object): {
  readonly config: Config;
  readonly error: ConfigError | null;
} {
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
