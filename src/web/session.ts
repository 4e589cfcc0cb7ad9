import type { Context } from "hono";
import { deleteCookie, getSignedCookie, setSignedCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { readConfig } from "../config.ts";
import { storesOf } from "../http/middleware/spending.ts";
import type { AppEnv } from "../http/router.ts";
import { closeSession, isSessionOpen, openSession } from "../storage/catalogue/desk-sessions.ts";

/**
 * A session of the desk is a cookie with an id, signed with the token (HMAC-SHA-256), whose id the catalogue has. A new
 * token ends all sessions, and a logout ends every copy of its cookie. That takes a query for each request to the desk,
 * which reads the catalogue anyway: a cookie alone cannot be withdrawn, and KV shows a change only after a minute.
 */

const COOKIE = "desk";
const PATH = "/desk";
const SESSION_SECONDS = 8 * 60 * 60;

/** Starts a session after a login with the token. */
export async function beginSession(c: Context<AppEnv>, token: string): Promise<void> {
  const now = Date.now();
  const id = crypto.randomUUID();
  await openSession(storesOf(c).catalogue, {
    id,
    now: new Date(now).toISOString(),
    expiresAt: new Date(now + SESSION_SECONDS * 1000).toISOString(),
  });
  await setSignedCookie(c, COOKIE, id, token, {
    path: PATH,
    httpOnly: true,
    sameSite: "Strict",
    maxAge: SESSION_SECONDS,
    secure: new URL(c.req.url).protocol === "https:",
  });
}

export async function endSession(c: Context<AppEnv>): Promise<void> {
  const id = await readSession(c);
  if (id) await closeSession(storesOf(c).catalogue, id);
  deleteCookie(c, COOKIE, { path: PATH });
}

/** The session's id, if the cookie is signed with the present token. */
async function readSession(c: Context<AppEnv>): Promise<string | null> {
  const { ADMIN_TOKEN } = readConfig(c.env);
  if (ADMIN_TOKEN === undefined) return null;
  return (await getSignedCookie(c, ADMIN_TOKEN, COOKIE)) || null;
}

/** Redirects requests without a session to the login page. A form that is sent without one is not kept. */
export const requireSession = createMiddleware<AppEnv>(async function requireSession(c, next) {
  const id = await readSession(c);
  if (id && (await isSessionOpen(c.env.CATALOGUE, id, new Date().toISOString()))) return next();
  return c.redirect("/desk/login", 303);
});
