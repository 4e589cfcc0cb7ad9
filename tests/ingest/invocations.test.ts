import { createExecutionContext, createMessageBatch } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createApp } from "../../src/app.ts";
import worker from "../../src/index.ts";
import { putRemoval } from "../../src/storage/inbox/removals.ts";
import { observeDatabase } from "../../src/storage/metered.ts";
import { COMMENT, findIdByTitle, JSON_TYPE } from "../comments.ts";
import { AUTHORIZED, freshInstance, ingest } from "../instance.ts";
import { page } from "../pages.ts";
import { prose } from "../prose.ts";
import { countingCalls, losing } from "../wrapped-bindings.ts";

/** The Free plan allows an invocation 50 statements of D1 and 50 subrequests. */
type Run = (bindings: typeof env, cache?: object) => unknown;
const card = (n: number) => ({ title: prose(n, 7), body: prose(n, 40), outlet: `Outlet ${n}` });
const cards = (length: number, seed: number, more = {}) =>
  Array.from({ length }, (_, n) => ({ ...card(seed + n), ...more }));
const FERRY = { title: "Ferry sails", body: prose(1, 60) };
const [LIST, ONE] = ["/v1/articles?source=outlet-1&language=en&limit=100&q=", "/v1/articles/ID"];
const WEBHOOK = { url: "https://receiver.example/", events: ["article.created"] };
const QUIET = { ...env, KV_WRITES_PER_DAY: 0, CAPTURES: losing(env.CAPTURES) };
const RUN = "SELECT id AS webhook, run FROM webhooks";
const DEAD = { kind: "capture", name: "a", version: "" };
const HEADERS = { ...AUTHORIZED, ...JSON_TYPE };
let id = "";
const context = (cache?: object) => Object.assign(createExecutionContext(), { cache });
const query = (sql: string) => env.CATALOGUE.prepare(sql).first();
function request(method: string, path: string, body?: object): Run {
  const init = { method, headers: HEADERS, body: body ? JSON.stringify(body) : null };
  return (bindings) => createApp().request(path.replace("ID", id), init, bindings, context());
}
function receive(queue: string, ...bodies: unknown[]): Run {
  const messages = bodies.map((body) => ({ id: "0", timestamp: new Date(), attempts: 1, body }));
  return (bindings) => worker.queue(createMessageBatch(`broadsheet-${queue}`, messages), bindings);
}
async function capture(name: string, text = page({ cards: cards(30, 1_000) })): Promise<Run> {
  const object = await env.INBOX.put(name, text);
  return receive("captures", { kind: "capture", name, version: object?.version });
}
/** The object that a request stores, in an inbox whose catalogue has not read it. */
async function captureAgain(store: Run, prefix: string): Promise<Run> {
  await store(env);
  const [{ key } = { key: "" }] = (await env.INBOX.list({ prefix })).objects;
  const text = await (await env.INBOX.get(key))?.text();
  await freshInstance().then(begin);
  return capture(key, text);
}
async function addRemovals(length: number): Promise<void> {
  for (let n = 10; n < 10 + length; n++)
    await putRemoval(env.INBOX, { ids: [`${n}`.repeat(10)], seen: [], texts: [] });
  await query("UPDATE head SET removals_after = ''");
}
/** Reads 30 articles, none of which is published, where a receiver waits for them, and prepares `run`. */
async function unpublished(run: () => Run | Promise<Run>, time = "2 hours ago"): Promise<Run> {
  await request("POST", "/v1/webhooks", WEBHOOK)(env);
  await (await capture(time, page({ cards: cards(30, time.length * 1_000, { time }) })))(QUIET);
  await query("UPDATE outbox_entries SET claimed_until = NULL, turn = 2");
  return run();
}
/** 500 new objects, removals, articles past retention and others to be published, and a wrong key, in a rebuild. */
async function everythingDue(): Promise<Run> {
  await unpublished(() => request("POST", "/v1/rebuild"), "20-07-2025").then((run) => run(QUIET));
  for (let n = 0; n < 500; n++) await env.INBOX.put(`${n}`, page({ title: `Bridge ${n}` }));
  await addRemovals(20);
  await env.NEWSSTAND.put("article/json/~unknown", "{}");
  await query("UPDATE progress SET position = '1' WHERE task = 'cache'");
  const later = { scheduledTime: Date.now() + 120_000, cron: "", noRetry: () => {} };
  return (all, cache) => worker.scheduled(later, { ...all, RETENTION_DAYS: 30 }, context(cache));
}
async function begin(): Promise<void> {
  await ingest({ a: page({ cards: cards(45, 0, FERRY) }) });
  id = await findIdByTitle(FERRY.title);
}
beforeEach(begin);
afterEach(() => void vi.unstubAllGlobals());

test.each<[string, () => Run | Promise<Run>]>([
  ["a new page before twelve removals", () => addRemovals(12).then(() => capture("b"))],
  ["a page that is read again", () => capture("a")],
  ["a removal", () => captureAgain(request("DELETE", `${ONE}?scope=text`), "removals/")],
  ["a comment", () => captureAgain(request("POST", `${ONE}/comments`, COMMENT), "comments/")],
  ["a batch to publish", () => unpublished(() => receive("captures", { kind: "publish" }))],
  ["ten dead letters", () => receive("captures-dead", ...Array(10).fill(DEAD))],
  ["a delivery", () => unpublished(async () => receive("deliveries", await query(RUN)))],
  ["a scheduled run", () => unpublished(everythingDue)],
  ["a list", () => request("GET", LIST + FERRY.body.split(" ")[0])],
  ["a question", () => request("POST", "/v1/ask", { question: FERRY.body.slice(0, 80) })],
  ["a removal by request", () => request("DELETE", `${ONE}?scope=text`)],
  ["a capture by request", () => request("PUT", "/v1/captures/b", {})],
  ["a comment by request", () => request("POST", `${ONE}/comments`, COMMENT)],
  ["a webhook by request", () => request("POST", "/v1/webhooks", WEBHOOK)],
])("%s takes at most 50 statements and 50 subrequests", async (_, prepare) => {
  const run = await prepare();
  let statements = 0;
  const calls: string[] = [];
  const count = <T extends object>(binding: T) => countingCalls(binding, calls);
  const CATALOGUE = observeDatabase(env.CATALOGUE, ({ length }) => {
    statements += length;
    calls.push("query");
  });
  const [CAPTURES, DELIVERIES] = [count(losing(env.CAPTURES)), count(losing(env.DELIVERIES))];
  const AI = count({ run: async () => ({ response: "The ferry [1]." }) });
  const cache = count({ purge: async () => ({ success: true }) });
  vi.stubGlobal("fetch", count({ fetch: async () => new Response() }).fetch);
  const stores = { CATALOGUE, INBOX: count(env.INBOX), NEWSSTAND: count(env.NEWSSTAND) };
  const response = await run({ ...env, ...stores, CAPTURES, DELIVERIES, AI }, cache);
  expect(response).not.toMatchObject({ ok: false });
  expect(Math.max(statements, calls.length)).toBeLessThanOrEqual(50);
});
