import * as z from "zod";

/**
 * Converts a schema to JSON Schema. Schemas with an id are moved to `schemas`. All are described as
 * input, which allows more fields than are named: a client must accept fields that later versions add.
 */
export function toJsonSchema(schema: z.ZodType, schemas: Record<string, JsonSchema>): JsonSchema {
  const json = z.toJSONSchema(schema, {
    io: "input",
    // A transformation has no schema. Its metadata describes it.
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const { id: _, ...meta } = z.globalRegistry.get(zodSchema) ?? {};
      if ("type" in meta) delete jsonSchema.pattern; // which only the text has that is transformed to this type
      Object.assign(withoutNoise(jsonSchema), meta);
      if (zodSchema instanceof z.ZodNullable) lift(jsonSchema);
    },
  });
  const text = JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { $schema: _, $defs, ...placed }: JsonSchema = JSON.parse(text);
  Object.assign(schemas, $defs);
  return placed;
}

/** What may be null is described with its null, and not only as what it otherwise is. */
function lift(json: JsonSchema): void {
  const [{ description, example, ...shape } = {}, ...others] = json.anyOf ?? [];
  if (description === undefined) return;
  Object.assign(json, { description, ...(example !== undefined && { example }), ...json });
  json.anyOf = [withoutNoise(shape), ...others];
}

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Removes what zod adds and no client needs: the pattern of a time, and the limits of a double. */
function withoutNoise(json: JsonSchema): JsonSchema {
  delete json.readOnly; // It only says that the handler does not change an array.
  if (json.format === "date-time") delete json.pattern;
  if (json.prefixItems) json.items = json.prefixItems[0] ?? {}; // Linters of OpenAPI require it of every array.
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
  return json;
}
