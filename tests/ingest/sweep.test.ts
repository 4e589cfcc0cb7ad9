import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { toStores } from "../../src/config.ts";
import { sweepInbox } from "../../src/ingest/sweep.ts";
import { listArticles, put, readCaptureRows, runCron, untilRead } from "../instance.ts";
import { page } from "../pages.ts";
import { settingsAt } from "../settings.ts";
import {
  collectingNames,
  countingCalls,
  failing,
  losing,
  onCall,
  withSparseListings,
} from "../wrapped-bindings.ts";

const NOW = Date.parse("2026-01-01T00:00:00Z");
const SETTINGS = { ...settingsAt(NOW), SWEEP_KEYS: 1000 };

async function putPages(...names: string[]): Promise<void> {
  for (const name of names) await env.INBOX.put(name, page({ title: `Title of ${name}` }));
}

test("captures that are stored while a sweep lists are not taken for lost ones", async () => {
  const inbox = onCall(env.INBOX, "list", 2, async (run) => {
    const listed = await run();
    await put("a", page({}));
    await untilRead(1);
    return listed;
  });
  await sweepInbox({ ...toStores(env), inbox }, SETTINGS);
  expect(await readCaptureRows()).toMatchObject([{ status: "read", problem: null }]);
});

test("a message that never arrives is sent again when its lease ends, and not before", async () => {
  await putPages("a");
  const stores = { ...toStores(env), queue: losing(env.CAPTURES) };
  expect(await sweepInbox(stores, SETTINGS)).toEqual({ listed: 1, enqueued: 1, complete: true });
  const before = { ...SETTINGS, now: NOW + 899_000 };
  expect(await sweepInbox(stores, before)).toEqual({ listed: 1, enqueued: 0, complete: true });

  await runCron(NOW + 900_000);
  await untilRead(1);
  expect((await listArticles()).map(({ title }) => title)).toEqual(["Title of a"]);
});

test("a sweep continues where the last one stopped, and starts over after the end", async () => {
  await putPages("a", "b", "c", "d", "e");
  const stores = { ...toStores(env), queue: losing(env.CAPTURES) };
  const sweep = () => sweepInbox(stores, { ...SETTINGS, SWEEP_KEYS: 2 });
  expect(await sweep()).toEqual({ listed: 2, enqueued: 2, complete: false });
  expect(await sweep()).toEqual({ listed: 2, enqueued: 2, complete: false });
  expect(await sweep()).toEqual({ listed: 1, enqueued: 1, complete: true });
  expect(await sweep()).toEqual({ listed: 2, enqueued: 0, complete: false });
});

test("messages are sent a hundred at a time", async () => {
  await Promise.all(Array.from({ length: 201 }, (_, i) => putPages(`page-${i}`)));
  const calls: string[] = [];
  const stores = { ...toStores(env), queue: countingCalls(losing(env.CAPTURES), calls) };
  expect(await sweepInbox(stores, SETTINGS)).toMatchObject({ enqueued: 201 });
  expect(calls).toEqual(["sendBatch", "sendBatch", "sendBatch"]);
});

test("captures that the queue rejects are not leased: the next sweep sends them", async () => {
  await putPages("a", "b");
  const stores = { ...toStores(env), queue: failing(env.CAPTURES, ["sendBatch"]) };
  await expect(sweepInbox(stores, SETTINGS)).rejects.toThrow("sendBatch is out of reach");
  const next = { ...toStores(env), queue: losing(env.CAPTURES) };
  expect(await sweepInbox(next, SETTINGS)).toEqual({ listed: 2, enqueued: 2, complete: true });
});

test("a capture that was read or rejected is left alone", async () => {
  await putPages("a");
  await env.INBOX.put("b", "");
  await runCron();
  await untilRead(2);
  const later = { ...SETTINGS, now: Date.now() + 10 * 86_400_000 };
  expect(await sweepInbox(toStores(env), later)).toMatchObject({ listed: 2, enqueued: 0 });
});

test("a capture time that was missing is noticed, though the bytes and the etag are the same", async () => {
  const text = page({ cards: [{ title: "Ferry sails", time: "2 days ago" }] });
  await env.INBOX.put("a", text);
  await runCron();
  await untilRead(1);
  expect((await listArticles()).map(({ publishedAt }) => publishedAt)).toEqual([null, null]);

  await env.INBOX.put("a", text, { customMetadata: { "captured-at": "2025-08-01T12:00:00Z" } });
  await runCron();
  await untilRead(1);
  const [main, ferry] = await listArticles();
  expect(main?.dating).toMatchObject({ latest: "2025-08-01T12:00:00.000Z", basis: "capture" });
  expect(ferry?.dating).toEqual({
    text: "2 days ago",
    earliest: "2025-07-30T00:00:00.000Z",
    latest: "2025-07-31T00:00:00.000Z",
    precision: "day",
    basis: "relative",
  });
});

