import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { toStores } from "../../src/config.ts";
import { publishPending } from "../../src/ingest/publish.ts";
import { publishAndContinue, runScheduled } from "../../src/ingest/scheduled.ts";
import { acknowledge, claimOutbox, type OutboxEntry } from "../../src/storage/catalogue/outbox.ts";
import { publishArticle } from "../../src/storage/newsstand/articles.ts";
import {
  listArticles,
  readCaptureRows,
  readJournal,
  request,
  runCron,
  untilRead,
} from "../instance.ts";
import { metered } from "../metered-database.ts";
import { afterTimeLimit } from "../newsstand.ts";
import { page } from "../pages.ts";
import { countingCalls, failing, hanging, losing } from "../wrapped-bindings.ts";
// Commits a capture and stops there, as a crash between D1 and KV does.
import { consumePage as commitOnly, SETTINGS } from "./consume.ts";

const NOW = SETTINGS.now;
const URL = "https://daily8.example/a";
const at = (seconds: number) => new Date(NOW + seconds * 1000).toISOString();

const claim = (limit = 25) =>
  claimOutbox(env.CATALOGUE, { now: at(0), until: at(60), limit, hasWrites: true });

/** Acknowledges a claim of 60 seconds as if everything had been published, or had to wait. */
const acknowledgeAll = (entries: readonly OutboxEntry[], outcome: "done" | "waiting" = "done") =>
  acknowledge(
    env.CATALOGUE,
    at(60),
    entries.map((entry) => ({ ...entry, outcome })),
  );

/** Ids of unclaimed outbox entries. */
async function waiting(): Promise<string[]> {
  const { results } = await env.CATALOGUE.prepare(
    "SELECT article FROM outbox_entries WHERE claimed_until IS NULL ORDER BY article",
  ).all<{ article: string }>();
  return results.map(({ article }) => article);
}

async function published(): Promise<string[]> {
  return (await env.NEWSSTAND.list()).keys.map(({ name }) => name);
}

test("after a crash between D1 and KV the article is served, the capture waits, and the next run publishes", async () => {
  await commitOnly("a", page({ title: "Bridge reopens" }));
  const [article] = await listArticles();
  expect(await published()).toEqual([]);
  expect((await request(`/v1/articles/${article?.id}`)).status).toBe(200);
  expect(await readCaptureRows()).toMatchObject([{ name: "a", status: "waiting" }]);
  expect(await readCaptureRows("&status=waiting")).toHaveLength(1);
  expect(await readCaptureRows("&status=read")).toEqual([]);

  await runCron();
  expect(await published()).toEqual([`article/json/${article?.id}`]);
  expect(await readCaptureRows()).toMatchObject([{ name: "a", status: "read" }]);
});

test("a capture waits until its article is published, also where a later one changed it again", async () => {
  await commitOnly("a", page({ title: "Bridge reopens", body: ["It opened."] }));
  await commitOnly("b", page({ title: "Bridge reopens", body: ["It opened.", "Cars cross it."] }));
  const [{ id } = {}] = await listArticles();
  expect(await readJournal()).toEqual([`created ${id}`, `updated ${id}`]);
  expect(await readCaptureRows("&status=waiting")).toMatchObject([{ name: "a" }, { name: "b" }]);
});

test("what KV rejects stays in the outbox until a scheduled run succeeds", async () => {
  await commitOnly("a", page({ title: "Bridge reopens" }));
  const broken = { ...toStores(env), newsstand: failing(env.NEWSSTAND, ["put"]) };
  expect(await publishPending(broken, SETTINGS)).toBe("failed");
  expect(await readCaptureRows()).toMatchObject([{ status: "waiting" }]);

  expect(await publishPending(toStores(env), SETTINGS)).toBe("all");
  expect(await published()).toHaveLength(1);
  expect(await readCaptureRows()).toMatchObject([{ status: "read" }]);
});

test("a write that times out keeps its claim, because it may still arrive, also in a run that starts late", async () => {
  await commitOnly("a", page({ title: "Bridge reopens" }));
  const now = Date.now();
  const late = { ...toStores(env), newsstand: hanging(env.NEWSSTAND, ["put"]) };
  const scheduled = { ...SETTINGS, now: now - 300_000 };
  expect(await afterTimeLimit(() => publishPending(late, scheduled), 5_000)).toBe("failed");
  expect(await publishPending(toStores(env), { ...SETTINGS, now })).toBe("all");
  expect(await published()).toEqual([]);

  await publishPending(toStores(env), { ...SETTINGS, now: now + 120_000 });
  expect(await published()).toHaveLength(1);
});

test("a deletion that times out is retried at once, because a late one is harmless", async () => {
  await commitOnly("a", page({ title: "Bridge reopens" }));
  await publishPending(toStores(env), SETTINGS);
  await commitOnly("a", "");
  const late = { ...toStores(env), newsstand: hanging(env.NEWSSTAND, ["delete"]) };
  expect(await afterTimeLimit(() => publishPending(late, SETTINGS), 5_000)).toBe("failed");
  expect(await published()).toHaveLength(1);
  expect(await publishPending(toStores(env), SETTINGS)).toBe("all");
  expect(await published()).toEqual([]);
});

test("what a crashed publisher had claimed is published when its claim ends", async () => {
  await commitOnly("a", page({}));
  await claim();
  await publishPending(toStores(env), { ...SETTINGS, now: NOW + 59_000 });
  expect(await published()).toEqual([]);
  await publishPending(toStores(env), { ...SETTINGS, now: NOW + 60_000 });
  expect(await published()).toHaveLength(1);
});

