import * as z from "zod";
import type { Config } from "../schema/variables.ts";
import type { Spending } from "../storage/catalogue/spending.ts";
import type { DeliveryRun } from "../storage/catalogue/webhooks.ts";

/** What ingest is given: the stores with their messages, and settings. */

/** A message of the queue CAPTURES. */
export const jobSchema = z.discriminatedUnion("kind", [
  /**
   * Read this inbox object as it is when the message arrives; `version` is the version that the message was sent for.
   */
  z.object({ kind: z.literal("capture"), name: z.string(), version: z.string() }),
  /** Continue publishing the outbox. */
  z.object({ kind: z.literal("publish") }),
]);

export type Job = z.infer<typeof jobSchema>;

/** The five bindings, named for what they hold, and the cache. Functions take only those that they use. */
export type Stores = {
  readonly inbox: R2Bucket;
  readonly catalogue: D1Database;
  readonly newsstand: KVNamespace;
  readonly queue: Queue<Job>;
  readonly deliveries: Queue<DeliveryRun>;
  /** What these bindings count, and what the day has cost. */
  readonly spending: Spending;
  /** Cloudflare's cache in front of the Worker; absent locally. */
  readonly cache?: CacheContext | undefined;
};

/** The variables, which say what a run of ingest may do and what a day (UTC) may cost, and the run's own settings. */
export type IngestSettings = Readonly<Config> & {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Why only removals are read, such as an invalid variable; null if nothing pauses. */
  readonly pausedBy: string | null;
};
