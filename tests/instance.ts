import { createExecutionContext, createScheduledController } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { expect, vi } from "vitest";
import { createApp } from "../src/app.ts";
import { ingestSettings, toStores } from "../src/config.ts";
import worker from "../src/index.ts";
import { runJob } from "../src/ingest/queue.ts";
import type { Job } from "../src/ingest/stores.ts";
import type { Article, ListedArticle } from "../src/schema/article.ts";
import type { CaptureRow } from "../src/schema/capture.ts";
import { expectInContract } from "./contract.ts";
import { page } from "./pages.ts";
import type { Seed } from "./seeds.ts";
import { emptyStores, makeStores } from "./stores.ts";
import { holding } from "./wrapped-bindings.ts";

/** An instance of Broadsheet on Miniflare with the bindings of wrangler.toml, used from outside. */

const ORIGIN = "https://broadsheet.example";
export const TOKEN = "token-of-the-tests";
export const AUTHORIZED = { Authorization: `Bearer ${TOKEN}` };

const QUEUE = env.CAPTURES;
/** Messages to the queue, handled when a test says so, so that none runs on into the next test. */
const held: Job[] = [];
let isLive = false;
let isKept = false;

export async function beginFile(): Promise<void> {
  isKept = false;
  await freshInstance();
}

export async function beginTest(): Promise<void> {
  if (!isKept) await freshInstance();
}

/** Keeps the instance until the end of a file, for tests that do not change what its `beforeAll` stores. */
export function keepInstance(): void {
  isKept = true;
}

/** The state after a first deployment, with a queue that delivers nothing before `untilRead`. */
export async function freshInstance(): Promise<void> {
  // What the queue may still deliver goes with it.
  await (isLive ? makeStores() : emptyStores());
  isLive = false;
  held.length = 0;
  Object.assign(env, { CAPTURES: holding(QUEUE, held) });
}

/** The same with Miniflare's queue, for tests of what it does. */
export async function liveInstance(): Promise<void> {
  // Each test makes its own.
  isLive = isKept = true;
  await makeStores();
  Object.assign(env, { CAPTURES: QUEUE });
}

/** Sends a request; the response must match the OpenAPI document. */
export async function request(path: string, init?: RequestInit): Promise<Response> {
  const asked = new Request(ORIGIN + path, { redirect: "manual", ...init });
  const response = await exports.default.fetch(asked);
  await expectInContract(asked, response.clone());
  return response;
}

/** A limiter that lets nothing pass. */
export const FULL: RateLimit = { limit: async () => ({ success: false }) };

/** Sends a request to an instance with rate limits, and with other `bindings`. */
export function requestLimited(path: string, init: RequestInit, bindings: object) {
  const asked = new Request(ORIGIN + path, init);
  return worker.fetch(asked, { ...env, RATE_LIMITS: "on", ...bindings }, createExecutionContext());
}

/** What a route answers with 200. */
export async function readJson<Body>(path: string): Promise<Body> {
  const response = await request(path);
  expect([path, response.status]).toEqual([path, 200]);
  return response.json<Body>();
}

/** The items of each page of a list, which follow each other by their cursors. `path` ends with a parameter. */
export async function readPages<Item>(path: string, init?: RequestInit): Promise<Item[][]> {
  const pages: Item[][] = [];
  for (let cursor = ""; ; ) {
    const response = await request(path + cursor, init);
    expect([path, response.status]).toEqual([path, 200]);
    const { items, next } = await response.json<{ items: Item[]; next: string | null }>();
    pages.push(items);
    if (next === null) return pages;
    cursor = `&cursor=${next}`;
  }
}

/** Sends a request to an instance with other `bindings`. */
export async function requestWith(bindings: object, path: string, init?: RequestInit) {
  return createApp().request(path, init, { ...env, ...bindings }, createExecutionContext());
}

