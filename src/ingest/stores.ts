import type { Job } from "./job.ts";

/** The four bindings, under the names of what they hold. Each function takes those that it uses. */
export type Stores = {
  readonly inbox: R2Bucket;
  readonly catalogue: D1Database;
  readonly newsstand: KVNamespace;
  readonly captures: Queue<Job>;
};
