import { bodyLimit } from "hono/body-limit";
import * as z from "zod";
import { modelAccess } from "../http/middleware/rate-limit.ts";
import { isJson } from "../http/middleware/validate.ts";
import { problem } from "../http/problem.ts";
import { PROBLEM, problems } from "../http/responses.ts";
import { Router } from "../http/router.ts";

/** Bytes of a message; the longest search takes a twentieth of them. */
const MAX_BYTES = 65_536;

const tooLarge = () => problem(413, `A message has ${MAX_BYTES} bytes at most.`);

/**
 * The resources of the API for agents: Model Context Protocol over streamable HTTP. Stateless: each
 * message gets a server of its own, so there is nothing to GET, to DELETE or to subscribe to.
 *
 * What is wrong with a message is said in the protocol's own terms, JSON-RPC errors; what is wrong
 * with the HTTP request around it, as a problem.
 */
export const mcp = new Router();

/** A message of the protocol (JSON-RPC 2.0), as its own specification describes it. */
const message = () => z.looseObject({ jsonrpc: z.literal("2.0") });

mcp.describe({
  method: "post",
  path: "/",
  operationId: "postMcpMessage",
  tags: ["agents"],
  summary: "A message of the Model Context Protocol",
  security: [],
  request: {
    body: { description: "The message", content: { "application/json": { schema: message() } } },
  },
  responses: () => ({
    200: {
      description: "The answer to a request",
      content: {
        "application/json": { schema: message() },
        "text/event-stream": { schema: z.string() },
      },
    },
    202: { description: "A notification was taken" },
    ...problems(400, 413, 415),
    400: {
      description: "No message of the protocol, or several; in its own terms where it has any",
      content: {
        "application/json": { schema: message() },
        ...PROBLEM,
      },
    },
    406: {
      description: "`Accept` must take application/json and text/event-stream",
      content: { "application/json": { schema: message() } },
    },
  }),
});

mcp.post("/", bodyLimit({ maxSize: MAX_BYTES, onError: tooLarge }), async (c) => {
  if (!isJson(c.req.header("Content-Type"))) {
    return problem(415, "Send a JSON-RPC message with `Content-Type: application/json`.");
  }
  const body = await c.req.text();
  // The protocol has had no batches since its version of 2025-06-18, and one would be many queries.
  if (body.trimStart().startsWith("[")) {
    return problem(400, "Send one JSON-RPC message at a time: batches are not taken.");
  }
  const { url, headers, signal } = c.req.raw;
  // A fifth of the Worker, of use to agents alone.
  const { respondToMessage } = await import("./server.ts");
  const stores = { catalogue: c.env.CATALOGUE, loadAccess: () => modelAccess(c) };
  return respondToMessage(new Request(url, { method: "POST", headers, body, signal }), stores);
});
