import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { publishArticle } from "../../src/storage/newsstand/articles.ts";
import { AUTHORIZED, freshInstance } from "../instance.ts";

beforeEach(freshInstance);

function ask(path: string, init: RequestInit, bindings: object): Promise<Response> {
  const request = new Request(`https://broadsheet.example${path}`, init);
  const limited = { ...env, RATE_LIMITS: "on", ...bindings };
  return Promise.resolve(createApp().fetch(request, limited, createExecutionContext()));
}

test("the twenty-first write of an address in a minute is a 429 that says how long to wait", async () => {
  const init = { method: "POST", headers: { "CF-Connecting-IP": "192.0.2.1" } };
  const statuses: number[] = [];
  let last: Response | undefined;
  // A minute of the clock may end among them: then the count begins anew, once.
  for (let asked = 0; asked < 41 && last?.status !== 429; asked++) {
    last = await ask("/v1/ingest", init, {});
    statuses.push(last.status);
  }
  expect(statuses.slice(0, 20)).toEqual(Array(20).fill(401));
  expect(last?.status).toBe(429);
  expect(last?.headers.get("Retry-After")).toBe("60");
  expect(last?.headers.get("Content-Type")).toBe("application/problem+json");
});

const full: RateLimit = { limit: async () => ({ success: false }) };
const address = { "CF-Connecting-IP": "192.0.2.2" };

test("reads and writes have limits of their own", async () => {
  expect((await ask("/v1/articles", { headers: address }, { READS: full })).status).toBe(429);
  expect((await ask("/v1/articles", { headers: address }, { WRITES: full })).status).toBe(200);
});

test("the bearer of the token, what has no address and an article of the newsstand are not counted", async () => {
  const limits = { READS: full, WRITES: full };
  const headers = { ...AUTHORIZED, ...address };
  expect((await ask("/v1/ingest", { method: "POST", headers }, limits)).status).toBe(202);
  expect((await ask("/v1/articles", {}, limits)).status).toBe(200);
  const id = "0".repeat(20);
  await publishArticle(env.NEWSSTAND, id, { version: "v", json: "{}" });
  expect((await ask(`/v1/articles/${id}`, { headers: address }, limits)).status).toBe(200);
});

test("an id that the newsstand lacks is counted, since the catalogue is asked for it", async () => {
  const path = `/v1/articles/${"0".repeat(20)}`;
  expect((await ask(path, { headers: address }, { READS: full })).status).toBe(429);
  expect((await ask(path, { headers: address }, { WRITES: full })).status).toBe(404);
});

test("a question and a message of an agent are counted as reads", async () => {
  const init = {
    method: "POST",
    body: "{}",
    headers: { ...address, "Content-Type": "application/json" },
  };
  for (const path of ["/mcp", "/v1/ask"]) {
    expect((await ask(path, init, { WRITES: full })).status).toBe(400);
    expect((await ask(path, init, { READS: full })).status).toBe(429);
  }
});

test("where nothing limits, or limits are off, every request passes", async () => {
  const none = { READS: undefined, RATE_LIMITS: "on" };
  expect((await ask("/v1/articles", { headers: address }, none)).status).toBe(200);
  const off = { READS: full, RATE_LIMITS: "off" };
  expect((await ask("/v1/articles", { headers: address }, off)).status).toBe(200);
});
