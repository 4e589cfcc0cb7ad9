import type {
  CallToolResult,
  McpServer,
  StandardSchemaWithJSON,
  ToolAnnotations,
} from "@modelcontextprotocol/server";
import * as z from "zod";
import { logFailure } from "../log.ts";
import type { ModelAccess } from "../model/access.ts";
import { nextCursor } from "../parameters/cursor.ts";
import { ARTICLE_ID } from "../schema/article.ts";
import type { Missing } from "../storage/catalogue/articles.ts";
import { delimit, mark, toInertJson, WARNING } from "./untrusted.ts";

/** The bindings that tools use. Model access is loaded for the one tool that needs it. */
export type McpStores = {
  readonly catalogue: D1Database;
  readonly loadAccess: () => Promise<ModelAccess | null>;
};

/** What a tool or a resource read, or a sentence that says what to do instead. */
export type ToolResult =
  | {
      readonly document: object;
      /** Text for clients without structured content, as JSON values; the whole document by default. */
      readonly lines?: readonly unknown[];
      readonly error?: never;
    }
  | { readonly document?: never; readonly error: string };

/** Every tool reads, and what it reads was written by third parties: hence the open world. */
const READ_ONLY: ToolAnnotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: true,
};

/** The parameters of a page of a list. */
export const itemLimit = z.int().min(1).max(100).default(20).describe("Items on the page");
export const nextPage = z
  .string()
  .nullable()
  .describe("Pass it as `cursor`, with the same arguments, for the next page; null on the last");

type Tool<Input> = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodRawShape;
  readonly run: (input: Input, stores: McpStores) => Promise<ToolResult>;
};

/** Returns what registers a tool that reads. Output schemas take fields that later versions add. */
export function createTool<Input>({ name, title, description, input, output, run }: Tool<Input>) {
  const about = {
    title,
    description: `${description} ${WARNING}`,
    inputSchema: input as StandardSchemaWithJSON,
    outputSchema: z.looseObject({ notice: z.string(), ...output }),
    annotations: READ_ONLY,
  };
  return (server: McpServer, stores: McpStores) =>
    server.registerTool(name, about, (given) => respondWith(run(given as Input, stores)));
}

/** A page of a list that ends at a position. The text has a line for each item, and `end` with the next cursor after them. */
export function toPageResult(
  head: object,
  items: readonly object[],
  lines: readonly unknown[],
  position: unknown,
  more: object = {},
): ToolResult {
  const end = { ...more, next: nextCursor(position) };
  return { document: { ...head, items, ...end }, lines: [...lines, end] };
}

/** The log has the reason of an unexpected error; the client gets none. */
async function respondWith(running: Promise<ToolResult>): Promise<CallToolResult> {
  try {
    const result = await running;
    if (result.error !== undefined) return toError(result.error);
    const { document, lines = [document] } = result;
    return {
      content: [{ type: "text", text: delimit(lines.map(toInertJson).join("\n")) }],
      structuredContent: mark(document),
    };
  } catch (error) {
    logFailure("A tool failed.", error);
    return toError("Something went wrong here. Try again in a minute.");
  }
}

function toError(text: string): CallToolResult {
  return { content: [{ type: "text", text }], isError: true };
}

/** An id as tools take it. `from`: where a client finds one. */
export function idInput(what: "article" | "story", from: string) {
  return z
    .string()
    .regex(ARTICLE_ID, `An id has 20 hexadecimal digits. ${from}`)
    .describe(`Id of the ${what}, 20 hexadecimal digits`);
}

/**
 * Reads by an id, and by the id that it was merged into: a model would only repeat the call. Says what
 * became of an id without a result.
 */
export async function readById<Found extends { readonly kind: string }>(
  id: string,
  read: (id: string) => Promise<Found | Missing>,
  toResult: (found: Exclude<Found, Missing>) => ToolResult,
  what: "article" | "story" = "article",
): Promise<ToolResult> {
  const first = await read(id);
  const found = isMissing(first) && first.kind === "merged" ? await read(first.into) : first;
  if (!isMissing(found)) return toResult(found as Exclude<Found, Missing>);
  const name = JSON.stringify(id);
  if (found.kind === "unknown") return { error: `There is no ${what} ${name}.` };
  return { error: `The ${what} ${name} is no longer here.` };
}

function isMissing(found: { readonly kind: string }): found is Missing {
  return found.kind === "gone" || found.kind === "unknown" || found.kind === "merged";
}
