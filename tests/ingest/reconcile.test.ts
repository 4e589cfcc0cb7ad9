import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { toStores } from "../../src/config.ts";
import { consumeCapture } from "../../src/ingest/consume-capture.ts";
import { publishPending } from "../../src/ingest/publish.ts";
import { reconcile } from "../../src/ingest/reconcile.ts";
import { runScheduled } from "../../src/ingest/scheduled.ts";
import { readStatus } from "../../src/storage/catalogue/status.ts";
import { AUTHORIZED, ingest, listArticles, put, request, runCron, untilRead } from "../instance.ts";
import { afterTimeLimit, keyOf, offered, publishPage, readDifferences } from "../newsstand.ts";
import { page } from "../pages.ts";
import { settingsAt } from "../settings.ts";
import { countingCalls, failing, hanging } from "../wrapped-bindings.ts";

const NOW = Date.parse("2026-01-01T12:00:00Z");
const DAY = 86_400_000;
const SETTINGS = settingsAt(NOW);
const UNKNOWN = "0123456789abcdef0123";

async function published(): Promise<string[]> {
  return (await env.NEWSSTAND.list()).keys.map(({ name }) => name.replace("article/json/", ""));
}

async function readPosition(): Promise<unknown> {
  return env.CATALOGUE.prepare(
    `SELECT coalesce(nullif(position, '') ->> 'cursor' <> '', 0) AS goesOn,
       coalesce(nullif(position, '') ->> 'after', '') AS after
     FROM progress WHERE task = 'newsstand'`,
  ).first();
}

test.each<[string, (id: string) => Promise<void>]>([
  [
    "a key that was written by hand",
    () => env.NEWSSTAND.put(keyOf(UNKNOWN), "{}", { metadata: { version: "v" } }),
  ],
  ["a key that is no id", () => env.NEWSSTAND.put(keyOf("~é/ü"), "hello")],
  ["a key that was deleted by hand", (id) => env.NEWSSTAND.delete(keyOf(id))],
  [
    "a copy of an older version",
    (id) => env.NEWSSTAND.put(keyOf(id), "{}", { metadata: { version: "older" } }),
  ],
  ["a copy without its metadata", (id) => env.NEWSSTAND.put(keyOf(id), "{}")],
])("%s is put right by the next round", async (_, alter) => {
  const [id = ""] = await publishPage("Bridge reopens", "Ferry sails");
  await alter(id);
  expect(await readDifferences()).toHaveLength(1);
  await runCron();
  expect(await readDifferences()).toEqual([]);
  expect(await offered()).toEqual([]);
});

test("copies of a removed and of a merged article that reappear are deleted again", async () => {
  const text = "It opened.";
  await ingest({ "a.txt": page({ title: "Bridge reopens", body: [text] }) });
  const [old] = await listArticles();
  const card = { outlet: "The Bugle", title: "Bridge reopens", body: text };
  await put("b.txt", page({ title: "Goats return", cards: [card] }));
  await untilRead(2);
  const [goats, bridge] = (await listArticles()).toSorted((a, b) => (a.title < b.title ? 1 : -1));
  expect(bridge?.id).not.toBe(old?.id);
  await request(`/v1/articles/${goats?.id}`, { method: "DELETE", headers: AUTHORIZED });
  for (const id of [old?.id, goats?.id]) {
    await env.NEWSSTAND.put(keyOf(id), "{}", { metadata: { version: "v" } });
  }
  await runCron();
  expect(await published()).toEqual([bridge?.id]);
});

test("a catalogue that is longer than a page of KV's list is compared in several runs", async () => {
  const ids = await publishPage("One", "Two", "Three", "Four", "Five", "Six", "Seven");
  await env.NEWSSTAND.delete(keyOf(ids[1]));
  await env.NEWSSTAND.put(keyOf(ids[6]), "{}", { metadata: { version: "older" } });
  const kv: string[] = [];
  const stores = { ...toStores(env), newsstand: countingCalls(env.NEWSSTAND, kv) };
  const steps: unknown[] = [];
  for (let run = 0; run < 4; run++) {
    await reconcile(stores, SETTINGS, { keys: 2 });
    steps.push([await offered(), await readPosition()]);
  }
  // KV's pages: 0 and 2, 3 and 4, 5 and 6.
  const first = [ids[1]];
  const both = [ids[1], ids[6]];
  expect(steps).toEqual([
    [first, { goesOn: 1, after: ids[2] }],
    [first, { goesOn: 1, after: ids[4] }],
    [both, { goesOn: 0, after: "" }],
    [both, { goesOn: 1, after: ids[2] }],
  ]);
  expect(kv).toEqual(["list", "list", "list", "list"]);
  await publishPending(toStores(env), SETTINGS);
  expect(await readDifferences()).toEqual([]);
});