test("two publishers at once never write the same article", async () => {
  await commitOnly("a", page({ cards: [{ title: "One" }, { title: "Two" }] }));
  const ids = (await Promise.all([claim(2), claim(2)])).flat().map(({ id }) => id);
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(3);
});

test("a publisher that writes after its claim ended is corrected by the next scheduled run", async () => {
  await commitOnly("a", page({ title: "Bridge reopens", body: ["It opened."] }));
  const claimed = await claim();
  const [slow] = claimed;
  if (!slow?.copy) throw new Error("nothing was claimed");

  await commitOnly("a", page({ title: "Bridge reopens", body: ["It opened."] }), URL);
  await publishPending(toStores(env), { ...SETTINGS, now: NOW + 61_000 });

  await publishArticle(env.NEWSSTAND, slow.id, slow.copy);
  await acknowledgeAll(claimed);
  expect(await waiting()).toEqual([slow.id]);
  await publishPending(toStores(env), { ...SETTINGS, now: NOW + 62_000 });
  const copy = await env.NEWSSTAND.get<{ url: string }>(`article/json/${slow.id}`, "json");
  expect(copy?.url).toBe(URL);
});

test("an article that changes while it is published stays in the outbox", async () => {
  await commitOnly("a", page({ title: "Bridge reopens" }));
  const claimed = await claim();
  await commitOnly("a", page({ title: "Bridge reopens" }), URL);
  await acknowledgeAll(claimed);
  expect(await waiting()).toEqual(claimed.map(({ id }) => id));
});

test("a copy that can't be updated is deleted: readers get the article from the catalogue, not the older copy", async () => {
  await commitOnly("a", page({ title: "Bridge reopens" }));
  await publishPending(toStores(env), SETTINGS);
  const [article] = await listArticles();
  await commitOnly("a", page({ title: "Bridge reopens" }), URL);
  const broken = { ...toStores(env), newsstand: failing(env.NEWSSTAND, ["put"]) };
  await publishPending(broken, SETTINGS);
  expect(await published()).toEqual([]);
  const response = await request(`/v1/articles/${article?.id}`);
  expect(await response.json()).toMatchObject({ url: URL });
});

test("an article that is removed and returns between claim and acknowledgement stays in the outbox", async () => {
  await commitOnly("a", page({ title: "Bridge reopens" }));
  const claimed = await claim();
  await commitOnly("a", "");
  await commitOnly("a", page({ title: "Bridge reopens" }));
  await acknowledgeAll(claimed);
  expect(await waiting()).toEqual(claimed.map(({ id }) => id));
});

test("an article that is removed while the day can't afford its copy is taken down at once", async () => {
  await commitOnly("a", page({ title: "Bridge reopens" }));
  const claimed = await claim();
  await commitOnly("a", "");
  await acknowledgeAll(claimed, "waiting");
  await publishPending(toStores(env), { ...SETTINGS, KV_WRITES_PER_DAY: 0 });
  expect(await waiting()).toEqual([]);
});

test("a scheduled run whose sweep fails still publishes", async () => {
  await commitOnly("a", page({ title: "Bridge reopens" }));
  await env.INBOX.put("b", page({ title: "Another" }));
  const stores = { ...toStores(env), queue: failing(env.CAPTURES, ["sendBatch"]) };
  await expect(runScheduled(stores, SETTINGS)).rejects.toThrow("sendBatch is out of reach");
  expect(await published()).toHaveLength(1);
});

test("a message to go on publishing is sent only while something is left", async () => {
  await commitOnly("a", page({ cards: [{ title: "One" }, { title: "Two" }] }));
  const calls: string[] = [];
  const stores = { ...toStores(env), queue: countingCalls(losing(env.CAPTURES), calls) };
  await publishAndContinue(stores, { ...SETTINGS, PUBLISH_ARTICLES: 2 });
  expect(calls).toEqual(["send"]);
  await publishAndContinue(stores, { ...SETTINGS, PUBLISH_ARTICLES: 2 });
  await publishAndContinue(stores, { ...SETTINGS, PUBLISH_ARTICLES: 2 });
  expect(calls).toEqual(["send"]);
});

test("takedowns go first", async () => {
  await commitOnly("a", page({ title: "Goes" }));
  await publishPending(toStores(env), SETTINGS);
  await commitOnly("b", page({ title: "Comes" }));
  await commitOnly("a", "");
  expect(await publishPending(toStores(env), { ...SETTINGS, PUBLISH_ARTICLES: 1 })).toBe("more");
  expect(await published()).toEqual([]);
});

test("a page with more articles than one batch publishes is published in several", async () => {
  const cards = Array.from({ length: 60 }, (_, i) => ({ title: `Article ${i}` }));
  await env.INBOX.put("a", page({ cards }));
  await runCron();
  await untilRead(1);
  expect(await published()).toHaveLength(61);
});

test("entries that wait for their write cost nothing once the day's writes are spent", async () => {
  await commitOnly("a", page({ cards: [{ title: "Ferry sails" }, { title: "Goats" }] }));
  const publishing = { ...SETTINGS, KV_WRITES_PER_DAY: 0 };
  await publishPending(toStores(env), publishing);
  const { db, meter } = metered(env.CATALOGUE);
  const later = { ...publishing, now: NOW + 2 * 86_400_000 };
  await publishPending({ ...toStores(env), catalogue: db }, later);
  expect(meter.written).toBe(0);
  await publishPending(toStores(env), { ...later, KV_WRITES_PER_DAY: 900 });
  expect((await env.NEWSSTAND.list()).keys).toHaveLength(3);
});
