import type { JsonSchema } from "./json-schema.ts";

/** What a schema without an example of its own gets, by its format or type. A text has no such value. */
const VALUES: Readonly<Record<string, unknown>> = {
  "date-time": "2025-08-03T10:30:10.000Z",
  date: "2025-08-03",
  integer: 12,
  number: 0.8,
  boolean: true,
};

/**
 * Makes an example with what every response has: required properties, one item of each list, and the first of several
 * shapes. `components` has the schemas that others refer to.
 */
export function toExample(
  schema: JsonSchema,
  components: Readonly<Record<string, JsonSchema>>,
): unknown {
  if ("example" in schema) return schema["example"];
  if (schema.const !== undefined) return schema.const;
  const { $ref, properties, items, required = [], enum: values } = schema;
  const [type = ""] = [schema.type].flat();
  const example = (part: unknown) => toExample(part as JsonSchema, components);
  if ($ref !== undefined) return example(components[$ref.slice($ref.lastIndexOf("/") + 1)]);
  const [shape] = schema.anyOf ?? schema.oneOf ?? [];
  if (shape !== undefined) return example(shape);
  if (type === "array") return [example(items)];
  if (type !== "object") return values?.[0] ?? VALUES[schema.format ?? type];
  return Object.fromEntries(required.map((name) => [name, example(properties?.[name])]));
}
