import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { toStores } from "../../src/config.ts";
import { consumeCapture, readRemovals } from "../../src/ingest/consume-capture.ts";
import { publishAndContinue } from "../../src/ingest/scheduled.ts";
import { readRemovalsPosition, storeRemovals } from "../../src/storage/catalogue/removals.ts";
import { getRemoval } from "../../src/storage/inbox/removals.ts";
import { findIdByTitle } from "../comments.ts";
import { AUTHORIZED, ingest, put, request, runCron, untilRead } from "../instance.ts";
import { page } from "../pages.ts";
/** The database and the newsstand are lost, the inbox is not: what was taken down stays so. */
import { settingsAt } from "../settings.ts";
import { loseCatalogue } from "../stores.ts";
import { failing, interceptingBatches } from "../wrapped-bindings.ts";

const NOW = Date.parse("2026-01-01T00:00:00Z");
const SETTINGS = settingsAt(NOW);

const GOATS = "They came back at dawn, the shepherd of the valley said on Monday.";
const BELLS = "The bells of the old tower rang for an hour, to the surprise of the whole town.";
const CAPTURES = {
  "a-goats.txt": page({ title: "Goats return", body: [GOATS] }),
  "b-card.txt": page({
    title: "Bells ring",
    body: [BELLS],
    cards: [{ title: "Goats return", body: GOATS }],
  }),
  "c-again.txt": page({ title: "Wind turns", cards: [{ title: "Goats return", body: GOATS }] }),
};

/** Puts the captures and takes down what they tell of the goats. Returns the ids that it had. */
async function takenDown(): Promise<string[]> {
  await ingest(CAPTURES);
  const id = await findIdByTitle("Goats return");
  const gone = await request(`/v1/articles/${id}`, { method: "DELETE", headers: AUTHORIZED });
  expect(gone.status).toBe(204);
  const removal = await getRemoval(env.INBOX, `removals/${id}.json`);
  expect(removal?.ids).toContain(id);
  return removal?.ids ?? [];
}

/** Where readers can see the goats: nowhere, if all is well. */
async function shownAt(ids: readonly string[]): Promise<string[]> {
  const lists = [
    "/v1/articles?limit=100",
    "/v1/articles?q=goats",
    "/v1/stories",
    ...["json", "rss", "atom"].map((format) => `/feeds/articles.${format}`),
  ];
  const shown: string[] = [];
  for (const path of lists) {
    const response = await request(path);
    expect([path, response.status]).toEqual([path, 200]);
    if ((await response.text()).includes("Goats return")) shown.push(path);
  }
  for (const id of ids) {
    const { status } = await request(`/v1/articles/${id}`);
    if (status !== 404 && status !== 410) shown.push(`${id}: ${status}`);
  }
  return shown;
}

/** Delivers the message about an object of the inbox, and publishes what comes of it. */
async function deliver(name: string, settings = SETTINGS): Promise<void> {
  await consumeCapture(toStores(env), name, settings);
  await publishAndContinue(toStores(env), SETTINGS);
}

async function statuses(ids: readonly string[]): Promise<number[]> {
  return Promise.all(ids.map(async (id) => (await request(`/v1/articles/${id}`)).status));
}

const NAMES = Object.keys(CAPTURES);

test.each([
  ["by name", NAMES],
  ["backwards", NAMES.toReversed()],
  ["each twice", NAMES.flatMap((name) => [name, name])],
])(
  "what was taken down is never shown by a catalogue made anew that reads captures first, %s",
  async (_, order) => {
    const ids = await takenDown();
    await loseCatalogue();
    expect(await shownAt(ids)).toEqual([]);
    for (const name of order) {
      await deliver(name);
      expect([name, await shownAt(ids)]).toEqual([name, []]);
      expect(await statuses(ids)).toEqual(ids.map(() => 410));
    }
    await runCron();
    await untilRead(3);
    expect(await shownAt(ids)).toEqual([]);
    expect(await statuses(ids)).toEqual(ids.map(() => 410));
    expect(await findIdByTitle("Wind turns")).toMatch(/^[0-9a-f]{20}$/);
  },
);

