import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { timingSafeEqual } from "hono/utils/buffer";
import { readConfig } from "../../config.ts";
import { problem } from "../problem.ts";
import type { AppEnv } from "../router.ts";

/** `Authorization: Bearer TOKEN` (RFC 6750, section 2.1); the scheme's case does not matter. */
const BEARER = /^Bearer +([\w.~+/-]+=*) *$/i;

/** Whether the request has the token ADMIN_TOKEN, compared in constant time. */
export async function hasToken(c: Context<AppEnv>): Promise<boolean> {
  const { ADMIN_TOKEN } = readConfig(c.env);
  const token = BEARER.exec(c.req.header("Authorization") ?? "")?.[1];
  if (ADMIN_TOKEN === undefined || token === undefined) return false;
  return timingSafeEqual(token, ADMIN_TOKEN);
}

/** Lets a request pass only with the token. No cache stores the response, even if it is an error. */
export const requireToken = createMiddleware<AppEnv>(async function requireToken(c, next) {
  const denied = (await hasToken(c)) ? undefined : unauthorizedProblem(c);
  if (!denied) await next();
  const response = denied ?? c.res;
  response.headers.set("Cache-Control", "private, no-store");
  return denied;
});

const NO_TOKEN =
  "This deployment has no valid ADMIN_TOKEN. Set one with `npx wrangler secret put ADMIN_TOKEN`: at least 16 characters, letters, digits and -._~+/ only, and = at its end.";

function unauthorizedProblem(c: Context<AppEnv>): Response {
  if (readConfig(c.env).ADMIN_TOKEN === undefined) {
    return problem(503, NO_TOKEN);
  }
  const given = c.req.header("Authorization") !== undefined;
  const detail = given
    ? "This is not the token. This route needs `Authorization: Bearer` with the deployment's token."
    : "The token is missing. This route needs `Authorization: Bearer` with the deployment's token.";
  const challenge = given ? ', error="invalid_token"' : "";
  return problem(401, detail, {
    pointer: "/header/authorization",
    headers: { "WWW-Authenticate": `Bearer realm="broadsheet"${challenge}` },
  });
}
