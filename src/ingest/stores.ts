import type { Spending } from "../storage/catalogue/spending.ts";
import type { DeliveryRun } from "../storage/catalogue/webhooks.ts";
import type { Job } from "./job.ts";

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
