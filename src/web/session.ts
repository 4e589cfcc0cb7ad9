import type { Context } from "hono";
import { deleteCookie, getSignedCookie, setSignedCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { readConfig } from "../config.ts";
import type { AppEnv } from "../http/router.ts";

/**
 * A session of the desk is a cookie with the time when it ends, signed with the token (HMAC-SHA-256). A new
 * token ends every session; nothing is stored.
 */

const COOKIE = "desk";
const PATH = "/desk";
const SECONDS = 8 * 60 * 60;

/** Starts a session after a login with the token. */
export async function beginSession(c: Context<AppEnv>, token: string): Promise<void> {
  const until = Date.now() + SECONDS * 1000;
  await setSignedCookie(c, COOKIE, String(until), token, {
    path: PATH,
    httpOnly: true,
    sameSite: "Strict",
    maxAge: SECONDS,
    secure: new URL(c.req.url).protocol === "https:",
  });
}

export function endSession(c: Context<AppEnv>): void {
  deleteCookie(c, COOKIE, { path: PATH });
}

async function hasSession(c: Context<AppEnv>): Promise<boolean> {
  const { ADMIN_TOKEN } = readConfig(c.env);
  if (ADMIN_TOKEN === undefined) return false;
  const until = await getSignedCookie(c, ADMIN_TOKEN, COOKIE);
  return typeof until === "string" && /^\d+$/.test(until) && Number(until) > Date.now();
}

/** Redirects requests without a session to the login. A form that was sent too late must be sent again. */
export const requireSession = createMiddleware<AppEnv>(async function requireSession(c, next) {
  if (await hasSession(c)) return next();
  return c.redirect("/desk/login", 303);
});
