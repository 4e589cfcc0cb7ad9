import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { ingestSettings, toStores } from "../../src/config.ts";
import { requestRebuild } from "../../src/ingest/rebuild.ts";
import { runScheduled } from "../../src/ingest/scheduled.ts";
import { readRebuild } from "../../src/storage/catalogue/rebuild.ts";
import { createComment, findIdByTitle, moderate, readCommentTexts } from "../comments.ts";
import {
  AUTHORIZED,
  ingest,
  listArticles,
  put,
  readCorpus,
  readJournal,
  request,
  runCron,
  runHeldJobs,
  untilRead,
} from "../instance.ts";
import { readDifferences } from "../newsstand.ts";
import { page } from "../pages.ts";
import { losing } from "../wrapped-bindings.ts";
import { CAPTURES, TEXT } from "./ferry-captures.ts";

/** Reading the whole inbox again, and what becomes of captures that it no longer has. */

const SAME = { changed: 0, missing: 0, added: 0, redirectsChanged: 0 };
const names = Array.from({ length: 25 }, (_, n) => `${n + 10}.txt`);
const MANY = Object.fromEntries(
  names.map((name) => [name, page({ title: `Ferry ${name} sails` })]),
);

async function readState(path: string): Promise<unknown> {
  return (await request(path, { headers: AUTHORIZED })).json();
}

const requestAgain = (stores = toStores(env)) =>
  requestRebuild(stores, ingestSettings(env, Date.now()));

/** Does what messages ask for, and a scheduled run, until nothing is left. */
async function continueReading(): Promise<unknown> {
  for (let run = 0; run < 3; run++) {
    await runHeldJobs();
    await runCron();
  }
  await runHeldJobs();
  return readRebuild(env.CATALOGUE);
}

async function rebuild(query = ""): Promise<unknown> {
  const response = await request(`/v1/rebuild${query}`, { method: "POST", headers: AUTHORIZED });
  expect([response.status, await response.json()]).toEqual([202, { state: "running" }]);
  return continueReading();
}

test("a rebuild, of nothing, of captures, and again, ends in the same documents, redirects and journal", async () => {
  expect(await rebuild()).toMatchObject({ state: "finished", same: 0, ...SAME });
  await ingest(CAPTURES);
  const [corpus, journal, documents] = [
    await readCorpus(),
    await readJournal(),
    await listArticles(),
  ];
  for (const _ of ["first", "second"]) {
    expect(await rebuild()).toMatchObject({ state: "finished", same: 4, ...SAME });
    expect([await readCorpus(), await readJournal()]).toEqual([corpus, journal]);
    expect(await listArticles()).toEqual(documents);
    expect(await readDifferences()).toEqual([]);
  }
});

test("a rebuild corrects what the catalogue says of an article, and the comparison counts it", async () => {
  await ingest(CAPTURES);
  const corpus = await readCorpus();
  const goats = await findIdByTitle("Goats return");
  // As if other code had derived it.
  await env.CATALOGUE.batch([
    env.CATALOGUE.prepare(
      `UPDATE articles SET version = 'x', content = 'x', document = json_set(document, '$.title', 'Wrong') WHERE id = ?1`,
    ).bind(goats),
    env.CATALOGUE.prepare(`UPDATE changes SET detail = '{"version":"x"}' WHERE article = ?1`).bind(
      goats,
    ),
  ]);
  expect(await rebuild()).toMatchObject({ state: "finished", same: 3, ...SAME, changed: 1 });
  expect(await readCorpus()).toEqual(corpus);
});

test("everything is served during a rebuild, and messages that are lost three times are sent again", async () => {
  await ingest(CAPTURES);
  const corpus = await readCorpus();
  for (let n = 0; n < 3; n++) {
    const lost = { ...toStores(env), queue: losing(env.CAPTURES) };
    await requestAgain(lost);
    const state = await readRebuild(env.CATALOGUE);
    expect(state).toEqual({ state: "running", read: 0, waiting: 3 });
    expect(await readCorpus()).toEqual(corpus);
  }
  expect(await rebuild()).toMatchObject({ state: "finished", same: 4, ...SAME });
  expect(await readCorpus()).toEqual(corpus);
});

test("captures that are stored, and articles that are removed, during a rebuild are so after it", async () => {
  await ingest(CAPTURES);
  const [goats, bridge] = [
    await findIdByTitle("Goats return"),
    await findIdByTitle("Bridge reopens"),
  ];
  await moderate(await createComment(bridge), "approved");
  // Two requests at once start one rebuild.
  await Promise.all([requestAgain(), requestAgain()]);
  await put("d.txt", page({ title: "Lighthouse closes" }));
  await request(`/v1/articles/${goats}`, { method: "DELETE", headers: AUTHORIZED });
  expect(await continueReading()).toMatchObject({
    state: "finished",
    same: 3,
    ...SAME,
    missing: 1,
    added: 1,
  });
  expect((await request(`/v1/articles/${goats}`)).status).toBe(410);
  expect(await readCommentTexts(bridge)).toEqual(["At last."]);
  expect((await listArticles()).map(({ title }) => title).toSorted()).toEqual([
    "Bells",
    "Bridge reopens",
    "Ferry sails",
    "Lighthouse closes",
  ]);
});

