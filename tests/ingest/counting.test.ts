import { createMessageBatch } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { toStores } from "../../src/config.ts";
import type { Job } from "../../src/ingest/job.ts";
import { handleDeadLetters, handleQueueBatch } from "../../src/ingest/queue.ts";
import { runScheduled } from "../../src/ingest/scheduled.ts";
import type { Stores } from "../../src/ingest/stores.ts";
import { removeById } from "../../src/services/removal.ts";
import { putRemoval } from "../../src/storage/inbox/removals.ts";
import { listArticles } from "../instance.ts";
import { metered } from "../metered-database.ts";
import { page } from "../pages.ts";
/** Compares the day's counted rows with those that D1 reports, and the counted operations with the messages. */
import { settingsAt } from "../settings.ts";
import { failing, holding } from "../wrapped-bindings.ts";

const NOW = Date.parse("2026-01-01T12:00:00Z");
const SETTINGS = { ...settingsAt(NOW), entries: 20 };

type Spent = { readonly rows: number; readonly operations: number };

/** Stores whose rows and messages are watched. */
function watchedStores() {
  const held: Job[] = [];
  const { db, meter } = metered(env.CATALOGUE);
  const stores = { ...toStores(env), catalogue: db, queue: holding(env.CAPTURES, held) };
  const spent = async (): Promise<Spent> => {
    const row = await env.CATALOGUE.prepare(
      "SELECT sum(d1_rows) AS rows, sum(queue_operations) AS operations FROM spending",
    ).first<Spent>();
    expect(row?.rows ?? 0).toBe(meter.written);
    return row ?? { rows: 0, operations: 0 };
  };
  return { stores, held, spent };
}

/** Delivers a message for the `attempts`th time. */
function receive(stores: Stores, body: Job, attempts = 1, settings = SETTINGS): Promise<void> {
  const message = { id: "0", timestamp: new Date(NOW), attempts, body };
  return handleQueueBatch(createMessageBatch("broadsheet-captures", [message]), stores, settings);
}

test("the rows and operations of a scheduled run, its messages and its publishing are counted", async () => {
  const { stores, held, spent } = watchedStores();
  const cards = Array.from({ length: 24 }, (_, n) => ({ title: `Article ${n}` }));
  await env.INBOX.put("a", page({ title: "Posts", cards }));
  await env.INBOX.put("b", page({ title: "Bells ring" }));
  await env.INBOX.put("c", "");
  await runScheduled(stores, { ...SETTINGS, keys: 2 });
  expect(held.map(({ kind }) => kind)).toEqual(["capture", "capture"]);
  expect((await spent()).operations).toBe(6);
  await runScheduled(stores, { ...SETTINGS, keys: 2 });
  expect(held.map(({ kind }) => kind)).toEqual(["capture", "capture", "capture"]);
  expect((await spent()).operations).toBe(9);

  const done: string[] = [];
  for (let job = held.shift(); job; job = held.shift()) {
    done.push(job.kind);
    await receive(stores, job);
    await spent();
  }
  expect(done).toEqual(["capture", "capture", "capture", "publish"]);
  expect((await spent()).operations).toBe(12);
  expect((await env.NEWSSTAND.list()).keys).toHaveLength(26);
});

test("articles that KV rejects, or that the day can't afford, are counted too", async () => {
  const { stores, held, spent } = watchedStores();
  await env.INBOX.put("a", page({ title: "Posts", cards: [{ title: "One" }, { title: "Two" }] }));
  await runScheduled(stores, SETTINGS);
  const [job] = held;
  if (!job) throw new Error("no message was sent");
  const refusing = { ...stores, newsstand: failing(env.NEWSSTAND, ["put"]) };
  await receive(refusing, job);
  await spent();
  await runScheduled(stores, { ...SETTINGS, kvWrites: 1 });
  await spent();
  await env.INBOX.put("a", "");
  await receive(stores, job);
  await runScheduled(stores, SETTINGS);
  await spent();
  expect((await env.NEWSSTAND.list()).keys).toEqual([]);
});

test("a capture that waits for the next day, or that the inbox has lost, is counted", async () => {
  const { stores, held, spent } = watchedStores();
  await env.INBOX.put("a", page({}));
  await env.INBOX.put("b", page({}));
  await runScheduled(stores, SETTINGS);
  const [a, b] = held;
  if (!(a && b)) throw new Error("two messages were not sent");
  const before = (await spent()).rows;
  // The first that is read notes that there are no removals, which is a row as well.
  const poor = { ...SETTINGS, rowsPerDay: 0 };
  await receive(stores, a, 1, poor);
  expect((await spent()).rows - before).toBe(3);
  await env.INBOX.delete("b");
  await receive(stores, b);
  expect((await spent()).rows - before).toBe(9);
});

test("a capture that waits until the removals are read is counted with them", async () => {
  const { stores, held, spent } = watchedStores();
  await env.INBOX.put("a", page({}));
  await runScheduled(stores, SETTINGS);
  const [job] = held;
  if (!job) throw new Error("no message was sent");
  for (let n = 10; n < 30; n++)
    await putRemoval(env.INBOX, { ids: [`${n}`.repeat(10)], seen: [], texts: [] });
  const before = (await spent()).rows;
  await receive(stores, job);
  // Twelve of them with an index each, how far that is, the capture's wait, and the count.
  expect((await spent()).rows - before).toBe(27);
});

test("a message that fails costs a read per attempt, and four operations as a dead letter", async () => {
  const { stores, held, spent } = watchedStores();
  await env.INBOX.put("a", page({}));
  await runScheduled(stores, SETTINGS);
  const [job] = held;
  if (!job) throw new Error("no message was sent");
  const broken = { ...stores, inbox: failing(env.INBOX, ["get"]) };
  const operations: number[] = [];
  for (const attempt of [1, 2, 3]) {
    await receive(broken, job, attempt);
    operations.push((await spent()).operations);
  }
  expect(operations).toEqual([3, 4, 5]);
  const letter = { id: "0", timestamp: new Date(NOW), attempts: 1, body: job };
  await handleDeadLetters(createMessageBatch("broadsheet-captures-dead", [letter]), stores, NOW);
  expect((await spent()).operations).toBe(9);
});

test("a removal that KV rejects is counted with the message that retries it", async () => {
  const { stores, held, spent } = watchedStores();
  await env.INBOX.put("a", page({}));
  await runScheduled(stores, SETTINGS);
  const [job] = held.splice(0);
  if (!job) throw new Error("no message was sent");
  await receive(stores, job);
  const [article] = await listArticles();
  const refusing = { ...stores, newsstand: failing(env.NEWSSTAND, ["delete"]) };
  const removed = await removeById(refusing, { id: article?.id ?? "", scope: "article" }, SETTINGS);
  expect(removed).toMatchObject({ remaining: ["newsstand"] });
  expect(held).toEqual([{ kind: "publish" }]);
  expect((await spent()).operations).toBe(6);
});
