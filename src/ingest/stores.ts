import * as z from "zod";
import type { Spending } from "../storage/catalogue/spending.ts";
import type { DeliveryRun } from "../storage/catalogue/webhooks.ts";
import type { Hub } from "./ping-hub.ts";

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

/** What a run of ingest may do, and what a day (UTC) may cost. Functions take only the settings that they use. */
export type IngestSettings = {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Why only removals are read, such as an invalid variable; nothing pauses if absent or null. */
  readonly pausedBy?: string | null;
  /** Larger captures are rejected. */
  readonly maxBytes: number;
  /** Articles published more days ago are not public; 0 keeps all. */
  readonly retentionDays: number;
  /** Objects of the inbox that a sweep looks at. */
  readonly keys: number;
  /** A message without a result counts as lost after this time, and is sent again. */
  readonly leaseSeconds: number;
  /** How many captures a sweep reads again. */
  readonly rereads: number;
  /** Pause before a message that failed is tried again. */
  readonly retrySeconds: number;
  /** Entries of the outbox that one run publishes. */
  readonly entries: number;
  /** KV writes, D1 row writes and queue operations allowed per day; no limit if absent. */
  readonly kvWrites: number;
  readonly rowsPerDay?: number;
  readonly queueOperations?: number;
  /** Told when feeds change; there is none if absent or null. */
  readonly hub?: Hub | null;
};
