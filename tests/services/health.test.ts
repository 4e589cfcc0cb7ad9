import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { toStores } from "../../src/config.ts";
import { runScheduled } from "../../src/ingest/scheduled.ts";
import { checkHealth } from "../../src/services/health.ts";
import { postponeCapture } from "../../src/storage/catalogue/captures.ts";
import { leaseCaptures } from "../../src/storage/catalogue/leases.ts";
import { FORGET_RUNS } from "../../src/storage/catalogue/scheduled-runs.ts";
import { put, untilRead } from "../instance.ts";
import { metered } from "../metered-database.ts";
import { afterTimeLimit } from "../newsstand.ts";
import { page } from "../pages.ts";
import { prose } from "../prose.ts";
import { settingsAt } from "../settings.ts";
import { countingCalls, failing, hanging, interceptingBatches } from "../wrapped-bindings.ts";

const NOON = Date.parse("2026-01-01T12:00:00Z");
const MINUTE = 60_000;
const BUDGETS = {
  kvWrites: 900,
  kvDeletes: null,
  d1Rows: 90_000,
  queueOperations: 9_000,
  comments: 500,
  modelCalls: 600,
};
const OK = { status: "ok", reasons: [], edition: 0 };
const NO_CATALOGUE = {
  status: "failing",
  reasons: ["The catalogue can't be read. The log says why: it may be damaged, or its disk full."],
  edition: null,
};

function healthAt(now: number, stores = {}) {
  const settings = { now, runSeconds: 300, budgets: BUDGETS };
  return checkHealth({ ...toStores(env), ...stores }, settings);
}

function runAt(now: number) {
  return runScheduled(toStores(env), settingsAt(now));
}

/** A capture that was stored at `time` and whose message is lost. */
function leaveWaiting(time: number) {
  const at = new Date(time).toISOString();
  const object = { name: "a.txt", version: "1", etag: "e", size: 1, uploadedAt: at, seenAt: at };
  return leaseCaptures(
    env.CATALOGUE,
    [{ ...object, capturedAt: null, url: null, source: null, publishedAt: null }],
    { now: at, until: at, rereads: 0 },
  );
}

const spend = (column: string, amount: number) =>
  env.CATALOGUE.prepare(`INSERT INTO spending (day, ${column}) VALUES ('2026-01-01', ?1)`)
    .bind(amount)
    .run();

const STUCK = `A capture has waited since 2026-01-01T11:29:00.000Z, and none was read for 30 minutes, although the day's budgets have room. Check the queue and the log, then retry the capture.`;

test("a capture that waits for half an hour is a failure, unless one was read or the day began since", async () => {
  await leaveWaiting(NOON - 31 * MINUTE);
  expect(await healthAt(NOON - 2 * MINUTE)).toEqual(OK);
  expect(await healthAt(NOON)).toEqual({ ...OK, status: "failing", reasons: [STUCK] });
  await env.CATALOGUE.prepare("UPDATE head SET last_read_at = '2026-01-01T11:31:00.000Z'").run();
  expect(await healthAt(NOON)).toEqual(OK);
  expect((await healthAt(NOON + 2 * MINUTE)).status).toBe("failing");
  const midnight = NOON + 12 * 60 * MINUTE;
  expect((await healthAt(midnight + 29 * MINUTE)).status).toBe("ok");
  expect((await healthAt(midnight + 31 * MINUTE)).status).toBe("failing");
});

test("a capture that waits for the next day's half of the budgets to be read again is no failure", async () => {
  await leaveWaiting(NOON - 60 * MINUTE);
  await postponeCapture(env.CATALOGUE, "a.txt", "2026-01-02T00:00:00.000Z");
  expect(await healthAt(NOON)).toEqual(OK);
  expect((await healthAt(NOON + 24 * 60 * MINUTE)).status).toBe("failing");
});

test.each([
  ["rows", "d1_rows", 90_000, "The day's D1 rows are spent. Captures wait until"],
  [
    "queue operations",
    "queue_operations",
    8_998,
    "The day's queue operations are spent. Captures wait until",
  ],
  ["KV writes", "kv_writes", 900, "The day's KV writes are spent. D1 serves what changes until"],
])("spent %s only degrade, until midnight", async (what, column, spent, reason) => {
  if (what !== "KV writes") await leaveWaiting(NOON - 60 * MINUTE);
  await spend(column, spent);
  const reasons = [`${reason} 2026-01-02T00:00:00.000Z.`];
  expect(await healthAt(NOON)).toEqual({ status: "degraded", reasons, edition: 0 });
});

test("a scheduled run that is two intervals late is a failure, once there was one or the server started again", async () => {
  expect(await healthAt(NOON)).toEqual(OK);
  await runAt(NOON);
  expect(await healthAt(NOON + 10 * MINUTE)).toEqual(OK);
  expect(await healthAt(NOON + 11 * MINUTE)).toEqual({
    ...OK,
    status: "failing",
    reasons: [
      "No scheduled run has ended since 2026-01-01T12:00:00.000Z; one is due every 300 seconds. Check the log, the cron trigger, and whether the database is full or damaged.",
    ],
  });
  await env.CATALOGUE.prepare(FORGET_RUNS).run();
  expect(await healthAt(NOON + 60 * MINUTE)).toEqual(OK);
  await env.CATALOGUE.prepare("UPDATE head SET running_since = '2026-01-01T13:00:00.000Z'").run();
  expect(await healthAt(NOON + 70 * MINUTE)).toEqual(OK);
  expect((await healthAt(NOON + 71 * MINUTE)).status).toBe("failing");
});

