import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { DERIVATION } from "../../src/reader/derivation.ts";
import { requestWith } from "../instance.ts";
import { message } from "./client.ts";

/** No migration is applied here: every query fails. */
beforeEach(reset);

const ORIGIN = "https://broadsheet.example";
const ID = "0".repeat(20);

async function breakOff() {
  const value = new ReadableStream({ pull: (stream) => stream.error(new Error("KV is lost")) });
  return { value, metadata: { version: "v", derivation: DERIVATION } };
}

test.each([
  ["a tool", "tools/call", { name: "changes_since", arguments: {} }, {}],
  ["a resource", "resources/read", { uri: `${ORIGIN}/v1/stories/${ID}` }, {}],
  [
    "an article whose stream breaks off",
    "tools/call",
    { name: "get_article", arguments: { id: ID } },
    { NEWSSTAND: { getWithMetadata: breakOff } },
  ],
])("%s that fails says so, and nothing of the inside", async (_, method, params, bindings) => {
  const response = await requestWith(bindings, `${ORIGIN}/mcp`, message(method, params));
  expect(response.status).toBe(200);
  const text = await response.text();
  expect(text).toContain("Something went wrong here. Try again in a minute.");
  expect(text).not.toMatch(/D1|SQL|table|KV/);
});
