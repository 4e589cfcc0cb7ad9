import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { publishArticle } from "../../src/storage/newsstand/articles.ts";
import { AUTHORIZED, FULL, requestLimited } from "../instance.ts";
import { message } from "../mcp/client.ts";

test("the twenty-first write of an address in a minute is a 429 that says how long to wait", async () => {
  const init = { method: "POST", headers: { "CF-Connecting-IP": "192.0.2.1" } };
  const statuses: number[] = [];
  let last: Response | undefined;
  // A minute of the clock may end among them: then the count begins anew, once.
  for (let asked = 0; asked < 41 && last?.status !== 429; asked++) {
    last = await requestLimited("/v1/ingest", init, {});
    statuses.push(last.status);
  }
  expect(statuses.slice(0, 20)).toEqual(Array(20).fill(401));
  expect(last?.status).toBe(429);
  expect(last?.headers.get("Retry-After")).toBe("60");
  expect(last?.headers.get("Content-Type")).toBe("application/problem+json");
});

test("addresses of one IPv6 network share its allowance, and one that maps an IPv4 address has its", async () => {
  const keys: string[] = [];
  const READS: RateLimit = {
    limit: async ({ key }) => ({ success: keys.push(key) < 2 }),
  };
  const read = (address: string) =>
    requestLimited("/v1/articles", { headers: { "CF-Connecting-IP": address } }, { READS });
  expect((await read("2001:db8:0:1::1")).status).toBe(200);
  const denied = await read("2001:db8:0:1:ffff::60");
  expect(denied.status).toBe(429);
  expect((await denied.json<{ detail: string }>()).detail).toBe(
    "Too many requests from 2001:db8:0:1::/64. Wait a minute.",
  );
  expect(new Set(keys)).toEqual(new Set(["2001:db8:0:1::/64"]));
  await read("::ffff:192.0.2.1");
  expect(keys.at(-1)).toBe("192.0.2.1");
});

const address = { "CF-Connecting-IP": "192.0.2.2" };

test("reads and writes have limits of their own", async () => {
  expect((await requestLimited("/v1/articles", { headers: address }, { READS: FULL })).status).toBe(
    429,
  );
  expect(
    (await requestLimited("/v1/articles", { headers: address }, { WRITES: FULL })).status,
  ).toBe(200);
});

test("the bearer of the token, what has no address and an article of the newsstand are not counted", async () => {
  const limits = { READS: FULL, WRITES: FULL };
  const headers = { ...AUTHORIZED, ...address };
  expect((await requestLimited("/v1/ingest", { method: "POST", headers }, limits)).status).toBe(
    202,
  );
  expect((await requestLimited("/v1/articles", {}, limits)).status).toBe(200);
  const id = "0".repeat(20);
  await publishArticle(env.NEWSSTAND, id, { version: "v", json: "{}" });
  expect((await requestLimited(`/v1/articles/${id}`, { headers: address }, limits)).status).toBe(
    200,
  );
});

test("an id that the newsstand lacks is counted, since the catalogue is asked for it", async () => {
  const path = `/v1/articles/${"0".repeat(20)}`;
  expect((await requestLimited(path, { headers: address }, { READS: FULL })).status).toBe(429);
  expect((await requestLimited(path, { headers: address }, { WRITES: FULL })).status).toBe(404);
});

test("a question and a message of an agent are counted as reads", async () => {
  const init = {
    method: "POST",
    body: "{}",
    headers: { ...address, "Content-Type": "application/json" },
  };
  for (const path of ["/mcp", "/v1/ask"]) {
    expect((await requestLimited(path, init, { WRITES: FULL })).status).toBe(400);
    expect((await requestLimited(path, init, { READS: FULL })).status).toBe(429);
  }
});

test("a tool's call is counted once, although it asks a route", async () => {
  const keys: string[] = [];
  const READS = { limit: async ({ key }: RateLimitOptions) => ({ success: keys.push(key) < 2 }) };
  const call = message("tools/call", { name: "search_articles", arguments: {} }, address);
  const response = await requestLimited("/mcp", call, { READS });
  expect(await response.text()).toContain('"items":[]');
  expect(keys).toEqual(["192.0.2.2"]);
});

test("where nothing limits, or limits are off, every request passes", async () => {
  const none = { READS: undefined, RATE_LIMITS: "on" };
  expect((await requestLimited("/v1/articles", { headers: address }, none)).status).toBe(200);
  const off = { READS: FULL, RATE_LIMITS: "off" };
  expect((await requestLimited("/v1/articles", { headers: address }, off)).status).toBe(200);
});
