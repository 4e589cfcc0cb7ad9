import type { Context } from "hono";
import { logFailure } from "../log.ts";
import type { Contradiction } from "../parameters/contradictions.ts";
import { ConfigError } from "../schema/variables.ts";
import { findNearest } from "../text/suggestions.ts";
import type { AppEnv } from "./router.ts";

/** `pointer`: a JSON Pointer (RFC 6901) into `{query, path, header, body}` of the request. */
export type InvalidField = { readonly pointer: string; readonly detail: string };

/** The statuses of problems: each with its own name, what it means, and the header that it has, in the OpenAPI document. */
export const PROBLEMS = {
  400: ["Bad Request", "The request is invalid. `errors` lists the invalid fields"],
  401: ["Unauthorized", "The token is missing or wrong", "WWW-Authenticate"],
  403: ["Forbidden", "The request comes from another site"],
  404: ["Not Found", "Not found"],
  405: ["Method Not Allowed", "The path does not accept this method"],
  406: ["Not Acceptable", "No available format is allowed by `Accept`"],
  410: ["Gone", "Removed, past retention, or an edition of an earlier journal"],
  413: ["Content Too Large", "The body is too large. Nothing was stored"],
  415: ["Unsupported Media Type", "The body is compressed, or has the wrong media type"],
  429: ["Too Many Requests", "Too many requests from this address", "Retry-After"],
  500: ["Internal Server Error", "Internal error"],
  501: ["Not Implemented", "This deployment does not support it"],
  502: ["Bad Gateway", "A service that the route needs failed"],
  503: ["Service Unavailable", "The route needs something that is not available"],
} as const;

export type ProblemStatus = keyof typeof PROBLEMS;

type ProblemOptions = {
  /** The only invalid field, of which `detail` says what is wrong. */
  readonly pointer?: string;
  readonly errors?: readonly InvalidField[] | undefined;
  /** Seconds until another try makes sense. */
  readonly retryAfter?: number;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * A response with problem details (RFC 9457). The type is `about:blank`, so the title is the status's
 * own. `detail` says in a sentence what to do, `errors` lists the invalid fields.
 */
export function problem(
  status: ProblemStatus,
  detail: string,
  {
    pointer,
    errors = pointer ? [{ pointer, detail }] : undefined,
    ...options
  }: ProblemOptions = {},
): Response {
  const { retryAfter, headers } = options;
  const body = { type: "about:blank", title: PROBLEMS[status][0], status, detail, errors };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...(retryAfter !== undefined && { "Retry-After": String(retryAfter) }),
      ...headers,
    },
  });
}

/** The 404 of a name or an id that does not exist. */
export function respondUnknown(what: string, pointer: string, value: string): Response {
  return problem(404, `There is no ${what} ${JSON.stringify(value)}.`, { pointer });
}

/** The 404 of a path without a route, with the nearest of `routes`, whose parameters are in braces. */
export function respondNoRoute(path: string, routes: readonly string[]): Response {
  const steps = path.slice(0, 200).split("/");
  const filled = routes.map((route) =>
    route
      .split("/")
      .map((step, n) => (step.startsWith("{") && steps[n]) || step)
      .join("/"),
  );
  // What most routes begin with would make all of them look alike.
  const bare = (each: string) => each.replace(/^\/(?:v1|feeds)(?=\/)/, "");
  const nearest = findNearest(bare(steps.join("/")), filled.map(bare));
  const route = filled.find((each) => bare(each) === nearest);
  const hint = route === undefined ? "" : ` Did you mean ${route}?`;
  return problem(404, `There is nothing at ${path}.${hint} /docs lists all routes.`);
}

/** The 400 of query parameters that contradict each other, or the 410 of an edition of an earlier journal. */
export function respondContradiction(
  found: Pick<Contradiction, "detail" | "isOutdated"> & { readonly parameter: string },
): Response {
  const { parameter, detail, isOutdated } = found;
  return problem(isOutdated ? 410 : 400, detail, { pointer: `/query/${parameter}` });
}

/**
 * A 500 that shows nothing of the inside, which the log has. Invalid configuration is a 503 that names the
 * variables: only protected routes throw it, so whoever reads it runs the deployment.
 */
export function respondError(error: unknown, c: Context<AppEnv>): Response {
  logFailure(`${c.req.method} ${c.req.path} failed.`, error);
  if (error instanceof ConfigError) return problem(503, error.message);
  return problem(500, "Something went wrong here. Try again in a minute.");
}
