import type { Context } from "hono";
import { deleteCookie, getSignedCookie, setSignedCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { readConfig } from "../config.ts";
import type { AppEnv } from "../http/router.ts";

/**
 * A session of the desk is a cookie that contains its expiry time, signed with the token (HMAC-SHA-256). No
 * session is stored, and a new token ends all of them.
 */

const COOKIE = "desk";
const PATH = "/desk";
const SESSION_SECONDS = 8 * 60 * 60;

/** Starts a session after a login with the token. */
export async function beginSession(c: Context<AppEnv>, token: string): Promise<void> {
  const expiresAt = Date.now() + SESSION_SECONDS * 1000;
  await setSignedCookie(c, COOKIE, String(expiresAt), token, {
    path: PATH,
    httpOnly: true,
    sameSite: "Strict",
    maxAge: SESSION_SECONDS,
    secure: new URL(c.req.url).protocol === "https:",
  });
}

export function endSession(c: Context<AppEnv>): void {
  deleteCookie(c, COOKIE, { path: PATH });
}

async function hasSession(c: Context<AppEnv>): Promise<boolean> {
  const { ADMIN_TOKEN } = readConfig(c.env);
  if (ADMIN_TOKEN === undefined) return false;
  const expiresAt = await getSignedCookie(c, ADMIN_TOKEN, COOKIE);
  return typeof expiresAt === "string" && /^\d+$/.test(expiresAt) && Number(expiresAt) > Date.now();
}

/** Redirects requests without a session to the login page. A form that is sent without one is not kept. */
export const requireSession = createMiddleware<AppEnv>(async function requireSession(c, next) {
  if (await hasSession(c)) return next();
  return c.redirect("/desk/login", 303);
});
