import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { toStores } from "../../config.ts";
import type { Stores } from "../../ingest/stores.ts";
import type { AppEnv } from "../router.ts";

/** Records what a request has spent, before its response: none was, unless a handler asked for the stores. */
export const recordSpending = createMiddleware<AppEnv>(async function recordSpending(c, next) {
  if (c.req.method !== "GET") await storesOf(c).spending.begin();
  await next();
  if (c.req.method !== "GET") await storesOf(c).spending.settle(`${c.req.method} ${c.req.path}`);
});

/** The stores of a request, whose use is counted. */
export function storesOf(c: Context<AppEnv>): Stores {
  const stores = c.get("stores") ?? toStores(c.env, c.executionCtx);
  c.set("stores", stores);
  return stores;
}
