import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { DERIVATION } from "../../src/reader/derivation.ts";
import { requestWith } from "../instance.ts";
import { message } from "./client.ts";

/** No migration is applied here: every query fails. */
beforeEach(reset);

async function post(method: string, params: object, bindings: object = {}) {
  const address = "https://broadsheet.example/mcp";
  const response = await requestWith(bindings, address, message(method, params));
  expect(response.status).toBe(200);
  return response.text();
}

const SAYS = "Something went wrong here. Try again in a minute.";

test("a tool that fails says so, and nothing of the inside", async () => {
  const text = await post("tools/call", { name: "changes_since", arguments: {} });
  expect(text).toContain(`"text":"${SAYS}"`);
  expect(text).not.toMatch(/D1|SQL|table/);
});

test("an article whose stream breaks off says so, and nothing of the inside", async () => {
  const broken = async () => {
    const value = new ReadableStream({ pull: (stream) => stream.error(new Error("KV is lost")) });
    return { value, metadata: { version: "v", derivation: DERIVATION } };
  };
  const call = { name: "get_article", arguments: { id: "0".repeat(20) } };
  const text = await post("tools/call", call, { NEWSSTAND: { getWithMetadata: broken } });
  expect(text).toContain(`"text":"${SAYS}"`);
  expect(text).not.toContain("KV");
});

test("a resource that can't be read says so, and nothing of the inside", async () => {
  const uri = `https://broadsheet.example/v1/stories/${"0".repeat(20)}`;
  const text = await post("resources/read", { uri });
  expect(text).toContain(SAYS);
  expect(text).not.toMatch(/D1|SQL|table/);
});
