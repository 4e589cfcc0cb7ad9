import {
  createExecutionContext,
  createMessageBatch,
  createScheduledController,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { createApp } from "../../src/app.ts";
import worker from "../../src/index.ts";
import type { Job } from "../../src/ingest/stores.ts";
import { AUTHORIZED, listArticles } from "../instance.ts";
import { metered } from "../metered-database.ts";
import { page } from "../pages.ts";
import { countingCalls, failing, holding } from "../wrapped-bindings.ts";

/** Each invocation records once what its bindings used. */

/** What the days have cost, as the columns of `spending` have it. */
async function spent() {
  const row = await env.CATALOGUE.prepare(
    `SELECT coalesce(sum(d1_rows), 0) AS rows, coalesce(sum(queue_operations), 0) AS operations,
       coalesce(sum(kv_writes), 0) AS writes, coalesce(sum(kv_deletes), 0) AS deletes FROM spending`,
  ).first<Record<"rows" | "operations" | "writes" | "deletes", number>>();
  if (!row) throw new Error("D1 returned no row.");
  return row;
}

const held: Job[] = [];

/** Runs one invocation. What is recorded is what D1 and the calls of KV and the queue say; `more` operations aside. */
async function invoke(run: (bindings: typeof env) => unknown, more = 0): Promise<void> {
  const before = await spent();
  const { db, meter } = metered(env.CATALOGUE);
  const kv: string[] = [];
  held.length = 0;
  const queue = holding(env.CAPTURES, held);
  const NEWSSTAND = countingCalls(env.NEWSSTAND, kv);
  await run({ ...env, CATALOGUE: db, NEWSSTAND, CAPTURES: queue });
  const count = (name: string) => kv.filter((call) => call === name).length;
  expect(await spent()).toEqual({
    rows: before.rows + meter.written,
    operations: before.operations + 3 * held.length + more,
    writes: before.writes + count("put"),
    deletes: before.deletes + count("delete"),
  });
}

function deliver(queue: string, body: Job, attempts = 1) {
  const message = { id: "0", timestamp: new Date(), attempts, body };
  return createMessageBatch(queue, [message]);
}

const scheduled = (bindings: typeof env) =>
  worker.scheduled(createScheduledController(), bindings, createExecutionContext());

test("a scheduled run, a message, a dead letter and a request each record once what the bindings used", async () => {
  const cards = Array.from({ length: 24 }, (_, n) => ({ title: `Article ${n}` }));
  await env.INBOX.put("a", page({ title: "Posts", cards }));
  await invoke(scheduled);
  const [job] = held.splice(0);
  if (!job) throw new Error("no message was sent");
  await invoke((bindings) => worker.queue(deliver("broadsheet-captures", job), bindings));
  const full = (bindings: typeof env) => ({
    ...bindings,
    CAPTURES: failing(env.CAPTURES, ["send"]),
  });
  const failed = async (bindings: typeof env) =>
    expect(scheduled(full(bindings))).rejects.toThrow("send is out of reach");
  expect(held).toEqual([{ kind: "publish" }]);
  await invoke(failed);
  const broken = (bindings: typeof env) => ({ ...bindings, INBOX: failing(env.INBOX, ["get"]) });
  await invoke((all) => worker.queue(deliver("broadsheet-captures", job, 2), broken(all)), 1);
  await invoke((bindings) => worker.queue(deliver("broadsheet-captures-dead", job), bindings), 4);
  const [article] = await listArticles();
  const init = { method: "DELETE", headers: AUTHORIZED };
  await invoke((bindings) =>
    createApp().request(`/v1/articles/${article?.id}`, init, bindings, createExecutionContext()),
  );
  expect((await spent()).writes).toBeGreaterThan(0);
});

test("an invocation whose recording fails is not failed by it", async () => {
  await env.INBOX.put("a", page({}));
  await env.CATALOGUE.prepare(
    "CREATE TRIGGER refuse BEFORE INSERT ON spending BEGIN SELECT raise(ABORT, 'refused'); END",
  ).run();
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  held.length = 0;
  await scheduled({ ...env, CAPTURES: holding(env.CAPTURES, held) });
  expect(held).toMatchObject([{ kind: "capture", name: "a" }]);
  expect(log.mock.calls.map(([line]) => JSON.parse(String(line)).message)).toEqual([
    "What an invocation has spent could not be recorded.",
  ]);
  log.mockRestore();
});
