import { type Hook, z } from "@hono/zod-openapi";
import type { Context, TypedResponse } from "hono";
import { HTTPException } from "hono/http-exception";
import { PUBLIC } from "./caching.ts";
import type { AppEnv } from "./router.ts";

/** A field at fault: a JSON Pointer (RFC 6901) into `{query, path, header, body}` of the request. */
export type Fault = { readonly pointer: string; readonly detail: string };

const TITLES = {
  400: "Bad Request",
  401: "Unauthorized",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  410: "Gone",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
} as const;

export type ProblemStatus = keyof typeof TITLES;

export const problemBody = z
  .object({
    type: z.literal("about:blank"),
    title: z.string().meta({ description: "The status's own name" }),
    status: z.int().min(400).max(599),
    detail: z.string().meta({ description: "A sentence that says what to do" }),
    errors: z
      .array(
        z.object({
          pointer: z.string().meta({
            description: "JSON Pointer into `{query, path, header, body}` of the request",
            example: "/query/limit",
          }),
          detail: z.string(),
        }),
      )
      .optional()
      .meta({ description: "The fields at fault" }),
  })
  .meta({ id: "Problem", description: "What went wrong (RFC 9457)" });

export type Problem<Status extends ProblemStatus> = Response &
  TypedResponse<z.infer<typeof problemBody>, Status, "json">;

/**
 * An answer in problem details (RFC 9457). The type is `about:blank`, so the title is the status's
 * own; `detail` says in a sentence what to do, `errors` which fields are at fault.
 */
export function problem<Status extends ProblemStatus>(
  status: Status,
  detail: string,
  { errors, headers }: { errors?: readonly Fault[]; headers?: Record<string, string> } = {},
): Problem<Status> {
  const body = { type: "about:blank", title: TITLES[status], status, detail, errors };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...headers,
    },
  }) as Problem<Status>;
}

/** A removed article, or one that is past retention. */
export function answerGone(id: string): Response {
  const detail = `The article ${JSON.stringify(id)} is no longer here.`;
  return problem(410, detail, {
    errors: [{ pointer: "/path/id", detail }],
    headers: { "Cache-Control": PUBLIC },
  });
}

/** What is named in the path and is nowhere. */
export function answerUnknown(what: string, parameter: string, value: string): Problem<404> {
  const detail = `There is no ${what} ${JSON.stringify(value)}.`;
  return problem(404, detail, { errors: [{ pointer: `/path/${parameter}`, detail }] });
}

/** What has another address now; RFC 9110, section 15.4.2. */
export function movedTo(location: string): Response {
  return new Response(null, {
    status: 301,
    headers: { Location: location, "Cache-Control": PUBLIC },
  });
}

/** Where a validator's target stands in a fault's pointer. */
const PARTS: Readonly<Record<string, string>> = { param: "path", json: "body" };

/** What zod finds wrong with a part of a request. */
export function faultsOf({ target, error }: Invalid): Fault[] {
  return error.issues.map(({ path, message }) => ({
    pointer: pointerTo(PARTS[target] ?? target, ...path),
    detail: message.endsWith("received array")
      ? `${String(path[0])} is given more than once; give it once.`
      : message,
  }));
}

type Invalid = Extract<Parameters<Hook<unknown, AppEnv, string, unknown>>[0], { success: false }>;

/** The 400 of what is wrong with a request. */
export function answerFaults(errors: readonly Fault[]): Problem<400> {
  return problem(400, errors.map(({ detail }) => detail).join(" "), { errors });
}

/** RFC 6901, section 3. */
export function pointerTo(...steps: readonly PropertyKey[]): string {
  return steps
    .map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

const BAD_JSON = "The body must be JSON.";
const BAD_TYPE = "The body must be JSON, sent with `Content-Type: application/json`.";

/**
 * The two faults that the JSON validators throw become problems; whatever else was thrown is a 500
 * that shows nothing of the inside: the log has the rest.
 */
export function answerError(error: Error, c: Context<AppEnv>): Response {
  const status = error instanceof HTTPException ? error.status : 500;
  if (status === 400) {
    return problem(400, BAD_JSON, { errors: [{ pointer: "/body", detail: BAD_JSON }] });
  }
  if (status === 415) {
    const pointer = "/header/content-type";
    return problem(415, BAD_TYPE, { errors: [{ pointer, detail: BAD_TYPE }] });
  }
  console.error(`${c.req.method} ${c.req.path} failed:`, error);
  return problem(500, "Something went wrong here. Try again in a minute.");
}

export function answerNotFound(c: Context<AppEnv>): Response {
  return problem(404, `There is nothing at ${c.req.path}.`);
}

/** A path that is known, with a method that it does not have; RFC 9110, section 15.5.6. */
export function answerMethod(c: Context<AppEnv>, methods: readonly string[]): Response {
  const allowed = [...methods, "OPTIONS"].join(", ");
  return problem(405, `${c.req.path} answers ${allowed}, not ${c.req.method}.`, {
    headers: { Allow: allowed },
  });
}
