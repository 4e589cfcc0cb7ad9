import type { Hono, MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { TrieRouter } from "hono/router/trie-router";
import { problem } from "../problem.ts";
import type { AppEnv } from "../router.ts";

const PREFLIGHT_SECONDS = 86_400;

/**
 * Answers OPTIONS with the path's methods and what a preflight asks for (Fetch, section 4.8), and a method
 * that the path does not have with a 405 (RFC 9110, section 15.5.6). Both come from the routes alone, so
 * register it before the middleware that can fail or reject a request. Hono's own `methodNotAllowed` was
 * rejected: it waits for the 404 of everything behind it, and does nothing after an error.
 *
 * @example
 * const checkMethod = allowedMethods(app);
 * app.on(OTHER_METHODS, "*", checkMethod);
 */
export function allowedMethods(app: Hono<AppEnv>): MiddlewareHandler<AppEnv> {
  let router: TrieRouter<string> | undefined;
  return async function checkMethod(c, next) {
    router ??= routerOfMethods(app, checkMethod);
    const found = router.match("ALL", c.req.path)[0].map(([method]) => method);
    const methods = new Set(found.flatMap((each) => (each === "GET" ? ["GET", "HEAD"] : each)));
    if (methods.size === 0 || methods.has(c.req.method)) return next();
    const allowMethods = [...methods, "OPTIONS"];
    const headers = { Allow: allowMethods.join(", ") };
    if (c.req.method !== "OPTIONS") {
      // The path as it was sent: decoded, it could have line breaks.
      const { pathname } = new URL(c.req.url);
      return problem(405, `${pathname} accepts ${headers.Allow}, not ${c.req.method}.`, {
        headers,
      });
    }
    const preflight = cors({ origin: "*", maxAge: PREFLIGHT_SECONDS, allowMethods });
    const response = await preflight(c, next);
    response?.headers.set("Allow", headers.Allow);
    return response;
  };
}

/** Methods that are checked before anything else. A GET meets the check only where no route answers it. */
export const OTHER_METHODS = ["OPTIONS", "POST", "PUT", "PATCH", "DELETE"];

function routerOfMethods(app: Hono<AppEnv>, check: MiddlewareHandler<AppEnv>): TrieRouter<string> {
  const router = new TrieRouter<string>();
  for (const { method, path, handler } of app.routes) {
    if (method !== "ALL" && handler !== check) router.add("ALL", path, method);
  }
  return router;
}
