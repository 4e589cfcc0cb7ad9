import { cors } from "hono/cors";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../router.ts";
import { conditional } from "./conditional.ts";

/** A preflight's answer (Fetch, section 4.8) of a path that has the methods `allow`. */
const preflight = (allow: string) =>
  cors({ origin: "*", maxAge: 86_400, allowMethods: allow.split(", ") });

/**
 * What every answer has in common, set on the answer itself in one place: any origin may read it,
 * no browser guesses its type, and no cache keeps what does not say that it may be kept.
 */
export const front = createMiddleware<AppEnv>(async function front(c, next) {
  await next();
  // No route has OPTIONS, so what answers is what refuses methods: it knows those of the path.
  const allow = c.res.headers.get("Allow");
  if (c.req.method === "OPTIONS" && allow !== null) {
    // Nothing of the refusal is kept: what is set anew takes over the headers of what was there.
    c.res = undefined;
    c.res = new Response(null, { headers: { Allow: allow } });
    const answer = await preflight(allow)(c, next);
    if (answer) c.res = answer;
  }
  const { headers, status } = c.res;
  headers.set("Access-Control-Allow-Origin", "*");
  headers.set("Access-Control-Expose-Headers", "Allow, ETag, Link, Location, Retry-After");
  headers.set("X-Content-Type-Options", "nosniff");
  // Pages have their own: with none at all, browsers would send their forms from nowhere.
  if (!headers.has("Referrer-Policy")) headers.set("Referrer-Policy", "no-referrer");
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  if (status === 200) await conditional(c);
  return undefined;
});
