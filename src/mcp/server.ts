import {
  createMcpHandler,
  McpServer,
  ResourceNotFoundError,
  ResourceTemplate,
} from "@modelcontextprotocol/server";
import type { Router } from "../http/router.ts";
import { callRoute, type Fields, type SendRequest } from "./call-route.ts";
import { listTools, toResult } from "./tools.ts";
import { mark, NOTICE, toInertJson, WARNING } from "./untrusted.ts";

const INSTRUCTIONS = `Broadsheet is a news API. search_articles and list_stories find articles and events, get_article and get_story return one, and ask answers a question from the articles. A list has \`next\`: pass it as \`cursor\` for the next page; it is null on the last page. ${NOTICE}`;

/** Answers a message with a server of its own, whose tools and resources are routes. */
export function respondToMessage(
  message: Request,
  routes: Router["described"],
  send: SendRequest,
): Promise<Response> {
  const { origin } = new URL(message.url);
  const options = { maxSubscriptions: 0, keepAliveMs: 0 };
  return createMcpHandler(() => createServer(origin, routes, send), options).fetch(message);
}

function createServer(origin: string, routes: Router["described"], send: SendRequest): McpServer {
  const server = new McpServer(
    { name: "broadsheet", title: "Broadsheet", version: "1", websiteUrl: `${origin}/docs` },
    { instructions: INSTRUCTIONS },
  );
  for (const { route, tool, names, about } of listTools(routes)) {
    const { name, resource } = tool;
    const call = (given: Fields) => callRoute(route, names, given, send);
    server.registerTool(name, about, async (given) => toResult(tool, await call(given)));
    if (resource === undefined) continue;
    // The address of a resource is that of the API.
    const template = new ResourceTemplate(origin + route.path, { list: undefined });
    const metadata = {
      title: `A news ${resource}`,
      description: `The API's own document, with a notice. ${WARNING}`,
      mimeType: "application/json",
    };
    server.registerResource(resource, template, metadata, async ({ href: uri }, variables) => {
      const { status, document } = await call(variables);
      const detail = String(document["detail"]);
      if (status >= 500) throw new Error(detail);
      if (status !== 200) throw new ResourceNotFoundError(uri, detail);
      const text = toInertJson(mark({ [resource]: document }));
      return { contents: [{ uri, mimeType: "application/json", text }] };
    });
  }
  return server;
}