/** The response is the problem of one part of the request. */
export async function expectProblem(
  response: Response,
  status: 400 | 410,
  pointer: string,
  detail: string,
): Promise<void> {
  const title = status === 400 ? "Bad Request" : "Gone";
  const problem = { type: "about:blank", title, status, detail, errors: [{ pointer, detail }] };
  expect([response.status, await response.json()]).toEqual([status, problem]);
}

export function put(name: string, body: BodyInit, headers: HeadersInit = {}): Promise<Response> {
  return request(`/v1/captures/${encodeURIComponent(name)}`, {
    method: "PUT",
    body,
    headers: { ...AUTHORIZED, ...headers },
  });
}

/** Runs the cron handler, at a time of the test's choosing. */
export async function runCron(scheduledTime = Date.now()): Promise<void> {
  await worker.scheduled(
    createScheduledController({ scheduledTime }),
    env,
    createExecutionContext(),
  );
}

export async function readCaptureRows(query = ""): Promise<CaptureRow[]> {
  const response = await request(`/v1/captures?limit=100${query}`, { headers: AUTHORIZED });
  const { items } = await response.json<{ items: CaptureRow[] }>();
  return items;
}

/** Handles the held messages, and those that they send. */
export async function runHeldJobs(): Promise<void> {
  for (let job = held.shift(); job !== undefined; job = held.shift()) {
    const [stores, settings] = [toStores(env), ingestSettings(env, Date.now())];
    await runJob(stores, job, settings);
    await stores.spending.record(settings.now);
  }
}

/**
 * Reads what was enqueued; a live instance's queue does that itself. Returns the `count` captures by name,
 * none of which is waiting.
 */
export async function untilRead(count: number): Promise<CaptureRow[]> {
  const read = async () => {
    const rows = await readCaptureRows();
    expect(rows.map(({ status }) => status)).not.toContain("waiting");
    expect(rows).toHaveLength(count);
    return rows;
  };
  if (isLive) return vi.waitFor(read, { timeout: 10_000, interval: 20 });
  await runHeldJobs();
  return read();
}

/** Stores captures and reads them. */
export async function ingest(captures: Readonly<Record<string, string>>): Promise<CaptureRow[]> {
  return ingestAll(Object.entries(captures).map(([name, text]) => ({ name, text, headers: {} })));
}

/** Stores captures with their contexts and reads them. */
export async function ingestAll(seeds: readonly Seed[]): Promise<CaptureRow[]> {
  for (const { name, text, headers } of seeds) await put(name, text, headers);
  return untilRead(seeds.length);
}

/** Reads one page, and returns its first article. */
export async function ingestOne(content: Parameters<typeof page>[0]): Promise<ListedArticle> {
  await ingest({ "a.txt": page(content) });
  const [article] = await listArticles();
  if (!article) throw new Error("The page was not read as an article.");
  return article;
}

export async function listArticles(filters = ""): Promise<ListedArticle[]> {
  const response = await request(`/v1/articles?limit=100&${filters}`);
  const { items } = await response.json<{ items: ListedArticle[] }>();
  return items;
}

/** The journal, as `kind article` in order. */
export async function readJournal(): Promise<string[]> {
  const { results } = await env.CATALOGUE.prepare(
    "SELECT kind || ' ' || article AS line FROM changes ORDER BY edition",
  ).all<{ line: string }>();
  return results.map(({ line }) => line);
}

/** The public corpus without what depends on the order of arrival: editions and first-seen times. */
export async function readCorpus(): Promise<Record<string, unknown>> {
  const corpus: Record<string, unknown> = {};
  for (const { id } of await listArticles()) {
    const response = await request(`/v1/articles/${id}`);
    const { firstSeenAt, updatedAt, ...article } = await response.json<Article>();
    corpus[id] = article;
  }
  const { results } = await env.CATALOGUE.prepare(
    "SELECT id, article FROM ids WHERE id <> article AND bucket IS NOT NULL ORDER BY id",
  ).all();
  return { ...corpus, redirects: results };
}
