import { createMiddleware } from "hono/factory";
import { timingSafeEqual } from "hono/utils/buffer";
import { readConfig } from "../config.ts";
import { problem } from "./problem.ts";
import type { AppEnv } from "./router.ts";

/** `Authorization: Bearer TOKEN` (RFC 6750, section 2.1); the scheme's case does not matter. */
const BEARER = /^Bearer +([\w.~+/-]+=*) *$/i;

/**
 * Lets a request pass only with the token ADMIN_TOKEN, compared in constant time. Answers are for
 * the asker alone, so none of them is stored.
 */
export const requireToken = createMiddleware<AppEnv>(async function requireToken(c, next) {
  const { ADMIN_TOKEN } = readConfig(c.env);
  if (ADMIN_TOKEN === undefined) {
    return problem(
      503,
      "This deployment has no ADMIN_TOKEN. Set one with `npx wrangler secret put ADMIN_TOKEN`.",
    );
  }
  const header = c.req.header("Authorization");
  const token = BEARER.exec(header ?? "")?.[1];
  if (token === undefined || !(await timingSafeEqual(token, ADMIN_TOKEN))) {
    const challenge = header === undefined ? "" : ', error="invalid_token"';
    return problem(401, "This route needs `Authorization: Bearer` with the deployment's token.", {
      headers: { "WWW-Authenticate": `Bearer realm="broadsheet"${challenge}` },
    });
  }
  await next();
  c.header("Cache-Control", "private, no-store");
  return undefined;
});
