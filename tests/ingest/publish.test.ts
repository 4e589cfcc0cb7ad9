import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { claimOutbox, settleOutbox } from "../../src/catalogue/outbox.ts";
import { storesOf } from "../../src/config.ts";
import { consumeCapture } from "../../src/ingest/consume.ts";
import { publishOutbox } from "../../src/ingest/publish.ts";
import { publishRest, runRound } from "../../src/ingest/round.ts";
import { publishArticle } from "../../src/newsstand/articles.ts";
import {
  freshInstance,
  listArticles,
  readLedger,
  request,
  runCron,
  untilRead,
} from "../instance.ts";
import { page } from "../pages.ts";
import { breaking, counting, losing } from "../watched.ts";

beforeEach(freshInstance);

const NOW = Date.parse("2026-01-01T00:00:00Z");
const at = (seconds: number) => new Date(NOW + seconds * 1000).toISOString();

/** Commits a capture and stops there, as a crash between D1 and KV does. */
async function commitOnly(name: string, text: string): Promise<void> {
  await env.INBOX.put(name, text);
  await consumeCapture(storesOf(env), name, { now: NOW, maxBytes: 1_048_576 });
}

async function published(): Promise<string[]> {
  return (await env.NEWSSTAND.list()).keys.map(({ name }) => name);
}

test("after a crash between D1 and KV the article is served, the capture waits, the next sweep publishes", async () => {
  await commitOnly("a", page({ title: "Bridge reopens" }));
  const [article] = await listArticles();
  expect(await published()).toEqual([]);
  expect((await request(`/v1/articles/${article?.id}`)).status).toBe(200);
  expect(await readLedger()).toMatchObject([{ name: "a", status: "waiting" }]);
  expect(await readLedger("&status=waiting")).toHaveLength(1);
  expect(await readLedger("&status=read")).toEqual([]);

  await runCron();
  expect(await published()).toEqual([`article/json/${article?.id}`]);
  expect(await readLedger()).toMatchObject([{ name: "a", status: "read" }]);
});

test("what KV refuses stays in the outbox until a round succeeds", async () => {
  await commitOnly("a", page({ title: "Bridge reopens" }));
  const broken = { ...storesOf(env), newsstand: breaking(env.NEWSSTAND, ["put"]) };
  expect(await publishOutbox(broken, { now: NOW, limit: 25 })).toBe(false);
  expect(await readLedger()).toMatchObject([{ status: "waiting" }]);

  expect(await publishOutbox(storesOf(env), { now: NOW, limit: 25 })).toBe(false);
  expect(await published()).toHaveLength(1);
  expect(await readLedger()).toMatchObject([{ status: "read" }]);
});

test("what a crashed publisher had claimed is published when its claim ends", async () => {
  await commitOnly("a", page({}));
  await claimOutbox(env.CATALOGUE, { now: at(0), until: at(60), limit: 25 });
  await publishOutbox(storesOf(env), { now: NOW + 59_000, limit: 25 });
  expect(await published()).toEqual([]);
  await publishOutbox(storesOf(env), { now: NOW + 60_000, limit: 25 });
  expect(await published()).toHaveLength(1);
});

test("two publishers at once never write the same article", async () => {
  await commitOnly("a", page({ cards: [{ title: "One" }, { title: "Two" }] }));
  const claims = await Promise.all([
    claimOutbox(env.CATALOGUE, { now: at(0), until: at(60), limit: 2 }),
    claimOutbox(env.CATALOGUE, { now: at(0), until: at(60), limit: 2 }),
  ]);
  const ids = claims.flat().map(({ id }) => id);
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(3);
});

test("a publisher that was overtaken and writes last is put right by the next round", async () => {
  await commitOnly("a", page({ title: "Bridge reopens", body: ["It opened."] }));
  const [slow] = await claimOutbox(env.CATALOGUE, { now: at(0), until: at(60), limit: 25 });
  if (!slow?.copy) throw new Error("nothing was claimed");

  await env.INBOX.put("a", page({ title: "Bridge reopens", body: ["It opened."] }), {
    customMetadata: { url: "https://daily8.example/a" },
  });
  await consumeCapture(storesOf(env), "a", { now: NOW, maxBytes: 1_048_576 });
  await publishOutbox(storesOf(env), { now: NOW + 61_000, limit: 25 });

  await publishArticle(env.NEWSSTAND, slow.id, slow.copy);
  expect(await settleOutbox(env.CATALOGUE, [slow], at(60))).toBe(true);
  await publishOutbox(storesOf(env), { now: NOW + 62_000, limit: 25 });
  const copy = await env.NEWSSTAND.get<{ url: string }>(`article/json/${slow.id}`, "json");
  expect(copy?.url).toBe("https://daily8.example/a");
});

