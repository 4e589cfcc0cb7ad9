import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { readConfig } from "../../config.ts";
import { problem } from "../problem.ts";
import type { AppEnv } from "../router.ts";
import { hasToken } from "./auth.ts";

/** The period of both limits in wrangler.toml; the binding does not say when one ends. */
const PERIOD_SECONDS = 60;

/**
 * Refuses a client address that asks too often: reads by one limit, writes by a stricter one.
 * Passed are the token's bearer, what has no address (it did not come through Cloudflare's edge),
 * what asks for a path's methods alone, and everything where there is no such binding.
 */
export const limitRate = createMiddleware<AppEnv>(async function limitRate(c, next) {
  if (c.req.method === "POST" && COMMENT_FORM.test(c.req.path)) return next();
  return (await refusalOf(c)) ?? next();
});

/** Asks for its refusal itself, to give back what was typed (src/web/articles.tsx). */
const COMMENT_FORM = /^\/articles\/[^/]+\/comments$/;

/** POSTs that only read. */
const READING: ReadonlySet<string> = new Set(["/mcp", "/v1/ask"]);

/** The 429 that a request gets; null where it passes. */
export async function refusalOf(c: Context<AppEnv>): Promise<Response | null> {
  const { method, path } = c.req;
  if (method === "OPTIONS") return null;
  const isRead = method === "GET" || method === "HEAD" || READING.has(path);
  const limiter = isRead ? c.env.READS : c.env.WRITES;
  const address = c.req.header("CF-Connecting-IP");
  if (limiter === undefined || address === undefined) return null;
  if (readConfig(c.env).RATE_LIMITS === "off" || (await hasToken(c))) return null;
  const { success } = await limiter.limit({ key: address });
  if (success) return null;
  return problem(429, `Too many requests from ${address}. Wait a minute.`, {
    headers: { "Retry-After": String(PERIOD_SECONDS) },
  });
}
