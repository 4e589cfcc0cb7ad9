import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { freshInstance, request } from "../instance.ts";

beforeEach(freshInstance);

test("health gives the edition", async () => {
  const response = await request("/health");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(await response.json()).toEqual({ status: "ok", edition: 0 });
});

test("health is a 503 problem while the catalogue has no tables", async () => {
  await reset();
  const response = await request("/health");
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({
    detail: "The catalogue does not respond. Were its migrations applied?",
  });
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

test("a path that is nowhere is a 404 problem", async () => {
  const response = await request("/v2/articles");
  expect(response.status).toBe(404);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
});
