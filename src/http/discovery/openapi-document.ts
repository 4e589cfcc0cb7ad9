import * as z from "zod";
import { arrayOf, text } from "../../schema/fields.ts";
import { HEADERS, problems, type RouteResponse, toSchema, unchanged } from "../responses.ts";
import type { RequestParts, Router } from "../router.ts";
import { toExample } from "./example.ts";
import { type JsonSchema, toJsonSchema } from "./json-schema.ts";
import * as responseSchemas from "./schemas.ts";

const ABOUT = {
  title: "Broadsheet",
  version: "1",
  description:
    "Clean, dated, de-duplicated news from saved pages. What a page does not say is null. Times are RFC 3339, UTC. Errors are problem details (RFC 9457).",
  contact: { name: "The operator of this deployment" },
  license: { name: "MIT", identifier: "MIT" },
};

/** Parts of the API: those for readers first, those for operators last. */
const TAGS = {
  articles: "Articles and their sources",
  stories: "Events, and the articles that report them",
  comments: "Readers' comments on articles",
  changes: "What changed, in order, for clients that keep a copy",
  agents: "The endpoint for agents",
  deployment: "This deployment: its health, its state, this description",
  webhooks: "Receivers that are told of changes",
  captures: "The saved pages that articles are read from",
} as const;

const DETAIL = "limit must be a whole number from 1 to 100. The nearest is 100.";

/** Every problem. Responses refer to it by its id. */
const problemBody = z
  .object({
    type: z
      .literal("about:blank")
      .describe("Always the same: the status says what kind of problem it is"),
    title: text("The status's own name", "Bad Request"),
    status: z.int().min(400).max(599).meta({ description: "The HTTP status", example: 400 }),
    detail: text("A sentence that says what to do", DETAIL),
    errors: arrayOf(
      "The invalid fields",
      z.object({
        pointer: text(
          "JSON Pointer into `{query, path, header, body}` of the request",
          "/query/limit",
        ),
        detail: text("What is wrong with the field, and what to do", DETAIL),
      }),
    ).optional(),
  })
  .meta({ id: "Problem", description: "What went wrong (RFC 9457)" });

/** Returns the OpenAPI 3.1 document of routes, made from the schemas that validate them. */
export function describeApi(routes: Router["described"]) {
  const schemas: Record<string, JsonSchema> = {};
  const paths: Record<string, Record<string, object>> = {};
  toJsonSchema(problemBody, schemas);
  for (const route of routes) {
    const { operationId, summary, description, method = "get", path, tag, needsToken } = route;
    const { request = {}, responses } = route;
    const { body } = request;
    const all: Readonly<Record<number, RouteResponse>> = {
      ...(method === "get" && { 304: unchanged }),
      ...(needsToken && problems(401, 503)),
      ...(body && problems(413, 415)),
      ...(request.path && method !== "put" && problems(404)),
      ...problems(400, 429, 500),
      ...(typeof responses === "function" ? responses(responseSchemas) : responses),
    };
    const operation = {
      operationId,
      tags: [tag],
      summary,
      description,
      security: needsToken ? [{ token: [] }] : [],
      parameters: parametersOf(request, schemas),
      ...(body && { requestBody: { ...withContent(body, schemas), required: true } }),
      responses: Object.fromEntries(
        Object.entries(all).map(([status, response]) => {
          return [status, withContent(response, schemas, status.startsWith("2"))];
        }),
      ),
    };
    paths[path] = { ...paths[path], [method]: operation };
  }
  return {
    openapi: "3.1.0",
    info: ABOUT,
    servers: [{ url: "/", description: "This deployment" }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    components: { headers: headerComponents(), securitySchemes: SECURITY, schemas },
    paths,
  };
}

const SECURITY = {
  token: { type: "http", scheme: "bearer", description: "The deployment's ADMIN_TOKEN" },
};

function headerComponents(): object {
  return Object.fromEntries(
    Object.entries(HEADERS).map(([name, [description, example]]) => {
      return [name, { description, example, required: true, schema: { type: "string" } }];
    }),
  );
}

function parametersOf(request: RequestParts, schemas: Record<string, JsonSchema>): object[] {
  return (["path", "query", "header"] as const).flatMap((place) =>
    Object.entries(request[place]?.shape ?? {}).map(([name, field]) => {
      const schema = toJsonSchema(field, schemas);
      const { description } = schema;
      const required = !z.safeParse(field, undefined).success;
      return { name, in: place, required, description, schema };
    }),
  );
}

/** Converts the schemas of a body. A successful response has an example that is made from its schema. */
function withContent(
  { content, ...rest }: Pick<RouteResponse, "content">,
  schemas: Record<string, JsonSchema>,
  isSuccess = false,
) {
  if (!content) return rest;
  const entries = Object.entries(content).map(([type, { schema, ...others }]) => {
    const isJson = typeof schema === "object" && !(schema instanceof z.ZodType);
    const json = isJson ? schema : toJsonSchema(toSchema(schema, responseSchemas), schemas);
    const example = isSuccess && { example: toExample(json, schemas) };
    return [type, { ...others, schema: json, ...example }];
  });
  return { ...rest, content: Object.fromEntries(entries) };
}
