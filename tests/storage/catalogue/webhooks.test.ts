import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { runDelivery } from "../../../src/delivery/run-delivery.ts";
import type { WebhookSettings } from "../../../src/schema/webhook.ts";
import {
  type DeliveryRun,
  deleteWebhook,
  findStoredWebhook,
  insertWebhook,
  startRuns,
  storeWebhook,
} from "../../../src/storage/catalogue/webhooks.ts";
import { metered } from "../../metered-database.ts";

const NOW = "2026-01-01T12:00:00.000Z";
const LATER = "2026-01-01T12:06:00.000Z";
const SETTINGS = {
  name: "Mirror",
  url: "https://receiver.example/",
  filters: {},
  minSources: 2,
  events: ["article.created"] as const,
};
const SECRETS = [{ secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", until: null }];

const insert = (id: string, db = env.CATALOGUE, max = 20, settings: WebhookSettings = SETTINGS) =>
  insertWebhook(db, { id, settings, secrets: SECRETS, createdAt: NOW }, max);
const start = (now = NOW, budgets = {}, db = env.CATALOGUE) =>
  startRuns(db, { now, until: new Date(Date.parse(now) + 300_000).toISOString() }, budgets);

/** Makes the journal longer, without articles. */
const addEditions = (count: number) =>
  env.CATALOGUE.prepare("UPDATE head SET edition = edition + ?1").bind(count).run();

async function spent() {
  const row = await env.CATALOGUE.prepare(
    "SELECT d1_rows AS rows, queue_operations AS operations FROM spending",
  ).first<{ rows: number; operations: number }>();
  return row ?? { rows: 0, operations: 0 };
}

async function find(id: string) {
  const found = await findStoredWebhook(env.CATALOGUE, id);
  if (!found) throw new Error(`There is no webhook ${id}.`);
  return found;
}

test("what webhooks and runs cost is counted as D1 reports it", async () => {
  const { db, meter } = metered(env.CATALOGUE);
  await insert("a", db);
  await insert("b", db);
  expect(await insert("c", db, 2)).toBe(false);
  await addEditions(1);
  await start(NOW, {}, db);
  await storeWebhook(db, await find("a"), NOW, 3);
  await deleteWebhook(db, "a", NOW);
  expect(await deleteWebhook(db, "none", NOW)).toBe(false);
  expect(await spent()).toEqual({ rows: meter.written, operations: 9 });
});

test("nothing is written while there is nothing to deliver", async () => {
  const { db, meter } = metered(env.CATALOGUE);
  await start(NOW, {}, db);
  await insert("a");
  await start(NOW, {}, db);
  expect([meter.written, await start(NOW)]).toEqual([0, []]);
});

test("a webhook whose name has the names of events is sent no message for events that it does not want", async () => {
  await env.CATALOGUE.prepare(
    `INSERT INTO captures (name, version, etag, size, uploaded_at, status, leased_until)
     VALUES ('a.txt', 'v', 'e', 1, '2025-01-01T00:00:00.000Z', 'waiting', '9999')`,
  ).run();
  const name = '"article.created", "story.grown" and ingest.stuck';
  const events = ["ingest.rejected"] as const;
  await insert("a", env.CATALOGUE, 20, { ...SETTINGS, name, events });
  await addEditions(1);
  expect(await start()).toEqual([]);
  await insert("b", env.CATALOGUE, 20, { ...SETTINGS, name, events: ["ingest.stuck"] });
  expect(await start()).toEqual([{ webhook: "b", run: 1 }]);
});

test("a webhook has one message on its way, until it is late", async () => {
  await insert("a");
  await addEditions(1);
  expect(await start()).toEqual([{ webhook: "a", run: 1 }]);
  expect(await start("2026-01-01T12:04:59.000Z")).toEqual([]);
  expect(await start("2026-01-01T12:05:00.000Z")).toEqual([{ webhook: "a", run: 2 }]);
});

test("of two writes that were decided on the same state, one is stored", async () => {
  await insert("a");
  const stored = await find("a");
  const position = { ...stored.position, edition: 2 };
  expect(await storeWebhook(env.CATALOGUE, { ...stored, status: "paused" }, NOW)).toBe(true);
  expect(await storeWebhook(env.CATALOGUE, { ...stored, position }, NOW)).toBe(false);
  expect(await find("a")).toEqual({ ...stored, run: 1, status: "paused" });
});

test("a run that the day can't afford to continue leaves the rest to the next day", async () => {
  await insert("a");
  await addEditions(2_000);
  await env.CATALOGUE.prepare("DELETE FROM spending").run();
  const now = new Date();
  const [run] = await start(now.toISOString());
  const settings = { allowsLoopback: false, now: now.getTime(), queueOperations: 5 };
  // It decides on a resync, whose position has to be stored before the resync is sent.
  await runDelivery(
    { catalogue: env.CATALOGUE, deliveries: env.DELIVERIES },
    run as DeliveryRun,
    settings,
  );
  expect((await find("a")).position.resyncTo).toBe(2_000);
  expect((await spent()).operations).toBe(3);
});

test("messages stop where the day can't afford them, and continue the next day", async () => {
  for (const id of ["a", "b", "c"]) await insert(id);
  await addEditions(1);
  expect(await start(NOW, { operations: 8 })).toHaveLength(2);
  expect(await start(NOW, { operations: 8 })).toHaveLength(0);
  expect(await start("2026-01-02T00:00:00.000Z", { operations: 8 })).toHaveLength(2);
  await env.CATALOGUE.prepare("UPDATE webhooks SET due_at = ''").run();
  const { rows } = await spent();
  expect(await start(LATER, { rows })).toHaveLength(0);
  expect(await start(LATER, { rows: rows + 1 })).toHaveLength(3);
});
