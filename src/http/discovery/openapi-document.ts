import * as z from "zod";
import { text } from "../../schema/fields.ts";
import { HEADERS, problems, type RouteResponse, unchanged } from "../responses.ts";
import type { RequestParts, Route, Router } from "../router.ts";
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
    errors: z
      .array(
        z.object({
          pointer: text(
            "JSON Pointer into `{query, path, header, body}` of the request",
            "/query/limit",
          ),
          detail: text("What is wrong with the field, and what to do", DETAIL),
        }),
      )
      .optional()
      .describe("The invalid fields"),
  })
  .meta({ id: "Problem", description: "What went wrong (RFC 9457)" });

/** A route as the document has it. */
type Operation = Pick<Route, "operationId" | "summary" | "description"> & {
  readonly tags: readonly (string | undefined)[];
  readonly security: readonly object[];
  readonly parameters: readonly object[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, object>>;
};

/** Returns the OpenAPI 3.1 document of routes, made from the schemas that validate them. */
export function describeApi(routes: Router["described"]) {
  const schemas: Record<string, JsonSchema> = {};
  const paths: Record<string, Record<string, Operation>> = {};
  toJsonSchema(problemBody, schemas);
  for (const route of routes) {
    const { method = "get", path, tag, needsToken, request = {}, responses, ...rest } = route;
    const { operationId, summary, description } = rest;
    const { body } = request;
    const all: ReturnType<Route["responses"]> = {
      ...(method === "get" && { 304: unchanged }),
      ...(needsToken && problems(401, 503)),
      ...(body && problems(413, 415)),
      ...problems(400, 429, 500),
      ...responses(responseSchemas),
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
        Object.entries(all).map(([status, response]) => [status, withContent(response, schemas)]),
      ),
    };
    paths[path] = { ...paths[path], [method]: operation };
  }
  addExamples(Object.values(paths).flatMap(Object.values<Operation>), schemas);
  return {
    openapi: "3.1.0",
    info: ABOUT,
    servers: [{ url: "/", description: "This deployment" }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    components: { headers: headerComponents(), securitySchemes: SECURITY, schemas },
    paths,
  };
}

/** Adds an example to each successful response. */
function addExamples(
  operations: readonly Operation[],
  schemas: Readonly<Record<string, JsonSchema>>,
): void {
  for (const [status, response] of operations.flatMap(({ responses }) =>
    Object.entries(responses),
  )) {
    if (!status.startsWith("2")) continue;
    for (const body of Object.values((response as Described).content ?? {})) {
      body.example ??= toExample(body.schema, schemas);
    }
  }
}

/** A response of the document. */
type Described = { readonly content?: Readonly<Record<string, DescribedContent>> };
type DescribedContent = { readonly schema: JsonSchema; example?: unknown };

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

function withContent(
  { content, ...rest }: Pick<RouteResponse, "content">,
  schemas: Record<string, JsonSchema>,
) {
  if (!content) return rest;
  const entries = Object.entries(content).map(([type, { schema, ...others }]) => [
    type,
    { ...others, schema: schema instanceof z.ZodType ? toJsonSchema(schema, schemas) : schema },
  ]);
  return { ...rest, content: Object.fromEntries(entries) };
}
