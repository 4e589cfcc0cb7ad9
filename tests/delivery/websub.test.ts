import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "../pages.ts";
import { Deployment, TIMEOUTS } from "./deployment.ts";

const PUBLIC_URL = "https://news.example";
const TOPICS = ["articles", "stories"].flatMap((items) =>
  ["json", "rss", "atom"].map((format) => `${PUBLIC_URL}/feeds/${items}.${format}`),
);

vi.setConfig(TIMEOUTS);

let deployment: Deployment;
let status = 204;
const pings: URLSearchParams[] = [];
const hub = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  pings.push(new URLSearchParams(Buffer.concat(chunks).toString()));
  response.writeHead(status).end();
});
let HUB_URL = "";

beforeEach(async () => {
  pings.length = 0;
  status = 204;
  await new Promise<void>((resolve) => hub.listen(0, "127.0.0.1", resolve));
  HUB_URL = `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`;
  deployment = await Deployment.start(undefined, { HUB_URL, PUBLIC_URL });
});
afterEach(async () => {
  await deployment.stop();
  hub.closeAllConnections();
  await new Promise((resolve) => hub.close(resolve));
});

const run = () => deployment.request("/v1/ingest", "POST");

test("a scheduled run tells the hub once that the feeds changed, and again if it was not reached", async () => {
  await run();
  expect(pings).toEqual([]);
  await deployment.ingest({ "a.txt": page({ title: "Bridge reopens" }) });
  status = 503;
  await run();
  status = 204;
  await run();
  await run();
  expect(pings).toHaveLength(2);
  for (const ping of pings) {
    expect([ping.get("hub.mode"), ping.getAll("hub.url")]).toEqual(["publish", TOPICS]);
  }
  await deployment.ingest({ "b.txt": page({ title: "Ferry sails" }) });
  await run();
  expect(pings).toHaveLength(3);
});

test("feeds without parameters name the hub and their own address, as a header and as links; others do not", async () => {
  for (const topic of TOPICS) {
    const { pathname } = new URL(topic);
    const response = await deployment.miniflare.dispatchFetch(`http://localhost${pathname}`);
    const link = response.headers.get("Link") ?? "";
    expect(link).toContain(`<${HUB_URL}>; rel="hub"`);
    expect(link.match(/rel="self"/g)).toHaveLength(1);
    expect(link).toContain(`<${topic}>; rel="self"`);
    const body = await response.text();
    expect(body).toContain(HUB_URL);
    expect(body).toContain(topic);
    const filtered = await deployment.miniflare.dispatchFetch(`http://localhost${pathname}?q=x`);
    expect(filtered.headers.get("Link")).not.toContain("hub");
    expect(await filtered.text()).not.toContain(HUB_URL);
  }
});
