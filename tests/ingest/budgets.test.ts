import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { toStores } from "../../src/config.ts";
import { consumeCapture } from "../../src/ingest/consume-capture.ts";
import { publishPending } from "../../src/ingest/publish.ts";
import type { Stores } from "../../src/ingest/stores.ts";
import { sweepInbox } from "../../src/ingest/sweep.ts";
import { readStatus } from "../../src/storage/catalogue/status.ts";
import { listArticles, readCaptureRows, request } from "../instance.ts";
import { offered } from "../newsstand.ts";
import { page } from "../pages.ts";
import { settingsAt } from "../settings.ts";
import { collectingNames, countingCalls } from "../wrapped-bindings.ts";

const NOW = Date.parse("2026-01-01T12:00:00Z");
const DAY = 86_400_000;
const SETTINGS = settingsAt(NOW);

/** Does the work of one invocation. Returns the rows that it wrote. */
async function invoke(work: (stores: Stores) => Promise<unknown>, now = NOW): Promise<number> {
  const { spending, ...stores } = toStores(env);
  await work({ ...stores, spending });
  const { d1Rows } = spending.used;
  await spending.record(now);
  return d1Rows;
}

async function read(name: string, text: string, url?: string): Promise<void> {
  await env.INBOX.put(name, text, url === undefined ? {} : { customMetadata: { url } });
  await invoke((stores) => consumeCapture(stores, name, SETTINGS));
}

function publish(changed: Partial<typeof SETTINGS> = {}): Promise<number> {
  const settings = { ...SETTINGS, ...changed };
  return invoke((stores) => publishPending(stores, settings), settings.now);
}

async function copies(): Promise<(string | null)[]> {
  const { keys } = await env.NEWSSTAND.list();
  return Promise.all(
    keys.map(async ({ name }) => {
      return (await env.NEWSSTAND.get<{ url: string | null }>(name, "json"))?.url ?? null;
    }),
  );
}

const [OLD, NEW] = ["https://a.example/old", "https://a.example/new"];

async function spentOn(day: string) {
  return (await readStatus(env.CATALOGUE, `${day}T00:00:00Z`)).spent;
}

test("an edit that the day can't afford deletes the key; readers get it from the catalogue until the next day", async () => {
  await read("a", page({}), OLD);
  await publish();
  expect(await copies()).toEqual([OLD]);
  await read("a", page({}), NEW);
  await publish({ KV_WRITES_PER_DAY: 1 });
  expect(await copies()).toEqual([]);
  const [article] = await listArticles();
  const response = await request(`/v1/articles/${article?.id}`);
  expect(await response.json()).toMatchObject({ url: NEW });
  expect(await readCaptureRows()).toMatchObject([{ name: "a", status: "read" }]);

  await publish({ now: NOW + DAY / 4, KV_WRITES_PER_DAY: 1 });
  expect(await copies()).toEqual([]);
  await publish({ now: NOW + DAY / 2, KV_WRITES_PER_DAY: 1 });
  expect(await copies()).toEqual([NEW]);
  expect(await spentOn("2026-01-01")).toMatchObject({ kvWrites: 1, kvDeletes: 1 });
  expect(await spentOn("2026-01-02")).toMatchObject({ kvWrites: 1, kvDeletes: 0 });
});

test("a new article that the day can't afford costs no delete and waits for the next", async () => {
  await read("a", page({}), OLD);
  const calls: string[] = [];
  const stores = { ...toStores(env), newsstand: countingCalls(env.NEWSSTAND, calls) };
  await publishPending(stores, { ...SETTINGS, KV_WRITES_PER_DAY: 0 });
  await publishPending(stores, { ...SETTINGS, KV_WRITES_PER_DAY: 0 });
  expect(calls).toEqual([]);
  await publishPending(stores, { ...SETTINGS, now: NOW + DAY });
  expect(calls).toEqual(["put"]);
});

test("an edit of an article that already waits for the next day costs no second delete", async () => {
  await read("a", page({}), OLD);
  await publish();
  const calls: string[] = [];
  const stores = { ...toStores(env), newsstand: countingCalls(env.NEWSSTAND, calls) };
  for (const url of [NEW, "https://a.example/newer"]) {
    await read("a", page({}), url);
    await publishPending(stores, { ...SETTINGS, KV_WRITES_PER_DAY: 0 });
  }
  expect(calls).toEqual(["delete"]);
  await publishPending(stores, { ...SETTINGS, now: NOW + DAY });
  expect(await copies()).toEqual(["https://a.example/newer"]);
});

test("takedowns are published when no write is left", async () => {
  await read("a", page({}), OLD);
  await publish();
  await read("a", "");
  await publish({ KV_WRITES_PER_DAY: 0 });
  expect(await copies()).toEqual([]);
  expect(await offered()).toEqual([]);

  await read("b", page({}), OLD);
  await publish({ KV_WRITES_PER_DAY: 0 });
  await read("b", "");
  await publish({ KV_WRITES_PER_DAY: 0 });
  expect(await offered()).toEqual([]);
});

test("a capture beyond the day's rows is read on the next day", async () => {
  await read("a", page({}));
  await publish();
  const { d1Rows: spent } = await spentOn("2026-01-01");

  await env.INBOX.put("b", page({ title: "Ferry sails" }));
  const sweep = async (now: number) => {
    const sent: string[] = [];
    const stores = { ...toStores(env), queue: collectingNames(env.CAPTURES, sent) };
    await sweepInbox(stores, { ...SETTINGS, now });
    return sent;
  };
  expect(await sweep(NOW)).toEqual(["b"]);
  const poor = { ...SETTINGS, D1_ROWS_PER_DAY: spent };
  expect(await invoke((stores) => consumeCapture(stores, "b", poor))).toBe(1);
  expect(await listArticles()).toHaveLength(1);
  expect(await readCaptureRows("&status=waiting")).toMatchObject([{ name: "b", problem: null }]);

  expect(await sweep(NOW + DAY / 4)).toEqual([]);
  expect(await sweep(NOW + DAY / 2)).toEqual(["b"]);
  await consumeCapture(toStores(env), "b", { ...poor, now: NOW + DAY / 2 });
  expect(await listArticles()).toHaveLength(2);
});
