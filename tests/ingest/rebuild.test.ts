import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { ingestSettings, toStores } from "../../src/config.ts";
import { continueRebuild, readRebuildState, requestRebuild } from "../../src/ingest/rebuild.ts";
import { hasReplacement } from "../../src/storage/catalogue/rebuild-tables.ts";
import { createComment, findIdByTitle, moderate } from "../comments.ts";
import {
  AUTHORIZED,
  ingest,
  listArticles,
  put,
  readCorpus,
  request,
  runCron,
  untilRead,
} from "../instance.ts";
import { readDifferences } from "../newsstand.ts";
import { page } from "../pages.ts";
import { losing } from "../wrapped-bindings.ts";
import { CAPTURES, TEXT } from "./ferry-captures.ts";

async function epochOf(): Promise<string> {
  const response = await request("/v1/status", { headers: AUTHORIZED });
  return (await response.json<{ epoch: string }>()).epoch;
}

/** Asks for a rebuild and lets the queue do what it asks for. */
async function rebuild(): Promise<unknown> {
  const response = await request("/v1/rebuild", { method: "POST", headers: AUTHORIZED });
  expect([response.status, await response.json()]).toEqual([202, { state: "running" }]);
  const { length } = (await env.INBOX.list({ include: [] })).objects.filter(
    ({ key }) => !key.includes("/"),
  );
  await untilRead(length);
  return readRebuildState(env.CATALOGUE);
}

const SAME = { changed: 0, missing: 0, added: 0, redirectsChanged: 0 };

test("a rebuild ends in the same documents and redirects, with a new epoch of the journal", async () => {
  await ingest(CAPTURES);
  const [corpus, epoch] = [await readCorpus(), await epochOf()];
  const documents = await listArticles();
  expect(await rebuild()).toMatchObject({ state: "finished", same: 4, ...SAME });
  expect(await readCorpus()).toEqual(corpus);
  expect(await listArticles()).toEqual(documents);
  expect(await epochOf()).not.toBe(epoch);
  expect(await hasReplacement(env.CATALOGUE)).toBe(false);
  expect(await readDifferences()).toEqual([]);
});

test("a rebuild of an empty inbox ends", async () => {
  expect(await rebuild()).toMatchObject({ state: "finished", same: 0, ...SAME });
});

test("what reads an index answers after a rebuild as before", async () => {
  await ingest(CAPTURES);
  const paths = ["/v1/overview", "/v1/stories?sort=coverage", "/v1/articles/counts?by=day"];
  await rebuild();
  const statuses = paths.map(async (path) => (await request(path)).status);
  expect(await Promise.all(statuses)).toEqual([200, 200, 200]);
});

test("a second rebuild works like the first", async () => {
  await ingest(CAPTURES);
  const corpus = await readCorpus();
  await rebuild();
  expect(await rebuild()).toMatchObject({ state: "finished", same: 4, ...SAME });
  expect(await readCorpus()).toEqual(corpus);
});

test("errors in the catalogue are corrected by a rebuild, and in the newsstand too", async () => {
  await ingest(CAPTURES);
  const corpus = await readCorpus();
  const id = await findIdByTitle("Goats return");
  const bridge = await findIdByTitle("Bridge reopens");
  await env.CATALOGUE.batch([
    env.CATALOGUE.prepare("DELETE FROM articles WHERE id = ?1").bind(id),
    env.CATALOGUE.prepare(
      `UPDATE articles SET version = 'x', document = json_set(document, '$.title', 'Wrong')
       WHERE id = ?1`,
    ).bind(bridge),
    env.CATALOGUE.prepare("UPDATE ids SET article = NULL WHERE id = ?1").bind(id),
  ]);
  await env.NEWSSTAND.put(`article/json/${bridge}`, "{}", { metadata: { version: "x" } });
  expect(await rebuild()).toMatchObject({
    state: "finished",
    same: 2,
    changed: 1,
    missing: 0,
    added: 1,
  });
  await runCron();
  await untilRead(3);
  expect(await readCorpus()).toEqual(corpus);
  expect(await readDifferences()).toEqual([]);
});

test("everything is served while a rebuild is in progress", async () => {
  await ingest(CAPTURES);
  const corpus = await readCorpus();
  await requestRebuild(toStores(env), Date.now());
  const lost = { ...toStores(env), queue: losing(env.CAPTURES) };
  await continueRebuild(lost, ingestSettings(env, Date.now()));
  expect(await readRebuildState(env.CATALOGUE)).toEqual({ state: "running", read: 0, waiting: 3 });
  expect(await readCorpus()).toEqual(corpus);
});

