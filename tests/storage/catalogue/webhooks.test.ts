import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { toStores } from "../../../src/config.ts";
import { runDelivery } from "../../../src/delivery/run-delivery.ts";
import { enqueueDeliveries } from "../../../src/ingest/enqueue-deliveries.ts";
import type { WebhookSettings } from "../../../src/schema/webhook.ts";
import {
  type DeliveryRun,
  findStoredWebhook,
  insertWebhook,
  startRuns,
  storeWebhook,
} from "../../../src/storage/catalogue/webhooks.ts";
import { metered } from "../../metered-database.ts";
import { settingsAt } from "../../settings.ts";
import { holding } from "../../wrapped-bindings.ts";

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
const start = (now = NOW, db = env.CATALOGUE) =>
  startRuns(db, { now, until: new Date(Date.parse(now) + 300_000).toISOString() }, Infinity);

/** Makes the journal longer, without articles. */
const addEditions = (count: number) =>
  env.CATALOGUE.prepare("UPDATE head SET edition = edition + ?1").bind(count).run();

async function find(id: string) {
  const found = await findStoredWebhook(env.CATALOGUE, id);
  if (!found) throw new Error(`There is no webhook ${id}.`);
  return found;
}

test("nothing is written while there is nothing to deliver", async () => {
  const { db, meter } = metered(env.CATALOGUE);
  await start(NOW, db);
  await insert("a");
  await start(NOW, db);
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
  expect(await storeWebhook(env.CATALOGUE, { ...stored, status: "paused" })).toBe(true);
  expect(await storeWebhook(env.CATALOGUE, { ...stored, position })).toBe(false);
  expect(await find("a")).toEqual({ ...stored, run: 1, status: "paused" });
});

test("a run that the day can't afford to continue leaves the rest to the next day", async () => {
  await insert("a");
  await addEditions(2_000);
  const [run] = await start(new Date().toISOString());
  const stores = toStores(env);
  const settings = {
    ...settingsAt(Date.now()),
    QUEUE_OPERATIONS_PER_DAY: 2,
  };
  // It decides on a resync, whose position has to be stored before the resync is sent.
  await runDelivery(stores, run as DeliveryRun, settings);
  expect((await find("a")).position.resyncTo).toBe(2_000);
  expect(stores.spending.used.queueOperations).toBe(0);
});

test("messages stop where the day can't afford them, and continue the next day", async () => {
  for (const id of ["a", "b", "c"]) await insert(id);
  await addEditions(1);
  const held: DeliveryRun[] = [];
  const stores = toStores({ ...env, DELIVERIES: holding(env.DELIVERIES, held) });
  const sent = async (time: string, budgets: object) => {
    const now = Date.parse(time);
    held.length = 0;
    await enqueueDeliveries(stores, { ...settingsAt(now), ...budgets });
    await stores.spending.record(now);
    return held.length;
  };
  expect(await sent(NOW, { QUEUE_OPERATIONS_PER_DAY: 8 })).toBe(2);
  expect(await sent(NOW, { QUEUE_OPERATIONS_PER_DAY: 8 })).toBe(0);
  expect(await sent("2026-01-02T00:00:00.000Z", { QUEUE_OPERATIONS_PER_DAY: 8 })).toBe(2);
  await env.CATALOGUE.prepare("UPDATE webhooks SET due_at = ''").run();
  const rows = await env.CATALOGUE.prepare("SELECT min(d1_rows) AS n FROM spending").first("n");
  expect(await sent(LATER, { D1_ROWS_PER_DAY: rows })).toBe(0);
  expect(await sent(LATER, { D1_ROWS_PER_DAY: Number(rows) + 1 })).toBe(3);
});
