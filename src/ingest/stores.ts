import * as z from "zod";
import type { Spending } from "../storage/catalogue/spending.ts";
import type { DeliveryRun } from "../storage/catalogue/webhooks.ts";

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
