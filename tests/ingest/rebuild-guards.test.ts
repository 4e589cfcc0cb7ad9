import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { ingestSettings, toStores } from "../../src/config.ts";
import type { Job } from "../../src/ingest/job.ts";
import { runJob } from "../../src/ingest/queue.ts";
import { continueRebuild, readRebuildState, requestRebuild } from "../../src/ingest/rebuild.ts";
import { publishAndContinue } from "../../src/ingest/scheduled.ts";
import { dayOf } from "../../src/storage/catalogue/spending.ts";
import { AUTHORIZED, ingest, listArticles, request, runHeldJobs } from "../instance.ts";
import { page } from "../pages.ts";
import { holding, losing } from "../wrapped-bindings.ts";
import { CAPTURES } from "./ferry-captures.ts";

/** 25 articles: a rebuild asks before more than 20 go. */
const cards = Array.from({ length: 24 }, (_, n) => ({ title: `Ferry ${n} sails` }));
const MANY = { "many.txt": page({ title: "Bells", cards }) };

async function readStatus(path: string): Promise<unknown> {
  return (await request(path, { headers: AUTHORIZED })).json();
}

async function rebuild(query = ""): Promise<void> {
  await request(`/v1/rebuild${query}`, { method: "POST", headers: AUTHORIZED });
  await runHeldJobs();
}

/** Starts a rebuild, and delivers its messages one by one until there is none. Returns how many there were. */
async function deliverAll(budget: { readonly queueOperations?: number } = {}): Promise<number> {
  const held: Job[] = [];
  const stores = { ...toStores(env), queue: holding(env.CAPTURES, held) };
  await requestRebuild(stores, Date.now());
  let delivered = 0;
  for (let job = held.shift(); job && delivered < 50; job = held.shift()) {
    const settings = { ...ingestSettings(env, Date.now()), ...budget };
    const cost = await runJob(stores, job, settings);
    await publishAndContinue(stores, { ...settings, ...cost });
    delivered += 1;
  }
  return delivered;
}

test("a rebuild ends although a capture has left the bucket since it was read", async () => {
  await ingest(CAPTURES);
  await env.INBOX.delete("c.txt");
  // The first step, the captures, the second step, the one that has left, and the last step.
  expect(await deliverAll()).toBe(6);
  expect(await readRebuildState(env.CATALOGUE)).toMatchObject({
    state: "finished",
    same: 3,
    missing: 1,
  });
});

test("a rebuild spends no more queue operations than the day has", async () => {
  await ingest(CAPTURES);
  const day = dayOf(Date.now());
  const spent = () =>
    env.CATALOGUE.prepare("SELECT queue_operations AS spent FROM spending WHERE day = ?1")
      .bind(day)
      .first<number>("spent");
  const queueOperations = ((await spent()) ?? 0) + 13;
  // The request, the first step, two captures and the second step: the third capture waits.
  expect(await deliverAll({ queueOperations })).toBe(4);
  expect(await spent()).toBe(queueOperations - 1);
  expect(await readRebuildState(env.CATALOGUE)).toEqual({ state: "running", read: 2, waiting: 1 });
});

test("a rebuild from an empty bucket stops, says so, and goes on when the loss is accepted", async () => {
  await ingest(MANY);
  await env.INBOX.delete("many.txt");
  await rebuild();
  const comparison = { same: 0, changed: 0, missing: 25, added: 0 };
  expect(await readStatus("/v1/rebuild")).toMatchObject({
    rebuild: { state: "stopped", ...comparison, redirectsChanged: 25 },
  });
  expect(await readStatus("/health")).toMatchObject({
    status: "degraded",
    reasons: [expect.stringMatching(/^A rebuild stopped/), expect.stringMatching(/^The inbox/)],
  });
  expect(await listArticles()).toHaveLength(25);
  await rebuild();
  expect(await readStatus("/v1/rebuild")).toMatchObject({ rebuild: { state: "stopped" } });
  await rebuild("?missing=accept");
  expect(await readStatus("/v1/rebuild")).toMatchObject({
    rebuild: { state: "finished", ...comparison },
  });
  expect(await listArticles()).toEqual([]);
  expect(await readStatus("/health")).toMatchObject({ status: "ok" });
});

test("a stopped rebuild goes on when it is requested again and the captures are back", async () => {
  await ingest(MANY);
  await requestRebuild({ ...toStores(env), queue: losing(env.CAPTURES) }, Date.now());
  await continueRebuild(toStores(env), ingestSettings(env, Date.now()));
  await env.INBOX.delete("many.txt");
  await runHeldJobs();
  expect(await readStatus("/v1/rebuild")).toMatchObject({ rebuild: { state: "stopped" } });
  await env.INBOX.put("many.txt", MANY["many.txt"]);
  await rebuild();
  expect(await readStatus("/v1/rebuild")).toMatchObject({
    rebuild: { state: "finished", same: 25, missing: 0 },
  });
});

test("a cancelled rebuild leaves the corpus, and the messages that it sent do nothing", async () => {
  await ingest(MANY);
  await env.INBOX.delete("many.txt");
  await rebuild();
  const response = await request("/v1/rebuild", { method: "DELETE", headers: AUTHORIZED });
  expect(response.status).toBe(204);
  await runJob(toStores(env), { kind: "rebuild" }, ingestSettings(env, Date.now()));
  expect(await readStatus("/v1/rebuild")).toEqual({ rebuild: null });
  expect(await readStatus("/health")).toMatchObject({
    reasons: [expect.stringMatching(/^The inbox \(R2\) lacks captures/)],
  });
  expect(await listArticles()).toHaveLength(25);
});

test("an index that a migration adds during a rebuild is there after it", async () => {
  await ingest(CAPTURES);
  await requestRebuild({ ...toStores(env), queue: losing(env.CAPTURES) }, Date.now());
  await env.CATALOGUE.prepare("CREATE INDEX articles_by_version ON articles (version)").run();
  await rebuild();
  const { results } = await env.CATALOGUE.prepare(
    "SELECT tbl_name FROM sqlite_schema WHERE name GLOB 'articles_by_version*'",
  ).all();
  expect(results).toEqual([{ tbl_name: "articles" }]);
});
