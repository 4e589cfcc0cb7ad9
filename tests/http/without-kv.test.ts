import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { ingestOne } from "../instance.ts";
import { afterTimeLimit } from "../newsstand.ts";
import { failing, hanging } from "../wrapped-bindings.ts";

/** A KV that fails or hangs lacks everything, and the catalogue answers. */

const PATHS = [
  ["an article", (id: string) => `/v1/articles/${id}`],
  ["its Markdown", (id: string) => `/v1/articles/${id}?format=markdown`],
  ["its page", (id: string) => `/articles/${id}`],
] as const;

test.each(PATHS)("%s is answered in full while KV throws", async (_, pathOf) => {
  const path = pathOf((await ingestOne({})).id);
  const usual = await (await createApp().request(path, {}, env)).text();
  const broken = { ...env, NEWSSTAND: failing(env.NEWSSTAND, ["getWithMetadata"]) };
  const response = await createApp().request(path, {}, broken);
  expect([response.status, await response.text()]).toEqual([200, usual]);
});

test.each(PATHS)("%s is answered in full after a second while KV hangs", async (_, pathOf) => {
  const path = pathOf((await ingestOne({})).id);
  const usual = await (await createApp().request(path, {}, env)).text();
  const hung = { ...env, NEWSSTAND: hanging(env.NEWSSTAND, ["getWithMetadata"]) };
  const response = await afterTimeLimit(async () => createApp().request(path, {}, hung), 1_000);
  expect([response.status, await response.text()]).toEqual([200, usual]);
});

test("an id that nobody has is a 404 while KV throws", async () => {
  const broken = { ...env, NEWSSTAND: failing(env.NEWSSTAND, ["getWithMetadata"]) };
  const response = await createApp().request("/v1/articles/0123456789abcdef0123", {}, broken);
  expect(response.status).toBe(404);
});

test("a location asks KV for a newer copy of an article after 30 seconds", async () => {
  const options: unknown[] = [];
  const getWithMetadata = (key: string, given: object) => {
    options.push(given);
    return env.NEWSSTAND.getWithMetadata(key, given);
  };
  const NEWSSTAND = { getWithMetadata };
  const response = await createApp().request(
    `/v1/articles/${(await ingestOne({})).id}`,
    {},
    { ...env, NEWSSTAND },
  );
  expect([response.status, options]).toEqual([200, [{ type: "stream", cacheTtl: 30 }]]);
});
