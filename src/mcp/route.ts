import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod";
import type { Env } from "../config.ts";
import { isJson } from "../http/middleware/validate.ts";
import { problem } from "../http/problem.ts";
import { jsonBody, PROBLEM } from "../http/responses.ts";
import { type AppEnv, type Route, Router } from "../http/router.ts";
import { text } from "../schema/fields.ts";
import { memoized } from "../text/memoize.ts";
import type { SendRequest } from "./call-route.ts";

/** About 20 times the longest search. */
const MAX_BYTES = 65_536;

const tooLarge = () => problem(413, `A message has ${MAX_BYTES} bytes at most.`);

const EVENT = 'event: message\ndata: {"jsonrpc":"2.0","id":1,"result":{}}\n\n';

/** A message of the protocol (JSON-RPC 2.0), as its own specification describes it. */
const message = () => z.looseObject({ jsonrpc: z.literal("2.0").describe("Version of JSON-RPC") });

const route: Route = {
  method: "post",
  operationId: "postMcpMessage",
  summary: "A message of the Model Context Protocol",
  description:
    "Takes one message of the protocol over streamable HTTP, without sessions. The tools are those of `/llms.txt`.",
  request: { body: jsonBody("The message", message()) },
  responses: {
    200: {
      description: "The response to a request",
      content: {
        "application/json": { schema: message },
        "text/event-stream": { schema: () => text("The response as an event", EVENT) },
      },
    },
    202: { description: "A notification was accepted" },
    400: {
      description: "Not one message of the protocol. A JSON-RPC error where the protocol has one",
      content: { "application/json": { schema: message }, ...PROBLEM },
    },
    406: jsonBody("`Accept` must have application/json and text/event-stream", message),
  },
};

/**
 * The Model Context Protocol over streamable HTTP, without sessions: each message gets a server of its
 * own, so that there is nothing to GET, DELETE or subscribe to. The tools are routes of `app`.
 *
 * An invalid message gets a JSON-RPC error, an invalid HTTP request a problem.
 */
export function mcp(app: Router): Router {
  const router = new Router({ tag: "agents" }).describe(route);
  router.post("/", bodyLimit({ maxSize: MAX_BYTES, onError: tooLarge }), async (c) => {
    if (!isJson(c.req.header("Content-Type"))) {
      return problem(415, "Send a JSON-RPC message with `Content-Type: application/json`.");
    }
    const body = await c.req.text();
    // The protocol has had no batches since its version of 2025-06-18, and one would be many queries.
    if (body.trimStart().startsWith("[")) {
      return problem(400, "Send one JSON-RPC message at a time: batches are not accepted.");
    }
    const { url, headers, signal } = c.req.raw;
    // Loaded when needed: it is a fifth of the Worker, and only agents need it.
    const { respondToMessage } = await import("./server.ts");
    const message = new Request(url, { method: "POST", headers, body, signal });
    return respondToMessage(message, app.described, sendWithin(app, c));
  });
  return router;
}

/** The rate limits have counted the message. That of calls to language models is another. */
const uncounted = memoized(({ READS: _reads, WRITES: _writes, ...env }: Env): Env => env);

/** The headers that say who sent a message. */
const SENDER = ["cf-connecting-ip", "authorization"];

/** Sends requests to `app` for the client that sent a message, with the id that its log has. */
function sendWithin(app: Router, c: Context<AppEnv>): SendRequest {
  const headers = new Headers([...c.req.raw.headers].filter(([name]) => SENDER.includes(name)));
  headers.set("Content-Type", "application/json");
  headers.set("X-Request-Id", c.get("requestId"));
  return (path, init) => {
    const request = new Request(new URL(path, c.req.url), { ...init, headers });
    return app.fetch(request, uncounted(c.env), c.executionCtx);
  };
}
