import type { Router } from "../http/router.ts";
import { logFailure } from "../log.ts";
import { ARTICLE_ID } from "../schema/article.ts";
import { describeUnknown } from "../schema/messages.ts";

type Route = Router["described"][number];
export type Fields = Readonly<Record<string, unknown>>;

/** Sends a request to this Worker's own routes. */
export type SendRequest = (path: string, init: RequestInit) => Response | Promise<Response>;

/** The status of a response and its document, which is a problem unless the status is 200. */
export type Called = { readonly status: number; readonly document: Fields };

/**
 * Sends the request that a tool's arguments stand for. `names`: the arguments that there are. The id of a merged article
 * is followed: a model would only repeat the call.
 */
export async function callRoute(
  route: Route,
  names: readonly string[],
  given: Fields,
  send: SendRequest,
): Promise<Called> {
  const fault = findFault(route, names, given);
  if (fault !== null) return { status: 400, document: { detail: fault } };
  const [path, init] = toRequest(route, given);
  try {
    const first = await send(path, init);
    const location = first.headers.get("Location");
    const response = location === null ? first : await send(location, init);
    return { status: response.status, document: await response.json() };
  } catch (error) {
    // A document is streamed from its store, which can fail after the route has responded.
    logFailure(`The response of ${route.path} could not be read.`, error);
    const detail = "Something went wrong here. Try again in a minute.";
    return { status: 500, document: { detail } };
  }
}

/** Finds what cannot be sent to the route, or would reach another one. The rest is for the route to check. */
function findFault({ path }: Route, names: readonly string[], given: Fields): string | null {
  for (const [name, value] of Object.entries(given)) {
    if (!names.includes(name)) return describeUnknown(name, names);
    if (typeof value === "object") return `${name} must be a text or a number.`;
  }
  const ids = names.filter((name) => path.includes(`{${name}}`)).map((name) => given[name]);
  if (ids.every((id) => ARTICLE_ID.test(String(id)))) return null;
  return "An id has 20 hexadecimal digits. search_articles returns ids.";
}

/** Arguments go where the route has its parameters: into the path, and the others into the body or the query. */
function toRequest({ method = "get", path, request }: Route, given: Fields) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => String(given[name]));
  const others = Object.entries(given).filter(([name]) => !path.includes(`{${name}}`));
  if (request?.body) {
    return [filled, { method, body: JSON.stringify(Object.fromEntries(others)) }] as const;
  }
  const query = new URLSearchParams(others.map(([name, value]) => [name, String(value)]));
  return [query.size === 0 ? filled : `${filled}?${query}`, { method }] as const;
}
