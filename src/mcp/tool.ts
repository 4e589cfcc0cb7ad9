import type { CallToolResult, ToolAnnotations } from "@modelcontextprotocol/server";
import type { Reading } from "./resources.ts";
import { delimited, marked } from "./untrusted.ts";

/** Every tool reads, and what it reads was written by others: hence the open world. */
export const READS: ToolAnnotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: true,
};

/**
 * The result of a tool: the document as structured content and as delimited text, both marked, or
 * an error whose sentence says what to do. What goes wrong inside is logged and not shown.
 */
export async function toResult(reading: Promise<Reading>): Promise<CallToolResult> {
  try {
    const read = await reading;
    if (read.kind === "refused") return errorOf(read.detail);
    return {
      content: [{ type: "text", text: delimited(read.document) }],
      structuredContent: marked(read.document),
    };
  } catch (error) {
    console.error("A tool failed:", error);
    return errorOf("Something went wrong here. Try again in a minute.");
  }
}

function errorOf(text: string): CallToolResult {
  return { content: [{ type: "text", text }], isError: true };
}