test("a removed article is not public again by a capture that is stored before any sweep, nor by two consumers at once", async () => {
  const ids = await takenDown();
  await loseCatalogue();
  await put("0-new.txt", CAPTURES["c-again.txt"]);
  await Promise.all(["0-new.txt", "a-goats.txt", "b-card.txt"].map((name) => deliver(name)));
  expect(await shownAt(ids)).toEqual([]);
  expect(await statuses(ids)).toEqual(ids.map(() => 410));
  await runCron();
  await untilRead(4);
  expect(await shownAt(ids)).toEqual([]);
});

test("a capture waits while the removals can't be read, and is read afterwards", async () => {
  const ids = await takenDown();
  await loseCatalogue();
  const stores = { ...toStores(env), inbox: failing(env.INBOX, ["list"]) };
  const attempt = consumeCapture(stores, "a-goats.txt", SETTINGS);
  await expect(attempt).rejects.toThrow("list is out of reach");
  expect(await shownAt(ids)).toEqual([]);
  await deliver("b-card.txt");
  expect(await shownAt(ids)).toEqual([]);
  expect(await findIdByTitle("Bells ring")).toMatch(/^[0-9a-f]{20}$/);
});

test("more removals than one step reads are read by several captures, which are then read again", async () => {
  const ids = await takenDown();
  const others = Array.from({ length: 60 }, (_, i) => i.toString(16).padStart(20, "0"));
  for (const id of others) {
    await env.INBOX.put(`removals/${id}.json`, JSON.stringify({ ids: [id], seen: [] }));
  }
  await loseCatalogue();
  await runCron();
  const left: number[] = [];
  for (const name of [...NAMES, ...NAMES]) {
    await deliver(name);
    expect(await shownAt(ids)).toEqual([]);
    const { after } = await readRemovalsPosition(env.CATALOGUE);
    left.push(after === null ? 0 : 61 - Number.parseInt(after.slice(-25, -5), 16) - 1);
  }
  expect(left).toEqual([49, 37, 25, 13, 1, 0]);
  await runCron();
  await untilRead(3);
  expect(await statuses([...ids, ...others])).toEqual([...ids, ...others].map(() => 410));
});

test("removals that one catalogue has read do not count as read in the one that replaces it", async () => {
  const ids = await takenDown();
  await loseCatalogue();
  let isLost = false;
  const losing = interceptingBatches(env.CATALOGUE, async (statements) => {
    if (!isLost) await loseCatalogue();
    isLost = true;
    return env.CATALOGUE.batch(statements);
  });
  await readRemovals({ inbox: env.INBOX, catalogue: losing });
  expect((await readRemovalsPosition(env.CATALOGUE)).after).toBe("");
  await deliver("a-goats.txt");
  expect(await shownAt(ids)).toEqual([]);
});

test("a slower consumer does not reset the position of a faster one", async () => {
  const slow = await readRemovalsPosition(env.CATALOGUE);
  await readRemovals(toStores(env));
  await storeRemovals(env.CATALOGUE, slow, {
    removals: [],
    next: "removals/a",
  });
  expect((await readRemovalsPosition(env.CATALOGUE)).after).toBeNull();
});

test("a removal that is larger than a capture may be still takes the article down", async () => {
  await ingest({ "a-goats.txt": CAPTURES["a-goats.txt"] });
  const id = await findIdByTitle("Goats return");
  const removal = { ids: [id], seen: [] };
  await env.INBOX.put(`removals/${id}.json`, JSON.stringify(removal));
  await deliver(`removals/${id}.json`, { ...SETTINGS, MAX_CAPTURE_BYTES: 10 });
  expect(await statuses([id])).toEqual([410]);
});
