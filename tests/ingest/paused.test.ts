import { createExecutionContext, createMessageBatch, getQueueResult } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { createApp } from "../../src/app.ts";
import type { Env } from "../../src/config.ts";
import worker from "../../src/index.ts";
import type { Job } from "../../src/ingest/stores.ts";
import {
  AUTHORIZED,
  listArticles,
  put,
  readCaptureRows,
  request,
  runCron,
  untilRead,
} from "../instance.ts";
import { page } from "../pages.ts";
import { holding } from "../wrapped-bindings.ts";

/** An invalid variable pauses ingest, and neither rejects captures nor holds up removals. */

const INVALID: Env = { ...env, AI_TEXT_MODEL: "" };

/** Delivers messages to an instance with an invalid variable. Returns those that it acknowledges. */
async function receive(...bodies: readonly Job[]): Promise<readonly string[]> {
  const messages = bodies.map((body, i) => {
    return { id: String(i), timestamp: new Date(), attempts: 3, body };
  });
  const batch = createMessageBatch("broadsheet-captures", messages);
  await worker.queue(batch, INVALID);
  return (await getQueueResult(batch, createExecutionContext())).explicitAcks;
}

/** A scheduled run of an instance with an invalid variable. Returns the messages that it sends. */
async function runInvalid(): Promise<Job[]> {
  const held: Job[] = [];
  const scheduled = { scheduledTime: Date.now(), cron: "", noRetry: () => {} };
  const bindings = { ...INVALID, CAPTURES: holding(env.CAPTURES, held) };
  await worker.scheduled(scheduled, bindings, createExecutionContext());
  return held;
}

async function jobFor(name: string): Promise<Job> {
  return { kind: "capture", name, version: (await env.INBOX.head(name))?.version ?? "" };
}

test("a capture waits without using up its attempts, a line of the log names the variable, and the next sweep reads it", async () => {
  const log = vi.spyOn(console, "error");
  await env.INBOX.put("a", page({ title: "Bridge reopens" }));
  await env.CATALOGUE.prepare(
    "INSERT INTO captures (name, version, etag, size, uploaded_at, status, leased_until) VALUES ('a', ?1, 'e', 1, '2025-01-01T00:00:00Z', 'waiting', '9999')",
  )
    .bind((await env.INBOX.head("a"))?.version)
    .run();
  expect(await receive(await jobFor("a"), { kind: "publish" })).toEqual(["0", "1"]);
  expect(await readCaptureRows()).toMatchObject([{ status: "waiting", problem: null }]);
  expect(
    log.mock.calls.filter(([line]) => String(line).includes("AI_TEXT_MODEL must ")),
  ).not.toEqual([]);
  log.mockRestore();

  expect(await runInvalid()).toEqual([]);
  await runCron();
  expect(await untilRead(1)).toMatchObject([{ status: "read" }]);
  expect((await listArticles()).map(({ title }) => title)).toEqual(["Bridge reopens"]);
});

test("a removal is done by its route, by a message and by a scheduled run", async () => {
  for (const name of ["a", "b", "c"]) await put(name, page({ title: `Bridge ${name} reopens` }));
  await untilRead(3);
  const [a = "", b = "", c = ""] = (await listArticles()).map(({ id }) => id);
  const init = { method: "DELETE", headers: AUTHORIZED };
  const context = createExecutionContext();
  expect((await createApp().request(`/v1/articles/${a}`, init, INVALID, context)).status).toBe(204);

  const removal = (id: string) => JSON.stringify({ ids: [id], seen: [], texts: [] });
  await env.INBOX.put(`removals/${b}.json`, removal(b));
  expect(await receive(await jobFor(`removals/${b}.json`))).toEqual(["0"]);

  await env.INBOX.put(`removals/${c}.json`, removal(c));
  const held = await runInvalid();
  expect(held).toEqual([await jobFor(`removals/${c}.json`)]);
  expect(await receive(...held)).toEqual(["0"]);

  for (const id of [a, b, c]) {
    expect((await request(`/v1/articles/${id}`)).status).toBe(410);
    expect(await env.NEWSSTAND.get(`article/json/${id}`)).toBeNull();
  }
});
