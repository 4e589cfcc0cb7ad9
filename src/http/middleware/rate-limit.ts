import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { loadModelAccess, readConfig } from "../../config.ts";
import type { Denied, ModelAccess } from "../../model/access.ts";
import { problem, rateLimitProblem } from "../problem.ts";
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
  return (await denyByRate(c)) ?? next();
});

/** Asks for its refusal itself, to give back what was typed (src/web/articles.tsx). */
const COMMENT_FORM = /^\/articles\/[^/]+\/comments$/;

/** POSTs that only read. */
const READING: ReadonlySet<string> = new Set(["/mcp", "/v1/ask"]);

/** The 429 that a request gets; null where it passes. */
export async function denyByRate(c: Context<AppEnv>): Promise<Response | null> {
  const { method, path } = c.req;
  if (method === "OPTIONS") return null;
  const isRead = method === "GET" || method === "HEAD" || READING.has(path);
  const limiter = isRead ? c.env.READS : c.env.WRITES;
  if (limiter === undefined) return null;
  const address = await limitedClient(c);
  if (address === null || (await limiter.limit({ key: address })).success) return null;
  return rateLimitProblem(`Too many requests from ${address}. Wait a minute.`, PERIOD_SECONDS);
}

/** The address whose requests are limited; null where they are not. */
async function limitedClient(c: Context<AppEnv>): Promise<string | null> {
  const address = c.req.header("CF-Connecting-IP");
  if (address === undefined || readConfig(c.env).RATE_LIMITS === "off") return null;
  return (await hasToken(c)) ? null : address;
}

/** Access to the language model for who asks; null where none is bound. */
export async function modelAccess(c: Context<AppEnv>): Promise<ModelAccess | null> {
  return c.env.AI ? loadModelAccess(c.env, await limitedClient(c)) : null;
}

/** The 429 or 503 of what only a model that must not be called now could do. */
export function deniedProblem({ limit, detail, seconds }: Denied): Response {
  if (limit === "client") return rateLimitProblem(detail, seconds);
  return problem(503, detail, { headers: { "Retry-After": String(seconds) } });
}
