import type * as z from "zod";
import type { ProblemStatus } from "./problem.ts";

/**
 * The parts of responses that routes share in the OpenAPI document.
 *
 * @example
 * responses: () => ({ 200: page("Stories", schema), ...problems(404) })
 */

/** Response headers, by the names of their components in the document. */
export const HEADERS = {
  "Cache-Control": "How long the response may be cached, and by whom",
  ETag: "Weak entity tag. Send it back as `If-None-Match`",
  Link: "Related addresses (RFC 8288), with `next` if there is another page",
  Location: "The current address",
  "Retry-After": "Seconds to wait before the next request",
  "WWW-Authenticate": "The authentication scheme of the token",
} as const;

/** One response of a route. */
export type RouteResponse = {
  readonly description: string;
  readonly headers?: object;
  readonly content?: Readonly<Record<string, { readonly schema: z.ZodType | object }>>;
};

type HeaderName = keyof typeof HEADERS;

function headers(...names: readonly HeaderName[]) {
  return Object.fromEntries(
    names.map((name) => [name, { $ref: `#/components/headers/${name}` } as const]),
  );
}

function json<Schema extends z.ZodType>(
  description: string,
  schema: Schema,
  names: readonly HeaderName[],
) {
  return { ...jsonBody(description, schema), headers: headers(...names) };
}

/** A request's JSON body. */
export function jsonBody<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { "application/json": { schema } } };
}

/** A document with an entity tag. */
export function document<Schema extends z.ZodType>(description: string, schema: Schema) {
  return json(description, schema, ["Cache-Control", "ETag"]);
}

/** A page of a list: {@link document} with links. */
export function page<Schema extends z.ZodType>(description: string, schema: Schema) {
  return json(description, schema, ["Cache-Control", "ETag", "Link"]);
}

/** The result of a write, which is not cached. */
export function outcome<Schema extends z.ZodType>(description: string, schema: Schema) {
  return json(description, schema, ["Cache-Control"]);
}

/** A deletion without a response body. */
export function deleted(description: string) {
  return { description, headers: headers("Cache-Control") };
}

/** Headers of responses that have other forms than JSON. */
export const HEADERS_OF = {
  document: headers("Cache-Control", "ETag"),
  page: headers("Cache-Control", "ETag", "Link"),
};

export const unchanged = {
  description: "The client's copy is up to date",
  headers: headers("Cache-Control", "ETag"),
};

export const moved = {
  description: "The id was merged into another. The redirect is permanent",
  headers: headers("Cache-Control", "Location"),
};

const FAILURES: Readonly<
  Record<ProblemStatus, { readonly says: string; readonly headers?: readonly HeaderName[] }>
> = {
  400: { says: "The request is invalid. `errors` lists the invalid fields" },
  401: { says: "The token is missing or wrong", headers: ["WWW-Authenticate"] },
  403: { says: "The request comes from another site" },
  404: { says: "Not found" },
  405: { says: "The path does not accept this method" },
  406: { says: "No available format is allowed by `Accept`" },
  410: { says: "Removed, past retention, or an edition of an earlier journal" },
  413: { says: "The body is too large. Nothing was stored" },
  415: { says: "The body is compressed, or has the wrong media type" },
  429: { says: "Too many requests from this address", headers: ["Retry-After"] },
  500: { says: "Internal error" },
  501: { says: "This deployment does not support it" },
  502: { says: "A service that the route needs failed" },
  503: { says: "The route needs something that is not available" },
};

/** Refers to the component that describes every problem. */
export const PROBLEM = {
  "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
};

type Failure = {
  readonly description: string;
  readonly content: typeof PROBLEM;
  readonly headers: ReturnType<typeof headers>;
};

/** Descriptions of problems. */
export function problems<Status extends ProblemStatus>(
  ...statuses: readonly Status[]
): Record<Status, Failure> {
  const entries = statuses.map((status) => {
    const { says, headers = [] } = FAILURES[status];
    return [status, failure(says, headers)];
  });
  return Object.fromEntries(entries);
}

/** A temporary 503, which says when to try again. */
export function unavailableForNow(description: string): Failure {
  return failure(description, ["Retry-After"]);
}

function failure(description: string, more: readonly HeaderName[]): Failure {
  return { description, content: PROBLEM, headers: headers("Cache-Control", ...more) };
}