test("an article that changes while it is published stays in the outbox", async () => {
  await commitOnly("a", page({ title: "Bridge reopens" }));
  const claimed = await claimOutbox(env.CATALOGUE, { now: at(0), until: at(60), limit: 25 });
  await env.INBOX.put("a", page({ title: "Bridge reopens" }), {
    customMetadata: { url: "https://daily8.example/a" },
  });
  await consumeCapture(storesOf(env), "a", { now: NOW, maxBytes: 1_048_576 });
  expect(await settleOutbox(env.CATALOGUE, claimed, at(60))).toBe(true);
});

test("a copy that can't be renewed is deleted: the catalogue answers, not the older copy", async () => {
  await commitOnly("a", page({ title: "Bridge reopens" }));
  await publishOutbox(storesOf(env), { now: NOW, limit: 25 });
  const [article] = await listArticles();
  await env.INBOX.put("a", page({ title: "Bridge reopens" }), {
    customMetadata: { url: "https://daily8.example/a" },
  });
  await consumeCapture(storesOf(env), "a", { now: NOW, maxBytes: 1_048_576 });
  const broken = { ...storesOf(env), newsstand: breaking(env.NEWSSTAND, ["put"]) };
  await publishOutbox(broken, { now: NOW, limit: 25 });
  expect(await published()).toEqual([]);
  const response = await request(`/v1/articles/${article?.id}`);
  expect(await response.json()).toMatchObject({ url: "https://daily8.example/a" });
});

test("an article that goes and comes back between claim and settlement stays in the outbox", async () => {
  await commitOnly("a", page({ title: "Bridge reopens" }));
  const claimed = await claimOutbox(env.CATALOGUE, { now: at(0), until: at(60), limit: 25 });
  await commitOnly("a", "");
  await commitOnly("a", page({ title: "Bridge reopens" }));
  expect(await settleOutbox(env.CATALOGUE, claimed, at(60))).toBe(true);
});

test("a round whose sweep fails publishes all the same", async () => {
  await commitOnly("a", page({ title: "Bridge reopens" }));
  await env.INBOX.put("b", page({ title: "Another" }));
  const stores = { ...storesOf(env), captures: breaking(env.CAPTURES, ["sendBatch"]) };
  const settings = { now: NOW, leaseSeconds: 900, keys: 500, publish: 25 };
  await expect(runRound(stores, settings)).rejects.toThrow("sendBatch is out of reach");
  expect(await published()).toHaveLength(1);
});

test("a message to go on publishing is sent only while something is left", async () => {
  await commitOnly("a", page({ cards: [{ title: "One" }, { title: "Two" }] }));
  const calls: string[] = [];
  const stores = { ...storesOf(env), captures: counting(losing(env.CAPTURES), calls) };
  await publishRest(stores, { now: NOW, limit: 2 });
  expect(calls).toEqual(["send"]);
  await publishRest(stores, { now: NOW, limit: 2 });
  await publishRest(stores, { now: NOW, limit: 2 });
  expect(calls).toEqual(["send"]);
});

test("takedowns go first", async () => {
  await commitOnly("a", page({ title: "Goes" }));
  await publishOutbox(storesOf(env), { now: NOW, limit: 25 });
  await commitOnly("b", page({ title: "Comes" }));
  await commitOnly("a", "");
  expect(await publishOutbox(storesOf(env), { now: NOW, limit: 1 })).toBe(true);
  expect(await published()).toEqual([]);
});

test("a page with more articles than a round publishes is published in several", async () => {
  const cards = Array.from({ length: 60 }, (_, i) => ({ title: `Article ${i}` }));
  await env.INBOX.put("a", page({ cards }));
  await runCron();
  await untilRead(1);
  expect(await published()).toHaveLength(61);
});
