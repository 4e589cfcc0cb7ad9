import { describeUnknown } from "../http/middleware/validate.ts";
import type { Router } from "../http/router.ts";
import { logFailure } from "../log.ts";
import { ARTICLE_ID } from "../schema/article.ts";

type Route = Router["described"][number];
export type Arguments = Readonly<Record<string, unknown>>;

/** Sends a request to this Worker's own routes. */
export type SendRequest = (path: string, init: RequestInit) => Response | Promise<Response>;

/** The document that a route returns, or a sentence that says what to do instead. */
export type Called =
  | { readonly status: 200; readonly document: Readonly<Record<string, unknown>> }
  | { readonly status: number; readonly error: string };

/**
 * Sends the request that a tool's arguments stand for. `names`: the arguments that there are. The id of a merged article
 * is followed: a model would only repeat the call.
 */
export async function callRoute(
  route: Route,
  names: readonly string[],
  given: Arguments,
  send: SendRequest,
): Promise<Called> {
  const fault = findFault(route, names, given);
  if (fault !== null) return { status: 400, error: fault };
  const [path, init] = toRequest(route, given);
  try {
    const first = await send(path, init);
    const location = first.headers.get("Location");
    const response = location === null ? first : await send(location, init);
    if (response.ok) return { status: 200, document: await response.json() };
    const { detail } = await response.json<{ detail: string }>();
    return { status: response.status, error: detail };
  } catch (error) {
    // A document is streamed from its store, which can fail after the route has responded.
    logFailure(`The response of ${route.path} could not be read.`, error);
    return { status: 500, error: "Something went wrong here. Try again in a minute." };
  }
}

/** Finds what cannot be sent to the route, or would reach another one. The rest is for the route to check. */
function findFault({ path }: Route, names: readonly string[], given: Arguments): string | null {
  for (const [name, value] of Object.entries(given)) {
    if (!names.includes(name)) return describeUnknown(name, names);
    if (typeof value === "object") return `${name} must be a text or a number.`;
  }
  const ids = names.filter((name) => path.includes(`{${name}}`)).map((name) => given[name]);
  if (ids.every((id) => ARTICLE_ID.test(String(id)))) return null;
  return "An id has 20 hexadecimal digits. search_articles returns ids.";
}

/** Arguments go where the route has its parameters: into the path, and the others into the body or the query. */
function toRequest({ method = "get", path, request }: Route, given: Arguments) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => String(given[name]));
  const others = Object.entries(given).filter(([name]) => !path.includes(`{${name}}`));
  if (request?.body) {
    return [filled, { method, body: JSON.stringify(Object.fromEntries(others)) }] as const;
  }
  const query = new URLSearchParams(others.map(([name, value]) => [name, String(value)]));
  return [query.size === 0 ? filled : `${filled}?${query}`, { method }] as const;
}
