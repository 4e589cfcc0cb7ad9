import { createExecutionContext, createMessageBatch, getQueueResult } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { PROJECTION_VERSION } from "../../src/article/projection.ts";
import { toStores } from "../../src/config.ts";
import type { Job } from "../../src/ingest/job.ts";
import { handleDeadLetters, handleQueueBatch } from "../../src/ingest/queue.ts";
import { findRefresh, refreshArticles } from "../../src/ingest/refresh-articles.ts";
import type { Stores } from "../../src/ingest/stores.ts";
import { ingest } from "../instance.ts";
import { page } from "../pages.ts";
/** The steps in which outdated articles are derived again, and the messages that start them. */
import { settingsAt } from "../settings.ts";
import { holding } from "../wrapped-bindings.ts";

const SETTINGS = settingsAt(Date.parse("2026-01-01T12:00:00Z"));

/** Runs the step that a scheduled run would start; 0 if there is none. Returns the rows that D1 wrote. */
async function refreshNext(settings = SETTINGS): Promise<number> {
  const { job } = await findRefresh(env.CATALOGUE);
  const stores = { ...toStores(env), queue: holding(env.CAPTURES, []) };
  return job ? (await refreshArticles(stores, job, { ...settings, attempts: 1 })).rows : 0;
}

async function makeOutdated(): Promise<void> {
  await env.CATALOGUE.batch(
    [
      "UPDATE articles SET projection = 0",
      "UPDATE progress SET position = '' WHERE task = 'projections'",
    ].map((sql) => env.CATALOGUE.prepare(sql)),
  );
}

async function countOutdated(): Promise<number | null> {
  return env.CATALOGUE.prepare(
    `SELECT count(*) AS n FROM articles WHERE projection < ${PROJECTION_VERSION}`,
  ).first<number>("n");
}

async function ingestArticles(number: number): Promise<void> {
  const cards = Array.from({ length: number - 1 }, (_, n) => ({ title: `Article ${n}` }));
  await ingest({ "a.txt": page({ title: "Posts", cards }) });
  await makeOutdated();
}

/** Delivers refresh messages until none is left. Returns how many were delivered. */
async function deliverAll(stores: Stores, held: Job[], settings = SETTINGS): Promise<number> {
  let delivered = 0;
  for (let job = held.shift(); job; job = held.shift()) {
    if (job.kind !== "refresh") continue;
    await deliver(stores, job, { settings });
    delivered++;
  }
  return delivered;
}

async function deliver(
  stores: Stores,
  body: Job,
  { attempts = 1, settings = SETTINGS } = {},
): Promise<boolean> {
  const message = { id: "0", timestamp: new Date(SETTINGS.now), attempts, body };
  const batch = createMessageBatch("broadsheet-captures", [message]);
  await handleQueueBatch(batch, stores, settings);
  const { explicitAcks } = await getQueueResult(batch, createExecutionContext());
  return explicitAcks.length === 1;
}

test("a step refreshes twenty articles, and the next continues after them", async () => {
  await ingestArticles(45);
  const counts: unknown[] = [];
  for (let step = 0; step < 4; step++) {
    await refreshNext();
    counts.push(await countOutdated());
  }
  expect(counts).toEqual([25, 5, 0, 0]);
});

test("each step sends the next one's message, until all articles are refreshed", async () => {
  await ingestArticles(45);
  const held: Job[] = [{ kind: "refresh", after: "" }];
  const stores = { ...toStores(env), queue: holding(env.CAPTURES, held) };
  expect(await deliverAll(stores, held)).toBe(3);
  expect(await countOutdated()).toBe(0);
});

test("messages that come twice, or from a scheduled run in between, do not multiply", async () => {
  await ingestArticles(65);
  const held: Job[] = [];
  const stores = { ...toStores(env), queue: holding(env.CAPTURES, held) };
  await deliver(stores, { kind: "refresh", after: "" });
  await deliver(stores, { kind: "refresh", after: "" });
  const refreshes = () => held.filter(({ kind }) => kind === "refresh");
  expect(refreshes()).toHaveLength(1);
  const { job } = await findRefresh(env.CATALOGUE);
  expect(job).toEqual(refreshes()[0]);
  if (job) held.push(job, job);
  // Two of these do nothing; the next two steps finish.
  expect(await deliverAll(stores, held)).toBe(5);
  expect(await countOutdated()).toBe(0);
});

test("steps end when the day has no messages left", async () => {
  await ingestArticles(45);
  const held: Job[] = [{ kind: "refresh", after: "" }];
  const stores = { ...toStores(env), queue: holding(env.CAPTURES, held) };
  const settings = { ...SETTINGS, queueOperations: 1 };
  expect(await deliverAll(stores, held, settings)).toBe(1);
  expect(await countOutdated()).toBe(25);
});

test("an article that cannot be derived is skipped alone", async () => {
  await ingestArticles(24);
  const { results } = await env.CATALOGUE.prepare("SELECT id FROM articles ORDER BY sort_key").all<{
    id: string;
  }>();
  const broken = results[2]?.id;
  const spoil = env.CATALOGUE.prepare("UPDATE wordings SET says = 'not JSON' WHERE id = ?1");
  await spoil.bind(broken).run();
  const held: Job[] = [{ kind: "refresh", after: "" }];
  const stores = { ...toStores(env), queue: holding(env.CAPTURES, held) };
  for (let job = held.shift(); job; job = held.shift()) {
    if (job.kind !== "refresh") continue;
    const attempts = [1, 2, 3];
    let isDone = false;
    for (const attempt of attempts) isDone ||= await deliver(stores, job, { attempts: attempt });
    if (isDone) continue;
    const letter = { id: "0", timestamp: new Date(SETTINGS.now), attempts: 1, body: job };
    const dead = createMessageBatch("broadsheet-captures-dead", [letter]);
    await handleDeadLetters(dead, stores, SETTINGS.now);
    const next = await findRefresh(env.CATALOGUE);
    if (next.job) held.push(next.job);
  }
  const left = await env.CATALOGUE.prepare(
    `SELECT id FROM articles WHERE projection < ${PROJECTION_VERSION}`,
  ).all();
  expect(left.results).toEqual([{ id: broken }]);
});

test("a day without rows refreshes nothing, and the next continues at the same article", async () => {
  await ingestArticles(2);
  expect(await refreshNext({ ...SETTINGS, rowsPerDay: 0 })).toBe(0);
  expect(await refreshNext()).toBeGreaterThan(0);
});
