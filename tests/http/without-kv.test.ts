import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { ingestOne, requestWith } from "../instance.ts";
import { afterTimeLimit } from "../newsstand.ts";
import { failing, hanging } from "../wrapped-bindings.ts";

/** A KV that fails or hangs lacks everything, and the catalogue answers. */

const PATHS = [
  ["an article", (id: string) => `/v1/articles/${id}`],
  ["its Markdown", (id: string) => `/v1/articles/${id}?format=markdown`],
  ["its page", (id: string) => `/articles/${id}`],
] as const;

const BROKEN = { NEWSSTAND: failing(env.NEWSSTAND, ["getWithMetadata"]) };

test.each(PATHS)("%s is answered in full while KV throws", async (_, pathOf) => {
  const path = pathOf((await ingestOne({})).id);
  const usual = await (await requestWith({}, path)).text();
  const response = await requestWith(BROKEN, path);
  expect([response.status, await response.text()]).toEqual([200, usual]);
});

test.each(PATHS)("%s is answered in full after a second while KV hangs", async (_, pathOf) => {
  const path = pathOf((await ingestOne({})).id);
  const usual = await (await requestWith({}, path)).text();
  const hung = { NEWSSTAND: hanging(env.NEWSSTAND, ["getWithMetadata"]) };
  const response = await afterTimeLimit(() => requestWith(hung, path), 1_000);
  expect([response.status, await response.text()]).toEqual([200, usual]);
});

test("an id that nobody has is a 404 while KV throws", async () => {
  const response = await requestWith(BROKEN, "/v1/articles/0123456789abcdef0123");
  expect(response.status).toBe(404);
});

test("a location asks KV for a newer copy of an article after 30 seconds", async () => {
  const options: unknown[] = [];
  const getWithMetadata = (key: string, given: object) => {
    options.push(given);
    return env.NEWSSTAND.getWithMetadata(key, given);
  };
  const path = `/v1/articles/${(await ingestOne({})).id}`;
  const response = await requestWith({ NEWSSTAND: { getWithMetadata } }, path);
  expect([response.status, options]).toEqual([200, [{ type: "stream", cacheTtl: 30 }]]);
});
