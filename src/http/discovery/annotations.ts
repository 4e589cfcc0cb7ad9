import type * as z from "zod";
import { GLOSSARY } from "./data/glossary.ts";

/** Adds the glossary's descriptions to JSON schemas, and makes example responses from schemas. */

type JsonSchema = z.core.JSONSchema.BaseSchema;
type Components = Readonly<Record<string, JsonSchema>>;

/** Adds a description to each property without one. `parent` is the component, operation or property that has it. */
export function addDescriptions(schema: JsonSchema, parent: string): void {
  for (const [name, property] of propertiesOf(schema)) {
    const description = termOf(parent, name)?.[0];
    if (description !== undefined) property.description ??= description;
    addDescriptions(property, parentOf(parent, name));
  }
  for (const part of partsOf(schema)) addDescriptions(part, parent);
}

/**
 * Makes an example with what every response has: required properties, one item of each list, and the first of several
 * shapes. Values are those of the schema's own examples, else of the glossary.
 */
export function toExample(schema: JsonSchema, parent: string, components: Components): unknown {
  if ("example" in schema) return schema["example"];
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
    return toExample(components[name] ?? {}, name, components);
  }
  if (schema.const !== undefined) return schema.const;
  const [shape] = schema.anyOf ?? schema.oneOf ?? [];
  if (shape !== undefined) return toExample(shape, parent, components);
  if (schema.type === "array") {
    const { items } = schema;
    return typeof items === "object" && !Array.isArray(items)
      ? [toExample(items, parent, components)]
      : [];
  }
  if (schema.type === "object") {
    const required = new Set(schema.required);
    const entries = propertiesOf(schema)
      .filter(([name]) => required.has(name))
      .map(([name, property]) => [name, toPropertyExample(property, parent, name, components)]);
    return Object.fromEntries(entries);
  }
  return schema.enum?.[0] ?? (schema.type === "integer" ? 12 : null);
}

function toPropertyExample(
  property: JsonSchema,
  parent: string,
  name: string,
  components: Components,
): unknown {
  if ("example" in property) return property["example"];
  const example = termOf(parent, name)?.[1];
  return isPossible(example, property)
    ? example
    : toExample(property, parentOf(parent, name), components);
}

/** Whether the glossary's example fits a schema: the values of a name differ in a closed set, or in their type. */
function isPossible(example: unknown, schema: JsonSchema): boolean {
  if (example === undefined) return false;
  if (schema.const !== undefined) return schema.const === example;
  if (schema.enum !== undefined) return schema.enum.some((value) => value === example);
  const shapes = schema.anyOf ?? schema.oneOf;
  if (shapes !== undefined) return shapes.some((shape) => isPossible(example, shape));
  switch (schema.type) {
    case "array":
      return Array.isArray(example);
    case "integer":
      return typeof example === "number";
    case "null":
      return example === null;
    case undefined:
      return typeof example === "object";
    default:
      return typeof example === schema.type;
  }
}

/** The parent of what is below a property. The items of a page belong to their operation. */
function parentOf(parent: string, name: string): string {
  return name === "items" ? parent : name;
}

function termOf(parent: string, name: string) {
  const own = `${parent}.${name}`;
  if (Object.hasOwn(GLOSSARY, own)) return GLOSSARY[own];
  return Object.hasOwn(GLOSSARY, name) ? GLOSSARY[name] : undefined;
}

function propertiesOf({ properties }: JsonSchema): [string, JsonSchema][] {
  return Object.entries(properties ?? {}).flatMap(([name, property]) =>
    typeof property === "object" ? [[name, property]] : [],
  );
}

/** The schemas of which a value matches one, and those of a list's items. */
function partsOf({ anyOf = [], oneOf = [], allOf = [], items }: JsonSchema): JsonSchema[] {
  const all = [...anyOf, ...oneOf, ...allOf, ...(Array.isArray(items) ? items : [items])];
  return all.filter((part): part is JsonSchema => typeof part === "object");
}
