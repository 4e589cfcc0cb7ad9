import {
  createMcpHandler,
  McpServer,
  ResourceNotFoundError,
  ResourceTemplate,
} from "@modelcontextprotocol/server";
import type { Env } from "../config.ts";
import { offerArticle } from "./article.ts";
import { offerChanges } from "./changes.ts";
import { type Read, readerOf } from "./resources.ts";
import { offerSearch } from "./search.ts";
import { offerStory } from "./story.ts";
import { marked, NOTICE, toInertJson, WARNING } from "./untrusted.ts";

const INSTRUCTIONS = `Broadsheet is a news API. search_articles finds articles, get_article gives one with its text, get_story an event as all outlets tell it, changes_since what is new. Pages end with \`next\`: pass it as \`cursor\` for the next one. ${NOTICE}`;

/** Resources whose address holds an id: what they are, and where. */
const DOCUMENTS = [
  { name: "article", path: "/v1/articles/", title: "A news article" },
  { name: "story", path: "/v1/stories/", title: "A news story" },
] as const;

/** Answers a message by a server of its own. */
export function answerMessage(message: Request, env: Env): Promise<Response> {
  const { origin } = new URL(message.url);
  const handler = createMcpHandler(() => createServer(origin, readerOf(env)), {
    maxSubscriptions: 0,
    keepAliveMs: 0,
  });
  return handler.fetch(message);
}

/** A server with its tools and resources. `origin`: the API's, as in its URLs. */
function createServer(origin: string, read: Read): McpServer {
  const server = new McpServer(
    { name: "broadsheet", title: "Broadsheet", version: "1", websiteUrl: `${origin}/docs` },
    { instructions: INSTRUCTIONS },
  );
  offerSearch(server, read);
  offerArticle(server, read);
  offerStory(server, read);
  offerChanges(server, read);
  for (const { name, path, title } of DOCUMENTS) {
    server.registerResource(
      name,
      new ResourceTemplate(`${origin}${path}{id}`, { list: undefined }),
      {
        title,
        description: `The API's own document, with a notice. ${WARNING}`,
        mimeType: "application/json",
      },
      async (uri, { id }) => {
        const reading = await read(`${path}${encodeURIComponent(String(id))}`).catch(failed);
        if (reading.kind === "refused") throw new ResourceNotFoundError(uri.href, reading.detail);
        const text = toInertJson(marked({ [name]: reading.document }));
        return { contents: [{ uri: uri.href, mimeType: "application/json", text }] };
      },
    );
  }
  return server;
}

/** What went wrong inside is logged and not shown. */
function failed(error: unknown): never {
  console.error("A resource could not be read:", error);
  throw new Error("Something went wrong here. Try again in a minute.");
}
