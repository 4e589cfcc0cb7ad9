import type * as z from "zod";
import type { ProblemStatus } from "./problem.ts";

/**
 * The answers of a route, as the OpenAPI document shows them: what is the same for every route is
 * written here once. `responses: { 200: page("Stories", schema), 304: unchanged, ...problems(400) }`
 */

/** Headers of the answers, by the names of their components in the document. */
export const HEADERS = {
  "Cache-Control": "How long the answer may be kept, and by whom",
  ETag: "Weak tag of what was shown; send it back as `If-None-Match`",
  Link: "Related addresses (RFC 8288), `next` among them where there is another page",
  Location: "Where it is now",
  "Retry-After": "Seconds to wait before the next try",
  "WWW-Authenticate": "The scheme that the token is sent with",
} as const;

/** One answer of a route. */
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
  const content = { "application/json": { schema } };
  return { description, content, headers: headers(...names) };
}

/** A document, with a tag to ask for it again. */
export function document<Schema extends z.ZodType>(description: string, schema: Schema) {
  return json(description, schema, ["Cache-Control", "ETag"]);
}

/** A page of a list: {@link document} with links. */
export function page<Schema extends z.ZodType>(description: string, schema: Schema) {
  return json(description, schema, ["Cache-Control", "ETag", "Link"]);
}

/** What a write did; nobody keeps it. */
export function outcome<Schema extends z.ZodType>(description: string, schema: Schema) {
  return json(description, schema, ["Cache-Control"]);
}

/** What was deleted, for good or not; there is nothing more to say. */
export function deleted(description: string) {
  return { description, headers: headers("Cache-Control") };
}

/** Headers of an answer that is not JSON alone. */
export const HEADERS_OF = {
  document: headers("Cache-Control", "ETag"),
  page: headers("Cache-Control", "ETag", "Link"),
};

export const unchanged = {
  description: "The client's copy is still good",
  headers: headers("Cache-Control", "ETag"),
};

export const moved = {
  description: "The id was merged into another; a permanent redirect",
  headers: headers("Cache-Control", "Location"),
};

const FAILURES: Readonly<
  Record<ProblemStatus, { readonly says: string; readonly headers?: readonly HeaderName[] }>
> = {
  400: { says: "Something of the request is at fault; `errors` points at it" },
  401: { says: "No token, or a wrong one", headers: ["WWW-Authenticate"] },
  404: { says: "Nothing has this name" },
  405: { says: "The path has no such method" },
  406: { says: "There is no form that the client accepts" },
  410: { says: "It was here, and is gone" },
  413: { says: "The body is too large; nothing was stored" },
  415: { says: "The body is of the wrong media type" },
  429: { says: "Too many requests from this address", headers: ["Retry-After"] },
  500: { says: "Something went wrong here" },
  501: { says: "This deployment can't do that" },
  502: { says: "A service that the route needs failed" },
  503: { says: "Something that the route needs is not there" },
};

/** The document's own component. */
export const PROBLEM = {
  "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
};

type Failure = {
  readonly description: string;
  readonly content: typeof PROBLEM;
  readonly headers: ReturnType<typeof headers>;
};

/** The problems that a route can answer with; 429 and 500 belong to every one. */
export function problems<Status extends ProblemStatus>(
  ...statuses: readonly Status[]
): Record<Status | 429 | 500, Failure> {
  const entries = [...statuses, 429 as const, 500 as const].map((status) => {
    const { says, headers = [] } = FAILURES[status];
    return [status, failure(says, headers)];
  });
  return Object.fromEntries(entries);
}

/** A 503 that ends by itself: the answer says when to try again. */
export function unavailableForNow(description: string): Failure {
  return failure(description, ["Retry-After"]);
}

function failure(description: string, more: readonly HeaderName[]): Failure {
  return { description, content: PROBLEM, headers: headers("Cache-Control", ...more) };
}

/** Behind the token: `security` and `responses` of the route. */
export const TOKEN = [{ token: [] }];
