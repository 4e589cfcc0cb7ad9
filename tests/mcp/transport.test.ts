import fc from "fast-check";
import { expect, test } from "vitest";
import { request } from "../instance.ts";
import { message } from "./client.ts";

const HEADERS = {
  "Content-Type": "application/json",
  Accept: "application/json, text/event-stream",
};
const LIST = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" });

function post(body: BodyInit, headers: Record<string, string>): Promise<Response> {
  return request("/mcp", { method: "POST", body, headers: { ...HEADERS, ...headers } });
}

test.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonp"])(
  "%s is a 415 problem",
  async (type) => {
    const response = await post(LIST, { "Content-Type": type });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      title: "Unsupported Media Type",
      detail: "Send a JSON-RPC message with `Content-Type: application/json`.",
    });
  },
);

test("a message of the largest size is taken, one byte more is a 413 problem, whether or not its length is said", async () => {
  const padded = LIST.padEnd(65_536, " ");
  expect((await post(padded, {})).status).toBe(200);
  for (const body of [`${padded} `, new Blob([`${padded} `]).stream()]) {
    const response = await post(body, {});
    expect(response.status).toBe(413);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ detail: "A message has 65536 bytes at most." });
  }
});

test("a batch is a 400 problem, since each of its messages would be a query", async () => {
  const response = await post(` [${LIST},${LIST}]`, {});
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    detail: "Send one JSON-RPC message at a time: batches are not accepted.",
  });
});

test.each(["", "{", "null", "1", '"x"', "{}", '{"jsonrpc":"1.0"}', '{"jsonrpc":"2.0","id":{}}'])(
  "the body %j is a 400 in the protocol's own terms",
  async (body) => {
    const response = await post(body, {});
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ jsonrpc: "2.0", error: { message: /./ } });
  },
);

test("nothing can be subscribed to, so no stream stays open", async () => {
  const params = {
    notifications: { toolsListChanged: true },
    _meta: {
      "io.modelcontextprotocol/protocolVersion": "2026-07-28",
      "io.modelcontextprotocol/clientCapabilities": {},
    },
  };
  const headers = { "MCP-Protocol-Version": "2026-07-28", "Mcp-Method": "subscriptions/listen" };
  const response = await request("/mcp", message("subscriptions/listen", params, headers));
  expect(await response.json()).toMatchObject({ error: { message: "Subscription limit reached" } });
});

const METHODS = [
  "initialize server/discover ping tools/list tools/call resources/list resources/read",
  "resources/templates/list prompts/list completion/complete subscriptions/listen logging/setLevel",
  "notifications/initialized tasks/get",
].flatMap((line) => line.split(" "));
const NAMES = ["search_articles", "get_article", "get_story", "changes_since"];

const anyMessage = fc.record(
  {
    jsonrpc: fc.constantFrom("2.0", "1.0"),
    id: fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
    method: fc.oneof(fc.constantFrom(...METHODS), fc.string()),
    params: fc.oneof(
      fc.jsonValue(),
      fc.record({
        name: fc.constantFrom(...NAMES),
        arguments: fc.oneof(
          fc.dictionary(
            fc.constantFrom("q", "id", "since", "cursor", "limit", "from", "sort"),
            fc.jsonValue(),
          ),
          fc.jsonValue(),
        ),
      }),
      fc.record({ uri: fc.oneof(fc.webUrl(), fc.string()) }),
    ),
  },
  { requiredKeys: [] },
);

test("whatever is posted, the answer is none of 5xx", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        { weight: 8, arbitrary: anyMessage.map((value) => JSON.stringify(value)) },
        { weight: 1, arbitrary: fc.json() },
        { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
      ),
      fc.constantFrom("", "2025-06-18", "2025-11-25", "2026-07-28", "x"),
      async (body, version) => {
        const headers = version === "" ? {} : { "MCP-Protocol-Version": version };
        const response = await post(body, headers as Record<string, string>);
        await response.text();
        expect(response.status).toBeLessThan(500);
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);
