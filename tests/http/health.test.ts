import { reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import WRANGLER from "../../wrangler.toml?raw";
import { request } from "../instance.ts";

test("health gives the edition, and HEAD the same without a body", async () => {
  const response = await request("/health");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(await response.json()).toEqual({ status: "ok", reasons: [], edition: 0 });
  expect((await request("/health", { method: "HEAD" })).status).toBe(200);
});

test("health is a 503 problem while the catalogue has no tables", async () => {
  await reset();
  const response = await request("/health");
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({
    detail: "The catalogue lacks a table. Apply the migrations.",
  });
  expect((await request("/health", { method: "HEAD" })).status).toBe(503);
});

test("the interval of wrangler.toml's cron is the one that health expects", () => {
  const minutes = /crons = \["\*\/(\d+) /.exec(WRANGLER)?.[1];
  expect(Number(minutes) * 60).toBe(readConfig(env).RUN_SECONDS);
});

test("an error inside is a 500 problem that shows nothing of it", async () => {
  await reset();
  const response = await request("/v1/articles");
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({
    type: "about:blank",
    title: "Internal Server Error",
    status: 500,
    detail: "Something went wrong here. Try again in a minute.",
  });
});