test("a capture that fails in a rebuild keeps its articles, and the others end it", async () => {
  await ingest(CAPTURES);
  await requestAgain({ ...toStores(env), queue: losing(env.CAPTURES) });
  await env.CATALOGUE.prepare(
    "UPDATE captures SET status = 'rejected', problem_code = 'ingest-failed', leased_until = '2999' WHERE name = 'c.txt'",
  ).run();
  await env.CATALOGUE.prepare("UPDATE captures SET leased_until = '' WHERE name <> 'c.txt'").run();
  expect(await continueReading()).toMatchObject({ state: "finished", same: 4, ...SAME });
  expect(await listArticles()).toHaveLength(4);
});

test("a cancelled rebuild leaves the corpus and the captures, and reads nothing more again", async () => {
  await ingest(MANY);
  await requestRebuild(
    { ...toStores(env), queue: losing(env.CAPTURES) },
    { ...ingestSettings(env, Date.now()), REREAD_CAPTURES: 1 },
  );
  const response = await request("/v1/rebuild", { method: "DELETE", headers: AUTHORIZED });
  expect(response.status).toBe(204);
  expect(await readState("/v1/rebuild")).toEqual({ rebuild: null });
  const { enqueued } = await runScheduled(toStores(env), ingestSettings(env, Date.now()));
  expect(enqueued).toBe(0);
  expect(await listArticles()).toHaveLength(25);
});

test("an id that no capture shows any longer still resolves after a rebuild", async () => {
  await ingest({ "a.txt": page({ title: "Goats return" }), "b.txt": page({ title: "Bells" }) });
  const old = await findIdByTitle("Goats return");
  await ingest({ "a.txt": page({ title: "Sheep return" }), "b.txt": page({ title: "Bells" }) });
  await rebuild();
  expect((await request(`/v1/articles/${old}`)).status).toBe(410);
});

test("an id under which earlier code read an article redirects after a rebuild", async () => {
  await ingest({ "a.txt": page({ title: "Goats return", body: [TEXT] }) });
  const id = await findIdByTitle("Goats return");
  const old = "0".repeat(20);
  // As if earlier code had read another title, and so another id, at the same place.
  await env.CATALOGUE.batch(
    [
      `UPDATE articles SET id = '${old}', story = '${old}', document = replace(document, '${id}', '${old}')`,
      `INSERT INTO ids SELECT '${old}', exact, bucket, '${old}', NULL, NULL FROM ids WHERE id = '${id}'`,
      `UPDATE article_keys SET article = '${old}'`,
      `UPDATE wordings SET id = '${old}'`,
      `DELETE FROM ids WHERE id = '${id}'`,
    ].map((sql) => env.CATALOGUE.prepare(sql)),
  );
  await rebuild();
  const response = await request(`/v1/articles/${old}`);
  expect([response.status, response.headers.get("Location")]).toEqual([301, `/v1/articles/${id}`]);
});

test("a capture that leaves the bucket is withdrawn, with what only it said, and read if it returns", async () => {
  await ingest(CAPTURES);
  const bridge = await findIdByTitle("Bridge reopens");
  await env.INBOX.delete("c.txt");
  expect(await rebuild()).toMatchObject({ state: "finished", same: 3, ...SAME, missing: 1 });
  expect((await request(`/v1/articles/${bridge}`)).status).toBe(410);
  // What is withdrawn has nothing to be read again.
  expect(await rebuild()).toMatchObject({ state: "finished", same: 3, ...SAME });
  const missing = { status: "rejected", problem: { code: "missing" } };
  expect((await untilRead(3)).at(-1)).toMatchObject({ name: "c.txt", ...missing });
  await env.INBOX.put("c.txt", CAPTURES["c.txt"]);
  await continueReading();
  expect((await request(`/v1/articles/${bridge}`)).status).toBe(200);
});

test("from an empty bucket nothing is withdrawn, the health says so, and an operator decides", async () => {
  await ingest(MANY);
  // What was withdrawn long ago is no part of the corpus.
  await env.CATALOGUE.prepare(
    "INSERT INTO capture_counts VALUES ('rejected', 'missing', 0, 10000)",
  ).run();
  await env.INBOX.delete(names);
  expect(await rebuild()).toMatchObject({ state: "stopped" });
  expect(await listArticles()).toHaveLength(25);
  expect(await readState("/health")).toMatchObject({
    status: "degraded",
    reasons: [
      expect.stringMatching(/no longer has many of the captures.*withdraw=all/),
      expect.stringMatching(/^The inbox \(R2\) lacks captures/),
    ],
  });
  await request("/v1/ingest?withdraw=all", { method: "POST", headers: AUTHORIZED });
  expect(await continueReading()).toMatchObject({
    state: "finished",
    same: 0,
    ...SAME,
    missing: 25,
  });
  expect(await listArticles()).toEqual([]);
  await request("/v1/ingest?retry=rejected", { method: "POST", headers: AUTHORIZED });
  await continueReading();
  await untilRead(25);
  expect(await readState("/health")).toMatchObject({ status: "ok" });
});

test("captures that are back before an operator decides are read again, and nothing is withdrawn", async () => {
  await ingest(MANY);
  await env.INBOX.delete(names);
  await continueReading();
  for (const name of names) await env.INBOX.put(name, MANY[name] ?? "");
  await continueReading();
  expect(await readState("/health")).toMatchObject({ status: "ok" });
  expect((await untilRead(25)).every(({ problem }) => problem === null)).toBe(true);
});

test("a rebuild that accepts what is missing withdraws it", async () => {
  await ingest(MANY);
  await env.INBOX.delete(names);
  expect(await rebuild("?missing=accept")).toMatchObject({ state: "finished", missing: 25 });
});
