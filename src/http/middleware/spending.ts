import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { toStores } from "../../config.ts";
import type { AppEnv } from "../router.ts";

/** Records what a request has used of the day's budgets, before its response. Most requests only read, and use nothing. */
export const recordSpending = createMiddleware<AppEnv>(async function recordSpending(c, next) {
  await next();
  await c.get("stores")?.spending.record(Date.now());
});

/** The stores of a request, whose use is counted. What only reads may use the bindings themselves. */
export function storesOf(c: Context<AppEnv>): ReturnType<typeof toStores> {
  const stores = c.get("stores") ?? toStores(c.env, c.executionCtx);
  c.set("stores", stores);
  return stores;
}