test("an empty newsstand is filled range by range, and one full of unknown copies is emptied", async () => {
  const ids = await publishPage("One", "Two", "Three", "Four", "Five");
  for (const id of ids) await env.NEWSSTAND.delete(keyOf(id));
  for (let n = 0; n < 5; n++) await env.NEWSSTAND.put(keyOf(`g${n}`), "{}");
  const left: number[] = [];
  for (let run = 0; run < 7; run++) {
    await reconcile(toStores(env), SETTINGS, { keys: 2 });
    await publishPending(toStores(env), SETTINGS);
    left.push((await readDifferences()).length);
  }
  expect(left).toEqual([7, 7, 5, 5, 4, 2, 0]);
});

test("repairs fill the outbox up to a limit, and continue from there when it has room", async () => {
  const ids = await publishPage("One", "Two", "Three", "Four", "Five");
  for (const id of ids) await env.NEWSSTAND.delete(keyOf(id));
  await reconcile(toStores(env), SETTINGS, { repairs: 2 });
  expect(await offered()).toEqual(ids.slice(0, 2));
  expect(await readPosition()).toEqual({ goesOn: 0, after: ids[1] });
  await reconcile(toStores(env), SETTINGS, { repairs: 2 });
  expect(await offered()).toEqual(ids.slice(0, 2));
  await publishPending(toStores(env), { ...SETTINGS, PUBLISH_ARTICLES: 1 });
  await reconcile(toStores(env), SETTINGS, { repairs: 2 });
  expect(await offered()).toEqual(ids.slice(1, 3));
});

test("when the day's writes are spent a wrong copy is deleted at once, and a missing one waits", async () => {
  const [older, missing] = await publishPage("Bridge reopens", "Ferry sails");
  await env.NEWSSTAND.put(keyOf(older), "{}", { metadata: { version: "older" } });
  await env.NEWSSTAND.delete(keyOf(missing));
  const poor = { ...SETTINGS, KV_WRITES_PER_DAY: 0 };
  await runScheduled(toStores(env), poor);
  expect(await published()).toEqual([]);
  expect(await offered()).toEqual([older]);
  expect((await request(`/v1/articles/${older}`)).status).toBe(200);
  const { spent } = await readStatus(env.CATALOGUE, "2026-01-01T12:00:00Z");
  expect(spent).toMatchObject({ kvWrites: 0, kvDeletes: 1 });

  await env.NEWSSTAND.put(keyOf(older), "{}", { metadata: { version: "older" } });
  await runScheduled(toStores(env), poor);
  expect(await published()).toEqual([]);

  const tomorrow = NOW + DAY;
  await runScheduled(toStores(env), { ...SETTINGS, now: tomorrow });
  expect(await readDifferences()).toEqual([]);
});

test("a scheduled run continues if KV can't be listed; the comparison starts over after an error, and waits after a timeout", async () => {
  const [, second] = await publishPage("One", "Two", "Three");
  const further = { goesOn: 1, after: second };
  await reconcile(toStores(env), SETTINGS, { keys: 2 });
  expect(await readPosition()).toEqual(further);
  await env.INBOX.put("b", page({ title: "Goats return" }));
  const throws = { ...toStores(env), newsstand: failing(env.NEWSSTAND, ["list"]) };
  expect(await runScheduled(throws, SETTINGS)).toMatchObject({ listed: 2, enqueued: 1 });
  expect(await readPosition()).toEqual({ goesOn: 0, after: "" });

  await reconcile(toStores(env), SETTINGS, { keys: 2 });
  expect(await readPosition()).toEqual(further);
  const hangs = { ...toStores(env), newsstand: hanging(env.NEWSSTAND, ["list"]) };
  await afterTimeLimit(() => runScheduled(hangs, SETTINGS), 5_000);
  expect(await readPosition()).toEqual(further);
});

test("a scheduled run whose comparison fails is not recorded and still publishes", async () => {
  await put("a.txt", page({ title: "Ferry sails" }));
  await consumeCapture(toStores(env), "a.txt", SETTINGS);
  const position = "UPDATE progress SET position = ?1 WHERE task = 'newsstand'";
  await env.CATALOGUE.prepare(position).bind("no position").run();
  await expect(runScheduled(toStores(env), SETTINGS)).rejects.toThrow("is not valid JSON");
  const { results } = await env.CATALOGUE.prepare("SELECT last_run_at AS at FROM head").all();
  expect(results).toEqual([{ at: null }]);
  await env.CATALOGUE.prepare(position).bind("").run();
  expect(await readDifferences()).toEqual([]);
  expect(await published()).toHaveLength(1);
});
