import { createExecutionContext, createScheduledController } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import worker from "../../src/index.ts";
import { purgeCache } from "../../src/ingest/purge-cache.ts";
import { createComment, findIdByTitle, JSON_TYPE } from "../comments.ts";
import { AUTHORIZED, ingest, put, request, untilRead } from "../instance.ts";
import { page } from "../pages.ts";

/** Miniflare has no cache in front of a Worker. These tests check what the Worker asks it to purge. */

beforeEach(async () => {
  asked.length = 0;
  result = { success: true, errors: [] };
});

const asked: CachePurgeOptions[] = [];
let result: CachePurgeResult;

const purge: CacheContext["purge"] = async (options) => {
  asked.push(options);
  return result;
};
const cache: CacheContext = { purge, invalidate: purge };

function withCache(): ExecutionContext {
  return Object.assign(createExecutionContext(), { cache });
}

function send(method: string, path: string, body?: object): Promise<Response> {
  const headers = { ...AUTHORIZED, ...JSON_TYPE };
  const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
  const sent = new Request(`https://broadsheet.example${path}`, init);
  return Promise.resolve(createApp().fetch(sent, env, withCache()));
}

const MINUTE = 60_000;

async function runCronAfter(milliseconds: number): Promise<void> {
  const scheduledTime = Date.now() + milliseconds;
  await worker.scheduled(createScheduledController({ scheduledTime }), env, withCache());
}

const article = (id: string) => `article-${id}`;

test("lists are purged before a hub is told of them, because it reads them at once", async () => {
  await ingest({ "a.txt": page({ title: "Bridge reopens" }) });
  const hub = { HUB_URL: "http://127.0.0.1:9/", PUBLIC_URL: "https://broadsheet.example" };
  const controller = createScheduledController({ scheduledTime: Date.now() });
  await worker.scheduled(controller, { ...env, ...hub }, withCache());
  expect(asked).toEqual([{ tags: ["lists"] }]);
});

test("a removal purges everything about the article, and all lists", async () => {
  await ingest({ "a.txt": page({ title: "Bridge reopens" }) });
  const id = await findIdByTitle("Bridge reopens");
  expect((await send("DELETE", `/v1/articles/${id}`)).status).toBe(204);
  expect(asked).toEqual([{ tags: ["lists", article(id)] }]);
});

test("a removal of a text purges each outlet's copy", async () => {
  const body = "The ferry to Quarry Island sailed again on Monday after nine weeks in the yard.";
  const card = (outlet: string) => ({ outlet, title: "Ferry sails", body });
  await ingest({ "a.txt": page({ cards: [card("The Bugle"), card("The Echo")] }) });
  const [one, two] = (
    await (await request("/v1/articles?q=ferry")).json<{ items: { id: string }[] }>()
  ).items.map(({ id }) => id);
  await send("DELETE", `/v1/articles/${one}?scope=text`);
  expect(asked).toHaveLength(1);
  const tags = new Set(asked[0]?.tags);
  expect([one, two].map((id) => tags.has(article(id ?? "")))).toEqual([true, true]);
});

test("a removal that KV delays purges at once and again with a later scheduled run", async () => {
  await ingest({ "a.txt": page({ title: "Bridge reopens" }) });
  const id = await findIdByTitle("Bridge reopens");
  await runCronAfter(2 * MINUTE);
  await send("DELETE", `/v1/articles/${id}`);
  asked.length = 0;
  await runCronAfter(0);
  expect(asked).toEqual([]);
  await runCronAfter(2 * MINUTE);
  expect(asked).toEqual([{ tags: ["lists", article(id)] }]);
});

test("every decision on a comment purges what can show comments", async () => {
  await ingest({ "a.txt": page({ title: "Ferry sails", body: [FERRY] }) });
  const comment = await createComment(await findIdByTitle("Ferry sails"));
  await send("PATCH", `/v1/comments/${comment}`, { status: "approved" });
  await send("PATCH", `/v1/comments/${comment}`, { status: "rejected" });
  await send("DELETE", `/v1/comments/${comment}`);
  expect((await send("DELETE", `/v1/comments/${comment}`)).status).toBe(404);
  expect(asked).toEqual(Array(3).fill({ tags: ["lists"] }));
});

const FERRY = "The ferry to Quarry Island sailed again on Monday after nine weeks in the yard.";

test("a scheduled run purges with one request what has changed since the last, and nothing twice", async () => {
  await ingest({ "a.txt": page({ title: "Bridge reopens" }) });
  await runCronAfter(2 * MINUTE);
  expect(asked).toEqual([]); // The cache of a new deployment is empty.
  await put("b.txt", page({ title: "Goats return" }));
  await untilRead(2);
  await runCronAfter(2 * MINUTE);
  expect(asked).toEqual([{ tags: ["lists"] }]);
  await put(
    "b.txt",
    page({ title: "Goats return", body: ["They came back over the old bridge."] }),
  );
  await untilRead(2);
  await runCronAfter(2 * MINUTE);
  await runCronAfter(3 * MINUTE);
  expect(asked).toHaveLength(2);
  expect(asked[1]?.tags?.[0]).toBe("lists");
  expect(asked[1]?.tags?.length).toBeGreaterThan(1);
});

test("what could not be purged is purged by the next scheduled run", async () => {
  await ingest({ "a.txt": page({ title: "Bridge reopens" }) });
  await runCronAfter(2 * MINUTE);
  result = { success: false, errors: [{ code: 10_000, message: "Rate limit reached" }] };
  const id = await findIdByTitle("Bridge reopens");
  expect((await send("DELETE", `/v1/articles/${id}`)).status).toBe(204);
  await runCronAfter(2 * MINUTE);
  result = { success: true, errors: [] };
  await runCronAfter(3 * MINUTE);
  await runCronAfter(4 * MINUTE);
  expect(asked).toEqual(Array(3).fill({ tags: ["lists", article(id)] }));
});

test("more tags than a request takes purge everything", async () => {
  const ids = Array.from({ length: 100 }, (_, n) => String(n).padStart(20, "0"));
  expect(await purgeCache(cache, ids.slice(1))).toBe(true);
  expect(await purgeCache(cache, ids)).toBe(true);
  expect(asked).toEqual([
    { tags: ["lists", ...ids.slice(1).map(article)] },
    { purgeEverything: true },
  ]);
});

test("a cache that fails, and a missing one, break nothing", async () => {
  const failing: CacheContext = { ...cache, purge: () => Promise.reject(new Error("No cache")) };
  expect(await purgeCache(failing, ["0"])).toBe(false);
  expect(await purgeCache(undefined, ["0"])).toBe(true);
});
