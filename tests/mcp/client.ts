import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { request } from "../instance.ts";

/** How a client speaks: the handshake of the 2025 versions, or the one that is newest. */
export type Era = "legacy" | "auto";

/** The SDK's own client, connected to the instance under test. */
export async function connect(mode: Era): Promise<Client> {
  const client = new Client({ name: "test", version: "1" }, { versionNegotiation: { mode } });
  const transport = new StreamableHTTPClientTransport(new URL("https://broadsheet.example/mcp"), {
    fetch: (url, init) => {
      const { pathname, search } = new URL(url);
      return request(pathname + search, init as RequestInit);
    },
  });
  await client.connect(transport);
  return client;
}

/** A message of the protocol, as a request. */
export function message(method: string, params: object, headers: HeadersInit = {}): RequestInit {
  const sent = {
    "Content-Type": "application/json",
    Accept: "application/json, text/event-stream",
    ...headers,
  };
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
  return { method: "POST", headers: sent, body };
}

/** The text of a result that has one block of it. */
export function textOf({ content }: { content: readonly { type: string; text?: string }[] }) {
  const [block] = content;
  if (content.length !== 1 || block?.text === undefined) throw new Error("not one block of text");
  return block.text;
}

/** The list of a result's structured content. */
export function shown({ structuredContent }: { structuredContent?: unknown }, list: string) {
  return (structuredContent as Record<string, readonly Record<string, unknown>[]>)[list] ?? [];
}

/** The JSON values between the delimiters of a result, one a line. */
export function linesOf(result: Parameters<typeof textOf>[0]): unknown[][] {
  const [, inside = ""] = textOf(result).split(/<\/?third-party-text>/);
  return inside
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
