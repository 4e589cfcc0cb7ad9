import { createExecutionContext, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";

/** No migration is applied here: every query fails. */
beforeEach(reset);

async function post(method: string, params: object) {
  const response = await createApp().request(
    "https://broadsheet.example/mcp",
    {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/json, text/event-stream",
      },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
    },
    env,
    createExecutionContext(),
  );
  expect(response.status).toBe(200);
  return response.text();
}

const SAYS = "Something went wrong here. Try again in a minute.";

test("a tool that fails says so, and nothing of the inside", async () => {
  const text = await post("tools/call", { name: "changes_since", arguments: {} });
  expect(text).toContain(`"text":"${SAYS}"`);
  expect(text).not.toMatch(/D1|SQL|table/);
});

test("a resource that can't be read says so, and nothing of the inside", async () => {
  const uri = `https://broadsheet.example/v1/stories/${"0".repeat(20)}`;
  const text = await post("resources/read", { uri });
  expect(text).toContain(SAYS);
  expect(text).not.toMatch(/D1|SQL|table/);
});
