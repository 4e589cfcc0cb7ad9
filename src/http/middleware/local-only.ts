import { createMiddleware } from "hono/factory";
import { readConfig } from "../../config.ts";
import { LOOPBACK } from "../../delivery/receiver-url.ts";
import { problem } from "../problem.ts";
import type { AppEnv } from "../router.ts";

const READING_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * With LOCAL_ONLY, which `npm start` sets, rejects writes and tokens that another site makes a developer's browser
 * send: everybody knows the token, and responses allow every origin. `Origin` names the site; a host that is not this
 * computer's means that the site's name was made to lead here (DNS rebinding).
 */
export const localOnly = createMiddleware<AppEnv>(async function localOnly(c, next) {
  const { headers, method, url } = c.req.raw;
  if (READING_METHODS.has(method) && !headers.has("Authorization")) return next();
  if (readConfig(c.env).LOCAL_ONLY === "off") return next();
  const { origin } = new URL(url);
  const sender = headers.get("Origin") ?? origin;
  if ([origin, sender].every(isLocal)) return next();
  return problem(403, `${LOCAL} This request was sent to ${origin} by ${sender}.`);
});

const LOCAL =
  "This instance runs with a token that everyone knows. It accepts writes and the token only if they are sent to localhost, and by no other site's page.";

/** Browsers send `null` for an origin that they do not name. */
function isLocal(origin: string): boolean {
  return URL.canParse(origin) && LOOPBACK.test(new URL(origin).hostname);
}
