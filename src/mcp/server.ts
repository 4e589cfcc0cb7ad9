import {
  createMcpHandler,
  McpServer,
  ResourceNotFoundError,
  ResourceTemplate,
} from "@modelcontextprotocol/server";
import { logFailure } from "../log.ts";
import { articleTools, readArticleDocument } from "./articles.ts";
import { askTools } from "./ask.ts";
import { changeTools } from "./changes.ts";
import { facetTools } from "./facets.ts";
import { readStoryDocument, storyTools } from "./stories.ts";
import type { McpStores } from "./tool.ts";
import { mark, NOTICE, toInertJson, WARNING } from "./untrusted.ts";

const INSTRUCTIONS = `Broadsheet is a news API. search_articles finds articles, get_article gets one with its text, related_articles lists others like it, list_stories lists events by time or coverage, get_story gets one as all outlets report it, ask answers a question from the articles, list_outlets and list_hashtags list what a search can be filtered by, changes_since lists what is new. Pages end with \`next\`: pass it as \`cursor\` for the next one. ${NOTICE}`;

const TOOLS = [...articleTools, ...storyTools, ...changeTools, ...askTools, ...facetTools];

/** Resources whose addresses are those of the API. */
const RESOURCES = [
  { name: "article", path: "/v1/articles/", title: "A news article", read: readArticleDocument },
  { name: "story", path: "/v1/stories/", title: "A news story", read: readStoryDocument },
] as const;

/** Answers a message with a server of its own. */
export function respondToMessage(message: Request, stores: McpStores): Promise<Response> {
  const { origin } = new URL(message.url);
  const handler = createMcpHandler(() => createServer(origin, stores), {
    maxSubscriptions: 0,
    keepAliveMs: 0,
  });
  return handler.fetch(message);
}

function createServer(origin: string, stores: McpStores): McpServer {
  const server = new McpServer(
    { name: "broadsheet", title: "Broadsheet", version: "1", websiteUrl: `${origin}/docs` },
    { instructions: INSTRUCTIONS },
  );
  for (const addTo of TOOLS) addTo(server, stores);
  for (const { name, path, title, read } of RESOURCES) {
    server.registerResource(
      name,
      new ResourceTemplate(`${origin}${path}{id}`, { list: undefined }),
      {
        title,
        description: `The API's own document, with a notice. ${WARNING}`,
        mimeType: "application/json",
      },
      async (uri, { id }) => {
        const result = await read(stores.catalogue, String(id)).catch(hideError);
        if (result.error !== undefined) throw new ResourceNotFoundError(uri.href, result.error);
        const text = toInertJson(mark({ [name]: result.document }));
        return { contents: [{ uri: uri.href, mimeType: "application/json", text }] };
      },
    );
  }
  return server;
}

/** The log has the reason of an unexpected error; the client gets none. */
function hideError(error: unknown): never {
  logFailure("A resource could not be read.", error);
  throw new Error("Something went wrong here. Try again in a minute.");
}