test("a rebuild whose messages were lost continues when it is requested again", async () => {
  await ingest(CAPTURES);
  const corpus = await readCorpus();
  const now = Date.now();
  const lost = { ...toStores(env), queue: losing(env.CAPTURES) };
  await requestRebuild(lost, now);
  await continueRebuild(lost, ingestSettings(env, now));
  expect(await rebuild()).toMatchObject({ state: "finished", same: 4, ...SAME });
  expect(await readCorpus()).toEqual(corpus);
});

test("a scheduled run continues a rebuild that nobody requests again", async () => {
  await ingest(CAPTURES);
  const lost = { ...toStores(env), queue: losing(env.CAPTURES) };
  await requestRebuild(lost, Date.now());
  await runCron();
  await untilRead(3);
  expect(await readRebuildState(env.CATALOGUE)).toMatchObject({
    state: "finished",
    same: 4,
    ...SAME,
  });
});

test("captures that are stored during a rebuild are in it", async () => {
  await ingest(CAPTURES);
  await requestRebuild(toStores(env), Date.now());
  await put("d.txt", page({ title: "Lighthouse closes" }));
  await untilRead(4);
  expect(await hasReplacement(env.CATALOGUE)).toBe(false);
  const titles = (await listArticles()).map(({ title }) => title).toSorted();
  expect(titles).toEqual([
    "Bells",
    "Bridge reopens",
    "Ferry sails",
    "Goats return",
    "Lighthouse closes",
  ]);
});

test("a rebuild keeps removed articles removed and comments where they are", async () => {
  await ingest(CAPTURES);
  const [goats, bridge] = [
    await findIdByTitle("Goats return"),
    await findIdByTitle("Bridge reopens"),
  ];
  await moderate(await createComment(bridge), "approved");
  await request(`/v1/articles/${goats}`, { method: "DELETE", headers: AUTHORIZED });
  expect(await rebuild()).toMatchObject({ state: "finished", same: 3, ...SAME });
  expect((await request(`/v1/articles/${goats}`)).status).toBe(410);
  const comments = await request(`/v1/articles/${bridge}/comments`);
  expect((await comments.json<{ items: unknown[] }>()).items).toHaveLength(1);
});

test("an id that no capture shows any longer still resolves after a rebuild", async () => {
  await ingest({ "a.txt": page({ title: "Goats return" }), "b.txt": page({ title: "Bells" }) });
  const old = await findIdByTitle("Goats return");
  await ingest({ "a.txt": page({ title: "Sheep return" }), "b.txt": page({ title: "Bells" }) });
  expect((await request(`/v1/articles/${old}`)).status).toBe(410);
  await rebuild();
  expect((await request(`/v1/articles/${old}`)).status).toBe(410);
});

test("a rebuild that the day can't afford changes nothing", async () => {
  await ingest(CAPTURES);
  const corpus = await readCorpus();
  const now = Date.now();
  await requestRebuild(toStores(env), now);
  const poor = { ...ingestSettings(env, now), rowsPerDay: 1 };
  await continueRebuild(toStores(env), poor);
  await continueRebuild(toStores(env), poor);
  expect(await readRebuildState(env.CATALOGUE)).toEqual({ state: "running", read: 0, waiting: 0 });
  expect(await readCorpus()).toEqual(corpus);
});

test("a migration during a rebuild makes it start over", async () => {
  await ingest(CAPTURES);
  await requestRebuild({ ...toStores(env), queue: losing(env.CAPTURES) }, Date.now());
  await env.CATALOGUE.prepare("ALTER TABLE articles ADD COLUMN added TEXT").run();
  expect(await rebuild()).toMatchObject({ state: "finished", same: 4, ...SAME });
  expect(await env.CATALOGUE.prepare("SELECT added FROM articles LIMIT 1").first()).toEqual({
    added: null,
  });
});

test("an id under which an earlier reader read an article redirects after a rebuild", async () => {
  await ingest({ "a.txt": page({ title: "Goats return", body: [TEXT] }) });
  const id = await findIdByTitle("Goats return");
  const old = "0".repeat(20);
  // As if an earlier reader had read another title, and so another id, at the same place.
  await env.CATALOGUE.batch(
    [
      `UPDATE articles SET id = '${old}', story = '${old}'`,
      `INSERT INTO ids SELECT '${old}', exact, bucket, '${old}', NULL, NULL FROM ids WHERE id = '${id}'`,
      `UPDATE wordings SET id = '${old}'`,
      `DELETE FROM ids WHERE id = '${id}'`,
    ].map((sql) => env.CATALOGUE.prepare(sql)),
  );
  await rebuild();
  const response = await request(`/v1/articles/${old}`);
  expect([response.status, response.headers.get("Location")]).toEqual([301, `/v1/articles/${id}`]);
});
