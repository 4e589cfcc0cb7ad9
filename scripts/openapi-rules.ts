import { Validator } from "@cfworker/json-schema";

/** What an OpenAPI document must say, besides Redocly's rules: a reader of the reference sees nothing else. */

type Json = Readonly<Record<string, unknown>>;

/**
 * Returns a sentence for each property without a description, and for each operation without a description or without
 * an example response that matches its schema.
 */
export function findMissingDescriptions(document: Json): string[] {
  const { components, paths } = document as {
    readonly components: { readonly schemas: Readonly<Record<string, Json>> };
    readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  };
  const schemas = Object.entries(components.schemas).flatMap(([name, schema]) =>
    undescribed(schema, name),
  );
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) =>
      operationProblems(operation, `${method.toUpperCase()} ${path}`, components),
    ),
  );
  return [...schemas, ...operations];
}

function operationProblems(operation: Json, label: string, components: Json): string[] {
  const { description, responses, requestBody } = operation as {
    readonly description?: string;
    readonly responses: Readonly<
      Record<string, { readonly content?: Readonly<Record<string, Json>> }>
    >;
    readonly requestBody?: { readonly content: Readonly<Record<string, Json>> };
  };
  const bodies = [
    ...Object.entries(requestBody?.content ?? {}).map(
      ([type, body]) => ["request", type, body] as const,
    ),
    ...Object.entries(responses).flatMap(([status, { content = {} }]) =>
      Object.entries(content).map(([type, body]) => [status, type, body] as const),
    ),
  ];
  return [
    ...(description ? [] : [`${label} has no description.`]),
    ...bodies.flatMap(([of, type, body]) => [
      ...(of.startsWith("2") ? exampleProblems(body, `${label} ${of} ${type}`, components) : []),
      ...undescribed(body["schema"], `${label} ${of}`),
    ]),
  ];
}

function exampleProblems(body: Json, label: string, components: Json): string[] {
  if (!("example" in body)) return [`${label} has no example.`];
  const schema = { ...(body["schema"] as Json), components };
  const { valid, errors } = new Validator(schema, "2020-12", false).validate(body["example"]);
  const { instanceLocation, error } = errors.at(-1) ?? {};
  return valid ? [] : [`${label} has an example that does not match: ${instanceLocation} ${error}`];
}

/** Returns the properties below a schema that have no description. A reference is described where it leads. */
function undescribed(schema: unknown, label: string): string[] {
  if (Array.isArray(schema)) return schema.flatMap((each) => undescribed(each, label));
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === "example" || key === "examples") return [];
    if (key !== "properties") return undescribed(value, label);
    return Object.entries(value as Readonly<Record<string, Json>>).flatMap(([name, property]) => [
      ...(property["description"] ? [] : [`${label}.${name} has no description.`]),
      ...undescribed(property, `${label}.${name}`),
    ]);
  });
}
