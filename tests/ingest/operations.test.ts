import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { toStores } from "../../src/config.ts";
import { readRemovals } from "../../src/ingest/consume-capture.ts";
import { put, runCron, runHeldJobs } from "../instance.ts";
import { metered } from "../metered-database.ts";
import { fillNewsstand } from "../newsstand.ts";
import { page } from "../pages.ts";
import { prose } from "../prose.ts";
import { countingCalls } from "../wrapped-bindings.ts";
import operations from "./operations.json";

/**
 * Measures the operations that Cloudflare charges for. `npm run costs` computes prices from the figures in
 * operations.json; correct the file, and run `npm run costs -- --markdown`, when a change of the code moves them.
 */

const { CATALOGUE, INBOX, NEWSSTAND } = env;

beforeEach(async () => {
  // Once in the life of a catalogue, so no capture's cost.
  await readRemovals(toStores(env));
});

afterEach(() => {
  Object.assign(env, { CATALOGUE, INBOX, NEWSSTAND });
});

/** What `run` does to the stores. R2's classes are those of https://developers.cloudflare.com/r2/pricing/. */
async function operationsOf(run: () => Promise<unknown>) {
  const { db, meter } = metered(CATALOGUE);
  const [r2, kv, queue]: string[][] = [[], [], []];
  Object.assign(env, {
    CATALOGUE: db,
    INBOX: countingCalls(INBOX, r2 ?? []),
    NEWSSTAND: countingCalls(NEWSSTAND, kv ?? []),
    CAPTURES: countingCalls(env.CAPTURES, queue ?? []),
  });
  await run();
  const count = (calls: string[] = [], ...names: string[]) =>
    calls.filter((call) => names.includes(call)).length;
  // Two digits are enough for a price, and most changes of a query keep them.
  const rounded = (rows: number) => Number(rows.toPrecision(2));
  return {
    rowsRead: rounded(meter.read),
    rowsWritten: rounded(meter.written),
    kvWrites: count(kv, "put"),
    kvLists: count(kv, "list"),
    r2ClassA: count(r2, "put", "list"),
    r2ClassB: count(r2, "get", "head"),
    // A message is written, read and deleted.
    queueOperations: 3 * count(queue, "send", "sendBatch"),
  };
}

/** A page of about 23 KB with a main article and three cards. */
function capture(seed: number): string {
  const text = (n: number) => prose(seed * 10 + n, 600);
  return page({
    title: prose(seed * 10 + 7, 9).replace(".", ""),
    body: [text(0).slice(0, 2000), text(0).slice(2000)],
    cards: [1, 2, 3].map((n) => ({ title: prose(seed * 10 + 3 + n, 8), body: text(n) })),
  });
}

test("a capture of four new articles costs what npm run costs assumes", async () => {
  const { articles, captureBytes, kvBytes, ...expected } = operations.capture;
  await put("page-1", capture(1));
  await runHeldJobs();
  const measured = await operationsOf(async () => {
    await put("page-2", capture(2));
    await runHeldJobs();
  });
  expect(measured).toEqual(expected);
  const { keys } = await NEWSSTAND.list({ prefix: "article/json/" });
  const values = await Promise.all(keys.map(({ name }) => NEWSSTAND.get(name)));
  const sizes = values.map((value) => new TextEncoder().encode(value ?? "").length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect({
    articles: keys.length / 2,
    captureBytes: Math.round(capture(2).length / 1000) * 1000,
    kvBytes: Math.round(total / keys.length / 1000) * 1000,
  }).toEqual({ articles, captureBytes, kvBytes });
});

test("a scheduled run with nothing to do, over a full page of inbox and newsstand, costs what npm run costs assumes", async () => {
  await fillNewsstand(1_100);
  for (let i = 0; i < 600; i++) await INBOX.put(`page-${i}`, `Bridge ${i}\n\nIt opened.\n`);
  await runCron();
  await runHeldJobs();
  await runCron();
  await runHeldJobs();
  expect(await operationsOf(() => runCron())).toEqual(operations.scheduledRun);
}, 120_000);