test("a run whose inbox fails does not count as one", async () => {
  await runAt(NOON);
  const stores = { ...toStores(env), inbox: failing(env.INBOX, ["list"]) };
  const now = NOON + 11 * MINUTE;
  await expect(runScheduled(stores, settingsAt(now))).rejects.toThrow();
  expect((await healthAt(now)).status).toBe("failing");
});

test("what waited while no runs came has half an hour from the first run on", async () => {
  await runAt(NOON - 120 * MINUTE);
  await leaveWaiting(NOON - 110 * MINUTE);
  await runAt(NOON);
  expect(await healthAt(NOON + 5 * MINUTE)).toEqual(OK);
  for (let n = 1; n <= 7; n++) await runAt(NOON + n * 5 * MINUTE);
  expect((await healthAt(NOON + 35 * MINUTE)).status).toBe("failing");
});

test("a capture that is read again has half an hour from then on, however long ago it was stored", async () => {
  for (let n = -12; n < 0; n++) await runAt(NOON + n * 5 * MINUTE);
  await leaveWaiting(NOON - 24 * 60 * MINUTE);
  expect(await healthAt(NOON)).toEqual(OK);
  for (let n = 0; n <= 5; n++) await runAt(NOON + n * 5 * MINUTE);
  expect((await healthAt(NOON + 26 * MINUTE)).status).toBe("failing");
});

test("a clock that jumps ahead and back is forgotten with the next run", async () => {
  await runAt(NOON + 24 * 60 * MINUTE);
  expect(await healthAt(NOON)).toEqual(OK);
  await runAt(NOON);
  expect((await healthAt(NOON + 11 * MINUTE)).status).toBe("failing");
});

const TABLES = "articles texts search captures changes outbox_entries ids wordings".split(" ");
test.each(TABLES)("a catalogue without %s is a failure", async (table) => {
  await env.CATALOGUE.prepare("PRAGMA defer_foreign_keys = ON").run();
  await env.CATALOGUE.prepare(`ALTER TABLE ${table} RENAME TO elsewhere`).run();
  const reasons = ["The catalogue lacks a table. Apply the migrations."];
  expect(await healthAt(NOON)).toEqual({ ...NO_CATALOGUE, reasons });
});

test("a catalogue that throws or hangs is a failure", async () => {
  expect(await healthAt(NOON, { catalogue: failing(env.CATALOGUE, ["batch"]) })).toEqual(
    NO_CATALOGUE,
  );
  const catalogue = hanging(env.CATALOGUE, ["batch"]);
  expect(await afterTimeLimit(() => healthAt(NOON, { catalogue }), 5_000)).toEqual(NO_CATALOGUE);
});

test.each([
  ["Exceeded maximum DB size", "The database is full. Enlarge it, or lower RETENTION_DAYS."],
  [
    "database disk image is malformed: SQLITE_CORRUPT",
    "The database is damaged. Restore it, or fill an empty one again.",
  ],
])("D1's %j is said in plain words", async (message, reason) => {
  const error = new Error(`D1_ERROR: ${message}`);
  const catalogue = interceptingBatches(env.CATALOGUE, () => Promise.reject(error));
  expect(await healthAt(NOON, { catalogue })).toEqual({ ...NO_CATALOGUE, reasons: [reason] });
});

test("an inbox that throws or hangs is a failure, even before anything was read", async () => {
  const reasons = ["The inbox (R2) can't be read. Captures wait, and no more can be stored."];
  const failed = { status: "failing", reasons, edition: 0 };
  expect(await healthAt(NOON, { inbox: failing(env.INBOX, ["get"]) })).toEqual(failed);
  const inbox = hanging(env.INBOX, ["get"]);
  expect(await afterTimeLimit(() => healthAt(NOON, { inbox }), 5_000)).toEqual(failed);
});

test("an inbox may lack a capture, and is degraded if it has not even the first and the last", async () => {
  for (const name of ["a", "b", "c"]) await put(name, page({ title: `Bridge ${name}` }));
  await untilRead(3);
  await env.INBOX.delete("a");
  expect((await healthAt(NOON)).status).toBe("ok");
  await env.INBOX.delete("c");
  const { status, reasons } = await healthAt(NOON);
  expect([status, ...reasons]).toEqual([
    "degraded",
    "The inbox (R2) lacks captures that were read. Is INBOX bound to the right bucket? Restore a backup.",
  ]);
});

test("a KV that throws or hangs only degrades, because D1 serves all articles", async () => {
  const degraded = {
    status: "degraded",
    reasons: ["KV can't be read. D1 serves all articles, and publishing waits."],
    edition: 0,
  };
  expect(await healthAt(NOON, { newsstand: failing(env.NEWSSTAND, ["get"]) })).toEqual(degraded);
  const newsstand = hanging(env.NEWSSTAND, ["get"]);
  expect(await afterTimeLimit(() => healthAt(NOON, { newsstand }), 1_000)).toEqual(degraded);
});

test("health reads at most 20 rows in one batch, and two objects of the inbox", async () => {
  const cards = Array.from({ length: 8 }, (_, n) => ({ title: prose(n, 8), body: prose(n, 40) }));
  await put("cards.txt", page({ cards }));
  await untilRead(1);
  await leaveWaiting(NOON);
  await spend("d1_rows", 1);
  await env.CATALOGUE.prepare(
    "INSERT INTO outbox_entries SELECT id, sort_key % 4, 1, NULL FROM articles",
  ).run();
  const { db, meter } = metered(env.CATALOGUE);
  const calls: string[] = [];
  await healthAt(NOON, { catalogue: db, inbox: countingCalls(env.INBOX, calls) });
  expect(meter.read).toBeLessThanOrEqual(20);
  expect(calls).toEqual(["get", "get"]);
});
