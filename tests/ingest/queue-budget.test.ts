import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { toStores } from "../../src/config.ts";
import { consumeCapture } from "../../src/ingest/consume-capture.ts";
import { publishPending } from "../../src/ingest/publish.ts";
import { publishAndContinue } from "../../src/ingest/scheduled.ts";
import type { IngestSettings, Job } from "../../src/ingest/stores.ts";
import { sweepInbox } from "../../src/ingest/sweep.ts";
import { listArticles, put, readCaptureRows, runCron, untilRead } from "../instance.ts";
import { metered } from "../metered-database.ts";
import { offered } from "../newsstand.ts";
import { page } from "../pages.ts";
/** When the day's operations of the queue are used up, what needs a message waits for the next day. */
import { settingsAt } from "../settings.ts";
import { holding } from "../wrapped-bindings.ts";

const NOW = Date.parse("2026-01-01T12:00:00Z");
const DAY = 86_400_000;
const SETTINGS = settingsAt(NOW);

function watchedStores() {
  const held: Job[] = [];
  const names = () => held.map((job) => (job.kind === "capture" ? job.name : job.kind));
  const stores = toStores({ ...env, CAPTURES: holding(env.CAPTURES, held) });
  const sweep = async (settings: IngestSettings) => {
    const swept = await sweepInbox(stores, settings);
    await stores.spending.record(settings.now);
    return swept;
  };
  return { stores, names, sweep };
}

async function putPages(...names: string[]): Promise<void> {
  for (const name of names) await env.INBOX.put(name, page({ title: `Title of ${name}` }));
}

async function operationsOn(day: string): Promise<number | null> {
  return env.CATALOGUE.prepare("SELECT queue_operations AS n FROM spending WHERE day = ?1")
    .bind(day)
    .first<number>("n");
}

test("a sweep sends no more than the day can afford, and what is left waits", async () => {
  await putPages("a", "b", "c", "d");
  const { stores, names, sweep } = watchedStores();
  expect(await sweep({ ...SETTINGS, QUEUE_OPERATIONS_PER_DAY: 8 })).toEqual({
    listed: 4,
    enqueued: 2,
    complete: true,
  });
  expect(names()).toEqual(["a", "b"]);
  expect(await operationsOn("2026-01-01")).toBe(6);
  expect(await readCaptureRows("&status=waiting")).toHaveLength(4);

  await putPages("e");
  const { db, meter } = metered(env.CATALOGUE);
  const late = { ...SETTINGS, now: NOW + DAY / 2 - 60_000 };
  for (const spent of [{ QUEUE_OPERATIONS_PER_DAY: 8 }, { D1_ROWS_PER_DAY: 1 }]) {
    const settings = { ...late, ...spent };
    expect(await sweepInbox({ ...stores, catalogue: db }, settings)).toEqual({
      listed: 0,
      enqueued: 0,
      complete: false,
    });
  }
  expect(meter.written).toBe(0);
  expect(names()).toEqual(["a", "b"]);
});

test("captures that wait for the next day's operations are read then", async () => {
  await putPages("a", "b", "c");
  const { names, sweep } = watchedStores();
  for (const day of [0, 1, 2]) {
    const now = NOW + day * DAY;
    expect(await sweep({ ...SETTINGS, now, QUEUE_OPERATIONS_PER_DAY: 3 })).toMatchObject({
      enqueued: 1,
    });
    await consumeCapture(toStores(env), names()[day] ?? "", { ...SETTINGS, now });
  }
  expect(names()).toEqual(["a", "b", "c"]);
  expect(await readCaptureRows("&status=waiting")).toHaveLength(3);
  await publishPending(toStores(env), SETTINGS);
  expect(await readCaptureRows("&status=read")).toHaveLength(3);
});

test("a capture that is stored when nothing is left waits, as does its new version, and is read on the next day", async () => {
  await put("a", page({ title: "Bridge reopens" }));
  await untilRead(1);
  const now = Date.now();
  await env.CATALOGUE.prepare("UPDATE spending SET queue_operations = 9000").run();
  for (const [name, title] of [
    ["a", "Bridge closes"],
    ["b", "Bells ring"],
  ] as const) {
    const response = await put(name, page({ title }));
    expect(response.status).toBe(202);
    expect(await response.json()).toMatchObject({ name, status: "waiting", problem: null });
  }
  const waiting = [
    { name: "a", status: "waiting" },
    { name: "b", status: "waiting" },
  ];
  expect(await readCaptureRows()).toMatchObject(waiting);
  await runCron(now);
  expect(await readCaptureRows()).toMatchObject(waiting);

  await runCron(now + DAY);
  await untilRead(2);
  const titles = (await listArticles()).map(({ title }) => title).toSorted();
  expect(titles).toEqual(["Bells ring", "Bridge closes"]);
});

test("reading again uses half of the day's operations; what it leaves stays read", async () => {
  await putPages("a", "b", "c");
  for (const name of ["a", "b", "c"]) await consumeCapture(toStores(env), name, SETTINGS);
  await publishPending(toStores(env), SETTINGS);
  await env.CATALOGUE.prepare("UPDATE captures SET reading = 0").run();
  const { stores, names } = watchedStores();
  await sweepInbox(stores, { ...SETTINGS, QUEUE_OPERATIONS_PER_DAY: 8 });
  expect(names()).toEqual(["a"]);
  expect(await readCaptureRows("&status=read")).toHaveLength(2);
});

test("a removal is sent even when the day has nothing left", async () => {
  await putPages("a");
  await env.INBOX.put(`removals/${"0".repeat(20)}.json`, JSON.stringify({ ids: [], seen: [] }));
  const { stores, names } = watchedStores();
  const settings = { ...SETTINGS, QUEUE_OPERATIONS_PER_DAY: 0 };
  expect(await sweepInbox(stores, settings)).toMatchObject({ listed: 1, enqueued: 1 });
  expect(names()).toEqual([`removals/${"0".repeat(20)}.json`]);
});

test("the rest of the outbox waits for the next scheduled run when nothing is left, except takedowns", async () => {
  await env.INBOX.put("a", page({ title: "Posts", cards: [{ title: "One" }, { title: "Two" }] }));
  await consumeCapture(toStores(env), "a", SETTINGS);
  const { stores, names } = watchedStores();
  const poor = { ...SETTINGS, PUBLISH_ARTICLES: 1, QUEUE_OPERATIONS_PER_DAY: 2 };
  for (const rest of [2, 1, 0]) {
    expect(await publishAndContinue(stores, poor)).toBe("all");
    expect(await offered()).toHaveLength(rest);
  }
  expect(names()).toEqual([]);

  await env.INBOX.put("a", "");
  await consumeCapture(toStores(env), "a", SETTINGS);
  expect(await publishAndContinue(stores, poor)).toBe("more");
  expect(names()).toEqual(["publish"]);
});
