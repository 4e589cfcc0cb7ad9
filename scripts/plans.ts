/**
 * Limits and prices of Cloudflare's Free and Paid plans in USD, as its documentation gave them on 2026-11-30:
 * https://developers.cloudflare.com/workers/platform/pricing/ (Workers, KV, Queues, D1),
 * https://developers.cloudflare.com/d1/platform/limits/ and https://developers.cloudflare.com/r2/pricing/.
 */

export const SUBSCRIPTION = 5;
export const DAYS_PER_MONTH = 30;

/** What a month of the Free plan has, what the Paid plan includes, and the price of a million more. */
export const OPERATIONS = {
  rowsWritten: { name: "D1 rows written", free: 3e6, included: 50e6, price: 1 },
  kvWrites: { name: "KV writes", free: 30e3, included: 1e6, price: 5 },
  queueOperations: { name: "queue operations", free: 300e3, included: 1e6, price: 0.4 },
  rowsRead: { name: "D1 rows read", free: 150e6, included: 25e9, price: 0.001 },
  kvLists: { name: "KV lists", free: 30e3, included: 1e6, price: 5 },
  r2ClassA: { name: "R2 writes and lists", free: 1e6, included: 1e6, price: 4.5 },
  r2ClassB: { name: "R2 reads", free: 10e6, included: 10e6, price: 0.36 },
  invocations: { name: "invocations", free: 3e6, included: 10e6, price: 0.3 },
  /** The Free plan limits an invocation to 10 ms, but not a month. */
  cpu: { name: "ms of CPU (upper bound)", free: null, included: 30e6, price: 0.02 },
} as const;

/** Bytes: the largest database of each plan, and what the Paid plan includes; USD for a GB and month more. */
export const DATABASE_BYTES = { free: 500e6, paid: 10e9 };
export const STORAGE = {
  d1: { included: 5e9, price: 0.75 },
  kv: { included: 1e9, price: 0.5 },
  r2: { included: 10e9, price: 0.015 },
};
