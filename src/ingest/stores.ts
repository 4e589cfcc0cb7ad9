import type { Spending } from "../storage/catalogue/day-spending.ts";
import type { DeliveryRun } from "../storage/catalogue/webhooks.ts";
import type { Job } from "./job.ts";

/** The five bindings, named for what they hold, and the cache. Functions take only those that they use. */
export type Stores = {
  readonly inbox: R2Bucket;
  readonly catalogue: D1Database;
  readonly newsstand: KVNamespace;
  readonly queue: Queue<Job>;
  readonly deliveries: Queue<DeliveryRun>;
  /** What the bindings above count, and what the day has spent. */
  readonly spending: Spending;
  /** Cloudflare's cache in front of the Worker; absent locally. */
  readonly cache?: CacheContext | undefined;
};
