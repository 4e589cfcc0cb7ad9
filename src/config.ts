import { z } from "zod";
import type { Job } from "./ingest/job.ts";
import type { RoundSettings } from "./ingest/round.ts";
import type { Stores } from "./ingest/stores.ts";

/** What wrangler.toml binds, and the variables that may be set beside it. */
export interface Env {
  readonly NEWSSTAND: KVNamespace;
  readonly CATALOGUE: D1Database;
  readonly INBOX: R2Bucket;
  readonly CAPTURES: Queue<Job>;
  readonly ADMIN_TOKEN?: string;
  readonly MAX_CAPTURE_BYTES?: string | number;
  readonly LEASE_SECONDS?: string | number;
  readonly RETRY_SECONDS?: string | number;
  readonly SWEEP_KEYS?: string | number;
  readonly PUBLISH_ARTICLES?: string | number;
}

const config = z.object({
  /**
   * Bearer token of the routes that need one; without it they answer 503. Only what can stand in the
   * header (RFC 6750, section 2.1) could ever match.
   */
  ADMIN_TOKEN: z
    .string()
    .regex(/^[\w.~+/-]+=*$/, "A token has letters, digits and -._~+/ alone, and = at its end.")
    .optional(),
  /** Larger captures are refused. */
  MAX_CAPTURE_BYTES: z.coerce.number().int().min(1).default(1_048_576),
  /** How long an enqueued capture may take before it is enqueued again. */
  LEASE_SECONDS: z.coerce.number().int().min(1).default(900),
  /** Pause before a message that failed is tried again; the queue tries three times. */
  RETRY_SECONDS: z.coerce.number().int().min(0).max(43_200).default(30),
  /**
   * Objects of the inbox that one sweep looks at, and articles that one round publishes. Together
   * they stay below the Free plan's 50 subrequests an invocation: a list of R2 gives 100 objects,
   * a message batch takes 100, and each article is a write.
   */
  SWEEP_KEYS: z.coerce.number().int().min(1).max(1_000).default(500),
  PUBLISH_ARTICLES: z.coerce.number().int().min(1).max(1_000).default(25),
});

export type Config = z.infer<typeof config>;

const parsed = new WeakMap<Env, Config>();

/** The variables of `env`, parsed once; throws with the variable's name when one is no good. */
export function readConfig(env: Env): Config {
  const known = parsed.get(env);
  if (known) return known;
  const result = config.safeParse(env);
  if (!result.success) throw new Error(`Bad configuration: ${z.prettifyError(result.error)}`);
  parsed.set(env, result.data);
  return result.data;
}

export function storesOf({ INBOX, CATALOGUE, NEWSSTAND, CAPTURES }: Env): Stores {
  return { inbox: INBOX, catalogue: CATALOGUE, newsstand: NEWSSTAND, captures: CAPTURES };
}

/** Settings of a round that begins at `now`, milliseconds since the epoch. */
export function roundSettings(env: Env, now: number): RoundSettings {
  const { LEASE_SECONDS, SWEEP_KEYS, PUBLISH_ARTICLES } = readConfig(env);
  return { now, leaseSeconds: LEASE_SECONDS, keys: SWEEP_KEYS, publish: PUBLISH_ARTICLES };
}
