import {
  type CallToolResult,
  fromJsonSchema,
  type jsonSchemaValidator,
} from "@modelcontextprotocol/server";
import * as z from "zod";
import { toJsonSchema } from "../http/discovery/json-schema.ts";
import type { RequestParts, Router } from "../http/router.ts";
import type { Tool } from "../http/tool.ts";
import { memoized } from "../text/memoize.ts";
import type { Called, Fields } from "./call-route.ts";
import { delimit, mark, toInertJson, WARNING } from "./untrusted.ts";

/** Every tool reads, and what it reads was written by third parties: hence the open world. */
const READ_ONLY = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: true,
};

/** Returns the routes that are tools, each with the names of its arguments, and what agents are told of it. */
export const listTools = memoized((routes: Router["described"]) =>
  routes.flatMap((route) => {
    const { tool, request = {} } = route;
    if (tool === undefined) return [];
    const { title, description, list, fields, resource = "document" } = tool;
    const items = z.array(z.looseObject({})).describe(`Each has ${fields}`);
    const input = describeInput(request, tool.without?.split(" ") ?? []);
    const about = {
      title,
      description: `${description} ${WARNING}`,
      inputSchema: fromJsonSchema<Fields>(input as object, UNCHECKED),
      outputSchema: z.looseObject({
        notice: z.string(),
        ...(list ? { [list]: items } : { [resource]: z.looseObject({}) }),
      }),
      annotations: READ_ONLY,
    };
    return { route, tool, names: Object.keys(input.properties), about };
  }),
);

/** The arguments of a tool: what its route takes in its path, its query and its body. */
function describeInput(request: RequestParts, without: readonly string[]) {
  const { path, query, body } = request;
  const json = body && "application/json" in body.content && body.content["application/json"];
  const parts = [path, query, json ? json.schema : undefined]
    .filter((schema) => schema !== undefined)
    .map((schema) => toJsonSchema(schema, {}));
  const all = parts.flatMap(({ properties = {} }) => Object.entries(properties));
  return {
    type: "object",
    properties: Object.fromEntries(all.filter(([name]) => !without.includes(name))),
    required: parts.flatMap(({ required = [] }) => required),
    additionalProperties: false,
  };
}

/** Arguments are only described to the protocol's library: the route validates them. */
const UNCHECKED: jsonSchemaValidator = {
  getValidator: () => (given) => ({ valid: true, data: given as never, errorMessage: undefined }),
};

/**
 * Returns what an agent gets. The text, for clients without structured content, has JSON values in lines: the whole
 * document, or its other fields and then a table of its list.
 */
export function toResult(tool: Tool, { status, document }: Called): CallToolResult {
  if (status !== 200) {
    return { content: [{ type: "text", text: String(document["detail"]) }], isError: true };
  }
  const { list, most, fields = "", columns = fields, resource = "document" } = tool;
  if (list === undefined) {
    // Below a name of its own, so that none of its fields is taken for the notice.
    const named = { [resource]: document };
    return respondWith(named, [named]);
  }
  const { [list]: listed, ...others } = document;
  const items = (listed as readonly Record<string, unknown>[]).slice(0, most);
  const names = columns.split(" ");
  const toLine = tool.toLine ?? ((item) => names.map((name) => item[name]));
  const lines = [others, names, ...items.map((item) => toLine(item as never))];
  return respondWith({ ...document, [list]: pick(items, fields.split(" ")) }, lines);
}

function respondWith(document: object, lines: readonly unknown[]): CallToolResult {
  return {
    content: [{ type: "text", text: delimit(lines.map(toInertJson).join("\n")) }],
    structuredContent: mark(document),
  };
}

/** Returns a value with only the fields at these paths. The items of an array have the paths of the array. */
function pick(value: unknown, paths: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, paths));
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).flatMap(([name, inner]) => {
    if (paths.includes(name)) return [[name, inner]];
    const within = paths.filter((path) => path.startsWith(`${name}.`));
    const rest = within.map((path) => path.slice(name.length + 1));
    return rest.length > 0 ? [[name, pick(inner, rest)]] : [];
  });
  return Object.fromEntries(fields);
}
