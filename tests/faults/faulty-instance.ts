import {
  createExecutionContext,
  createMessageBatch,
  createScheduledController,
  getQueueResult,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { createApp } from "../../src/app.ts";
import type { Env } from "../../src/config.ts";
import worker from "../../src/index.ts";
import type { Job } from "../../src/ingest/stores.ts";
import {
  AUTHORIZED,
  freshInstance,
  put,
  readCaptureRows,
  readCorpus,
  request,
} from "../instance.ts";
import { readDifferences } from "../newsstand.ts";
import { page } from "../pages.ts";
import { holding } from "../wrapped-bindings.ts";

/** An instance whose queue is in a test's hands, and whose handlers get bindings that fail. All else is Miniflare's. */

/** Attempts of a message, as `max_retries` of wrangler.toml allows. */
const ATTEMPTS = 3;
const LEASE = 900_000;

type Message = { readonly job: Job; readonly attempts: number };

/** Messages that were sent and not delivered yet. */
export const sent: Job[] = [];

const FERRY = "The ferry to Quarry Island sailed again on Monday after nine weeks in the yard.";

/** Captures that share an article, so that the order in which they are read could matter. */
export const CAPTURES: Readonly<Record<string, string>> = {
  "bridge.txt": page({ title: "Bridge reopens", cards: [{ title: "Ferry sails", body: FERRY }] }),
  "ferry.txt": page({ title: "Ferry sails", body: [FERRY] }),
  "goats.txt": page({ title: "Goats return", cards: [{ title: "Bridge reopens" }] }),
};

/** Empty stores and queue. */
export async function begin(): Promise<void> {
  await freshInstance();
  sent.length = 0;
  Object.assign(env, { CAPTURES: holding(env.CAPTURES, sent) });
}

export async function putAll(captures = CAPTURES): Promise<void> {
  for (const [name, text] of Object.entries(captures)) {
    await put(name, text, { "Captured-At": "2025-08-01T12:00:00Z" });
  }
}

/** Delivers a message once. Returns whether the queue has to deliver it again. */
export async function deliver(job: Job, bindings: Env = env, attempts = 1): Promise<boolean> {
  const message = { id: "0", timestamp: new Date(), attempts, body: job };
  const batch = createMessageBatch("broadsheet-captures", [message]);
  await worker.queue(batch, bindings);
  const { retryMessages } = await getQueueResult(batch, createExecutionContext());
  return retryMessages.length > 0;
}

/** Delivers what was sent, and what that sends, as the queue does: failures again, and then as dead letters. */
export async function deliverAll(bindings: Env = env): Promise<void> {
  const messages: Message[] = [];
  const take = () => messages.push(...sent.splice(0).map((job) => ({ job, attempts: 1 })));
  take();
  for (let next = messages.shift(); next !== undefined; next = messages.shift()) {
    const { job, attempts } = next;
    const isFailed = await deliver(job, bindings, attempts);
    if (isFailed && attempts < ATTEMPTS) messages.push({ job, attempts: attempts + 1 });
    if (isFailed && attempts === ATTEMPTS) await bury(job, bindings);
    take();
  }
}

async function bury(job: Job, bindings: Env): Promise<void> {
  const message = { id: "0", timestamp: new Date(), attempts: 1, body: job };
  await worker.queue(createMessageBatch("broadsheet-captures-dead", [message]), bindings);
}

export async function runScheduledAt(time: number, bindings: Env = env): Promise<void> {
  const controller = createScheduledController({ scheduledTime: time });
  await worker.scheduled(controller, bindings, createExecutionContext());
}

/** Runs what a deployment does by itself, without faults, until after the leases of `from`. */
export async function recover(from = Date.now()): Promise<void> {
  for (const time of [from, from + LEASE, from + 2 * LEASE]) {
    await runScheduledAt(time);
    await deliverAll();
  }
}

type Corpus = Awaited<ReturnType<typeof readCorpus>>;

/** The corpus of captures that are read without a fault. */
export async function readUndisturbed(captures = CAPTURES): Promise<Corpus> {
  await begin();
  await putAll(captures);
  await deliverAll();
  const corpus = await readCorpus();
  await begin();
  return corpus;
}

/**
 * Nothing is lost or duplicated: every capture is read, and the articles are those of a run without a fault. The
 * journal is complete and in order, KV has what the catalogue has, and status and health say so.
 */
export async function expectRecovered(expected: Corpus, captures = CAPTURES): Promise<void> {
  const rows = await readCaptureRows();
  expect(rows.map(({ name, status, problem }) => [name, status, problem])).toEqual(
    Object.keys(captures)
      .toSorted()
      .map((name) => [name, "read", null]),
  );
  expect(await readCorpus()).toEqual(expected);
  await expectJournal();
  expect(await readDifferences()).toEqual([]);
  const { captures: counts, unpublished } = await readStatus();
  expect({ counts, unpublished }).toEqual({
    counts: { waiting: 0, read: rows.length, rejected: 0 },
    unpublished: 0,
  });
  expect(await readHealth()).toEqual([200, "ok"]);
}

/** Replays the journal: no edition is missing, and each article ends with the version that it has. */
export async function expectJournal(): Promise<void> {
  const { results } = await env.CATALOGUE.prepare(
    "SELECT edition, kind, article, detail ->> '$.version' AS version FROM changes ORDER BY edition",
  ).all<{ edition: number; kind: string; article: string; version: string | null }>();
  const replayed = new Map<string, string | null>();
  for (const [i, { edition, kind, article, version }] of results.entries()) {
    expect(edition).toBe(i + 1);
    expect([kind, replayed.has(article)]).toEqual([kind, kind !== "created"]);
    if (kind === "created" || kind === "updated") replayed.set(article, version);
    else replayed.delete(article);
  }
  const { results: articles } = await env.CATALOGUE.prepare(
    "SELECT id, version FROM articles ORDER BY id",
  ).all<{ id: string; version: string }>();
  expect([...replayed].toSorted()).toEqual(articles.map(({ id, version }) => [id, version]));
}

type Status = {
  readonly captures: Readonly<Record<"waiting" | "read" | "rejected", number>>;
  readonly unpublished: number;
  readonly deadLetters: number;
  readonly oldestWaitingAt: string | null;
};

export async function readStatus(): Promise<Status> {
  return (await request("/v1/status", { headers: AUTHORIZED })).json();
}

/**
 * The status code of /health, with `ok` or `degraded`, or the reasons of a failure. `bindings` are what the instance
 * has while a fault lasts.
 */
export async function readHealth(bindings: Env = env): Promise<[number, unknown]> {
  const url = "https://broadsheet.example/health";
  const context = createExecutionContext();
  const response = await createApp().fetch(new Request(url), bindings, context);
  const { status, detail } = await response.json<{ status: unknown; detail?: string }>();
  return [response.status, detail ?? status];
}
