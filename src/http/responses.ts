import type * as z from "zod";
import type { JsonSchema } from "./discovery/json-schema.ts";
import { PROBLEMS, type ProblemStatus } from "./problem.ts";

/**
 * The parts of responses that routes share in the OpenAPI document.
 *
 * @example
 * responses: { 200: document("The story", "storySchema"), ...problems(410) }
 */

/** Response headers, by the names of their components in the document: what each says, and an example. */
export const HEADERS = {
  "Cache-Control": [
    "How long the response may be cached, and by whom",
    "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
  ],
  ETag: ["Weak entity tag. Send it back as `If-None-Match`", 'W/"1f7b98751b6ecf0111c0"'],
  Link: [
    "Related addresses (RFC 8288), with `next` if there is another page",
    '</v1/articles?cursor=ODM>; rel="next"',
  ],
  Location: ["The current address", "/v1/articles/5f0c6b1d2a9e4c7780b1"],
  "Retry-After": ["Seconds to wait before the next request", "60"],
  "WWW-Authenticate": ["The authentication scheme of the token", 'Bearer realm="broadsheet"'],
} as const;

/** Every schema of `src/schema`, by its name. */
export type Schemas = typeof import("./discovery/schemas.ts");
type NameIn<Of> = { [Name in keyof Of]: Of[Name] extends z.ZodType ? Name : never }[keyof Of];

/** A schema, also by its name or as what makes it: most Workers never load those of responses. */
export type ResponseSchema = NameIn<Schemas> | ((schemas: Schemas) => z.ZodType) | z.ZodType;

export function toSchema(schema: ResponseSchema, schemas: Schemas): z.ZodType {
  if (typeof schema === "function") return schema(schemas);
  return typeof schema === "string" ? schemas[schema] : schema;
}

/** One response of a route. */
export type RouteResponse = {
  readonly description: string;
  readonly headers?: object;
  readonly content?: Readonly<Record<string, { readonly schema: ResponseSchema | JsonSchema }>>;
};

type HeaderName = keyof typeof HEADERS;

function headers(...names: readonly HeaderName[]) {
  return Object.fromEntries(
    names.map((name) => [name, { $ref: `#/components/headers/${name}` } as const]),
  );
}

function json(description: string, schema: ResponseSchema, names: readonly HeaderName[]) {
  return { ...jsonBody(description, schema), headers: headers(...names) };
}

/** A JSON body. */
export function jsonBody<Schema extends ResponseSchema>(description: string, schema: Schema) {
  return { description, content: { "application/json": { schema } } };
}

/** A document with an entity tag. */
export function document(description: string, schema: ResponseSchema) {
  return json(description, schema, ["Cache-Control", "ETag"]);
}

/** A page of a list: {@link document} with links. */
export function page(description: string, schema: ResponseSchema) {
  return json(description, schema, ["Cache-Control", "ETag", "Link"]);
}

/** The result of a write, which is not cached. */
export function outcome(description: string, schema: ResponseSchema) {
  return json(description, schema, ["Cache-Control"]);
}

/** A deletion without a response body. */
export function deleted(description: string) {
  return { description, headers: headers("Cache-Control") };
}

/** Headers of a page of a list, for responses that have other forms than JSON. */
export const PAGE_HEADERS = headers("Cache-Control", "ETag", "Link");

/** The only response of a route that serves a text of another type than JSON. */
export function textDocument(type: string, description: string, example: string) {
  const content = { [type]: { schema: { type: "string", example } } as const };
  return { 200: { description, content, headers: headers("Cache-Control", "ETag") } };
}

export const unchanged = {
  description: "The client's copy is up to date",
  headers: headers("Cache-Control", "ETag"),
};

export const moved = {
  description: "The id was merged into another. The redirect is permanent",
  headers: headers("Cache-Control", "Location"),
};

/** Refers to the component that describes every problem. */
export const PROBLEM = {
  "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
};

/** Descriptions of problems. */
export function problems(...statuses: readonly ProblemStatus[]): Record<number, RouteResponse> {
  const entries = statuses.map((status) => {
    const [, description, ...more] = PROBLEMS[status];
    return [status, failure(description, ...more)];
  });
  return Object.fromEntries(entries);
}

/** A temporary 503, which says when to try again. */
export function unavailableForNow(description: string) {
  return failure(description, "Retry-After");
}

function failure(description: string, ...more: readonly HeaderName[]) {
  return { description, content: PROBLEM, headers: headers("Cache-Control", ...more) };
}