test.each(["page 7", "2999-01-01T00:00:00Z"])(
  "metadata of another client say %j: the time counts as unknown, and the row says so",
  async (time) => {
    const text = page({ cards: [{ title: "Ferry sails", time: "2 days ago" }] });
    await env.INBOX.put("a", text, { customMetadata: { "captured-at": time } });
    await env.INBOX.put("b", "", { customMetadata: { "captured-at": time } });
    await runCron();
    const detail = `The captured-at "${time}" must be an RFC 3339 time from 1900 to 2999, at most a day after the page was saved or uploaded. Send the time of capture, or omit it.`;
    expect(await untilRead(2)).toMatchObject([
      { status: "read", capturedAt: null, problem: { code: "captured-at", detail } },
      { status: "rejected", capturedAt: null, problem: { code: "empty" } },
    ]);
    expect((await listArticles()).map(({ publishedAt }) => publishedAt)).toEqual([null, null]);
  },
);

test("a sweep gets past an empty page of the inbox that is not the last", async () => {
  await putPages("a", "b", "c");
  const inbox = withSparseListings(env.INBOX, ["a"]);
  const stores = { ...toStores(env), inbox, queue: losing(env.CAPTURES) };
  expect(await sweepInbox(stores, SETTINGS)).toEqual({ listed: 3, enqueued: 3, complete: true });
});

test("a capture that is deleted before it is read is rejected by the next complete pass, and read if it is back", async () => {
  await putPages("a", "b", "c");
  const lost = { ...toStores(env), queue: losing(env.CAPTURES) };
  await sweepInbox(lost, SETTINGS);
  await env.INBOX.delete(["a", "c"]);
  await runCron(NOW + 900_000);
  const missing = {
    code: "missing",
    detail: "The inbox no longer has this capture. Store it again.",
  };
  expect(await untilRead(3)).toMatchObject([
    { name: "a", status: "rejected", problem: missing },
    { name: "b", status: "read", problem: null },
    { name: "c", status: "rejected", problem: missing },
  ]);
  await putPages("a");
  await runCron(NOW + 900_000);
  expect((await untilRead(3))[0]).toMatchObject({ status: "read", problem: null });
});

test("a partial sweep withdraws nothing before its pass of the inbox has ended", async () => {
  await putPages("a", "b", "c", "d");
  const lost = { ...toStores(env), queue: losing(env.CAPTURES) };
  await sweepInbox(lost, SETTINGS);
  await env.INBOX.delete(["a", "d"]);
  const names: string[] = [];
  const stores = { ...toStores(env), queue: collectingNames(env.CAPTURES, names) };
  const later = { ...SETTINGS, now: NOW + 900_000, SWEEP_KEYS: 1 };
  expect(await sweepInbox(stores, later)).toMatchObject({ enqueued: 1, complete: false });
  expect(names).toEqual(["b"]);
  expect(await sweepInbox(stores, { ...later, SWEEP_KEYS: 3 })).toEqual({
    listed: 1,
    enqueued: 3,
    complete: true,
  });
  expect(names).toEqual(["b", "c", "a", "d"]);
});

test("a removal is enqueued by the next sweep, however many captures precede it by name", async () => {
  await putPages("a", "b", "c");
  await env.INBOX.put(`removals/${"0".repeat(20)}.json`, `{"ids":["${"0".repeat(20)}"]}`);
  const names: string[] = [];
  const stores = { ...toStores(env), queue: collectingNames(env.CAPTURES, names) };
  await sweepInbox(stores, { ...SETTINGS, SWEEP_KEYS: 1 });
  expect(names).toEqual([`removals/${"0".repeat(20)}.json`, "a"]);
});

test("a sweep that the day can't afford leaves its place, so that no pass misses a part of the inbox", async () => {
  await putPages("a", "b", "c");
  const stores = { ...toStores(env), queue: losing(env.CAPTURES) };
  await sweepInbox(stores, { ...SETTINGS, SWEEP_KEYS: 1 });
  const poor = { ...SETTINGS, QUEUE_OPERATIONS_PER_DAY: 0 };
  expect(await sweepInbox(stores, poor)).toEqual({ listed: 0, enqueued: 0, complete: false });
  expect(await sweepInbox(stores, SETTINGS)).toEqual({ listed: 2, enqueued: 2, complete: true });
});
