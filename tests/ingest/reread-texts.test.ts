import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { toWording } from "../../src/article/wording.ts";
import { toStores } from "../../src/config.ts";
import { applyCapture } from "../../src/ingest/apply-capture.ts";
import { consumeCapture, readRemovals } from "../../src/ingest/consume-capture.ts";
import { sweepInbox } from "../../src/ingest/sweep.ts";
import { readCapture } from "../../src/reader/read-capture.ts";
import { removeById } from "../../src/services/removal.ts";
import { getCapture } from "../../src/storage/inbox/captures.ts";
import { freshInstance, listArticles, readJournal, request } from "../instance.ts";
import { page } from "../pages.ts";
import { collectingNames } from "../wrapped-bindings.ts";
import { consume, SETTINGS } from "./consume.ts";

/** Commits what an older reader made of a capture: the same, but with these titles. */
async function readAsBefore(name: string, titles: Readonly<Record<string, string>>): Promise<void> {
  const object = await getCapture(env.INBOX, name);
  if (!object) throw new Error(`the inbox lacks ${name}`);
  const reading = readCapture(await object.bytes(), object);
  const sightings = reading.sightings
    .map((sighting) => ({ ...sighting, title: titles[sighting.title] ?? sighting.title }))
    .map((sighting) => ({ sighting, wording: toWording(sighting, reading.language) }));
  await readRemovals(toStores(env));
  await applyCapture(toStores(env), { object, reading, sightings }, SETTINGS);
  await env.CATALOGUE.prepare("UPDATE captures SET reading = 0").run();
}

async function sweep(rereads: number, now = SETTINGS.now): Promise<string[]> {
  const sent: string[] = [];
  const stores = { ...toStores(env), queue: collectingNames(env.CAPTURES, sent) };
  await sweepInbox(stores, { ...SETTINGS, now, REREAD_CAPTURES: rereads });
  return sent;
}

test("if a new reader changes a title, the old id redirects and the article is not newer", async () => {
  const cards = [{ title: "Ferry sails", body: "It sailed at noon." }];
  await env.INBOX.put("a", page({ title: "Goats return", cards }));
  await readAsBefore("a", { "Goats return": "Goats return | Menu" });
  const before = new Map((await listArticles()).map(({ title, ...rest }) => [title, rest]));

  expect(await sweep(50)).toEqual(["a"]);
  const now = SETTINGS.now + 60_000;
  await consumeCapture(toStores(env), "a", { ...SETTINGS, now });
  const after = new Map((await listArticles()).map(({ title, ...rest }) => [title, rest]));
  expect([...after.keys()].toSorted()).toEqual(["Ferry sails", "Goats return"]);
  const [first, goats] = [before.get("Goats return | Menu"), after.get("Goats return")];
  const old = first?.id;
  expect(goats?.firstSeenAt).toBe(first?.firstSeenAt);
  expect((await readJournal()).slice(2)).toEqual([`created ${goats?.id}`, `merged ${old}`]);
  const response = await request(`/v1/articles/${old}`);
  expect([response.status, response.headers.get("Location")]).toEqual([
    301,
    expect.stringContaining(`/v1/articles/${goats?.id}`),
  ]);
  expect(after.get("Ferry sails")).toEqual(before.get("Ferry sails"));
});

test("an id resolves to its article through two changes of its title", async () => {
  await env.INBOX.put("a", page({ title: "Goats return", body: ["They came back."] }));
  await readAsBefore("a", { "Goats return": "Goats return | Menu | Login" });
  const [first] = await listArticles();
  await readAsBefore("a", { "Goats return": "Goats return | Menu" });
  await sweep(50);
  await consume("a");
  const [last] = await listArticles();
  const response = await request(`/v1/articles/${first?.id}`);
  expect([last?.title, response.status, response.headers.get("Location")]).toEqual([
    "Goats return",
    301,
    expect.stringContaining(`/v1/articles/${last?.id}`),
  ]);
});

test("a sweep has a limited number of captures read again, and the next one continues", async () => {
  for (const name of ["a", "b", "c", "d", "e"]) {
    await env.INBOX.put(name, page({ title: `Title of ${name}` }));
    await readAsBefore(name, {});
  }
  await env.INBOX.put("new", page({ title: "New" }));
  expect((await sweep(2)).toSorted()).toEqual(["a", "b", "new"]);
  expect(await sweep(2)).toEqual(["c", "d"]);
  expect(await sweep(0)).toEqual([]);
  expect(await sweep(2)).toEqual(["e"]);
  expect(await sweep(2)).toEqual([]);
});

test("a reader that reads another title brings back nothing that was removed", async () => {
  await env.INBOX.put("a", page({ title: "Goats return", cards: [{ title: "Ferry sails" }] }));
  await readAsBefore("a", { "Goats return": "Goats return | Menu" });
  const goats = (await listArticles()).find(({ title }) => title === "Goats return | Menu");
  await removeById(toStores(env), { id: goats?.id ?? "", scope: "article" }, SETTINGS);
  await sweep(50);
  await consume("a");
  expect((await listArticles()).map(({ title }) => title)).toEqual(["Ferry sails"]);
  expect((await request(`/v1/articles/${goats?.id}`)).status).toBe(410);
});

test("a catalogue that such a reader rebuilds in any order lacks what was removed", async () => {
  await env.INBOX.put("a", page({ title: "Goats return", cards: [{ title: "Ferry sails" }] }));
  await readAsBefore("a", { "Goats return": "Goats return | Menu" });
  const goats = (await listArticles()).find(({ title }) => title === "Goats return | Menu");
  await removeById(toStores(env), { id: goats?.id ?? "", scope: "article" }, SETTINGS);
  const [capture, removal] = await Promise.all([
    env.INBOX.get("a").then((object) => object?.text()),
    env.INBOX.get(`removals/${goats?.id}.json`).then((object) => object?.text()),
  ]);
  const names = ["a", `removals/${goats?.id}.json`];
  for (const order of [names, names.toReversed()]) {
    await freshInstance();
    await env.INBOX.put("a", capture ?? "");
    await env.INBOX.put(`removals/${goats?.id}.json`, removal ?? "");
    for (const name of order) await consume(name);
    expect((await listArticles()).map(({ title }) => title)).toEqual(["Ferry sails"]);
  }
});
