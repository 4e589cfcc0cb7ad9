import { createMiddleware } from "hono/factory";
import { readConfig } from "../../config.ts";
import { LOOPBACK } from "../../delivery/receiver-url.ts";
import { problem } from "../problem.ts";
import type { AppEnv } from "../router.ts";

const READING_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * With LOCAL_ONLY, which `npm start` sets, rejects what another site makes a developer's browser send: everybody
 * knows the token of such an instance, and its responses allow every origin. Applies to writes and to requests
 * with a token. `Origin` is the site that sends a request; a host that is not this computer's means that the
 * site's name was made to lead here (DNS rebinding), and that the browser sends no `Origin` with a GET.
 */
export const localOnly = createMiddleware<AppEnv>(async function localOnly(c, next) {
  const { headers, method, url } = c.req.raw;
  if (READING_METHODS.has(method) && !headers.has("Authorization")) return next();
  if (readConfig(c.env).LOCAL_ONLY === "off") return next();
  const origin = headers.get("Origin");
  if (!LOOPBACK.test(new URL(url).hostname)) {
    return problem(403, `${LOCAL} This request was sent to the host ${new URL(url).host}.`);
  }
  if (origin !== null && !LOOPBACK.test(hostnameOf(origin))) {
    return problem(403, `${LOCAL} This request was sent by a page of the origin ${origin}.`);
  }
  return next();
});

const LOCAL =
  "This instance runs with a token that everyone knows. It accepts writes and the token only if they are sent to localhost, and by no other site's page.";

/** Browsers send `null` for an origin that they do not name. */
function hostnameOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : "";
}
