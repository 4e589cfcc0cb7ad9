import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { readConfig } from "../../config.ts";
import type { Denied, ModelAccess } from "../../model/access.ts";
import { toNetwork } from "../client-network.ts";
import { problem } from "../problem.ts";
import type { AppEnv } from "../router.ts";
import { hasToken } from "./auth.ts";
import { storesOf } from "./spending.ts";

/** The period of READS and WRITES in wrangler.toml. The binding does not say when one ends. */
const PERIOD_SECONDS = 60;

/**
 * Rejects requests of a network that sends too many: READS limits reads, and WRITES, which is stricter, the
 * rest. Not limited are requests with the token, without an address (they did not come through Cloudflare's
 * edge), and all requests if the binding is missing.
 */
export const limitRate = createMiddleware<AppEnv>(async function limitRate(c, next) {
  if (c.req.method === "POST" && COMMENT_FORM.test(c.req.path)) return next();
  return (await denyByRate(c)) ?? next();
});

/** Checks the rate itself, to return the draft (src/web/articles.tsx). */
const COMMENT_FORM = /^\/articles\/[^/]+\/comments$/;

/** Paths whose POSTs only read. */
const READING_PATHS: ReadonlySet<string> = new Set(["/mcp", "/v1/ask"]);

/** The 429 that a request gets; null if it passes. */
export async function denyByRate(c: Context<AppEnv>): Promise<Response | null> {
  const { method, path } = c.req;
  if (method === "OPTIONS") return null;
  const isRead = method === "GET" || method === "HEAD" || READING_PATHS.has(path);
  const limiter = isRead ? c.env.READS : c.env.WRITES;
  if (limiter === undefined) return null;
  const network = await limitedClient(c);
  if (network === null || (await limiter.limit({ key: network })).success) return null;
  const detail = `Too many requests from ${network}. Wait a minute.`;
  return problem(429, detail, { retryAfter: PERIOD_SECONDS });
}

/** The network whose requests are limited together; null if they are not limited. */
async function limitedClient(c: Context<AppEnv>): Promise<string | null> {
  const address = c.req.header("CF-Connecting-IP");
  if (address === undefined || readConfig(c.env).RATE_LIMITS === "off") return null;
  return (await hasToken(c)) ? null : toNetwork(address);
}

/** Access to the language model for a client; null if no model is bound. Nothing of it is loaded then. */
export async function modelAccess(c: Context<AppEnv>): Promise<ModelAccess | null> {
  const { AI, MODEL_CALLS: limiter } = c.env;
  if (!AI) return null;
  const config = readConfig(c.env);
  const names = { translation: config.AI_TRANSLATION_MODEL, text: config.AI_TEXT_MODEL };
  const { createModelAccess } = await import("../../model/access.ts");
  const { createWorkersAiModel } = await import("../../model/workers-ai.ts");
  return createModelAccess(createWorkersAiModel(AI, names), names, {
    ...storesOf(c),
    limiter,
    client: await limitedClient(c),
    callsPerDay: config.MODEL_CALLS_PER_DAY,
    kvWritesPerDay: config.KV_WRITES_PER_DAY,
    now: Date.now(),
  });
}

/** The 429 or 503 for what only a model can do, if it must not be called now. */
export function deniedProblem({ limit, detail, seconds }: Denied): Response {
  return problem(limit === "client" ? 429 : 503, detail, { retryAfter: seconds });
}
