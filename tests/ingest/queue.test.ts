import { createExecutionContext, createMessageBatch, getQueueResult } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, expect, test, vi } from "vitest";
import type { Env } from "../../src/config.ts";
import worker from "../../src/index.ts";
import {
  listArticles,
  liveInstance,
  put,
  readCaptureRows,
  runCron,
  untilRead,
} from "../instance.ts";
import { page } from "../pages.ts";
import { failing } from "../wrapped-bindings.ts";

beforeEach(liveInstance);

const DAY = 86_400_000;

/** A message about the capture as the inbox has it now. */
async function jobFor(name: string) {
  const version = (await env.INBOX.head(name))?.version ?? "";
  return { kind: "capture", name, version };
}

/** Delivers messages by hand, to see what becomes of each. */
async function receive(queue: string, bodies: readonly unknown[], bindings: Env = env) {
  const messages = bodies.map((body, i) => ({
    id: String(i),
    timestamp: new Date(),
    attempts: 1,
    body,
  }));
  const batch = createMessageBatch(queue, messages);
  await worker.queue(batch, bindings);
  const result = await getQueueResult(batch, createExecutionContext());
  return { acked: result.explicitAcks, retried: result.retryMessages.map(({ msgId }) => msgId) };
}

test("messages of read and of rejected captures are both acknowledged", async () => {
  await env.INBOX.put("good", page({}));
  await env.INBOX.put("bad", "");
  const jobs = [await jobFor("good"), await jobFor("bad")];
  expect(await receive("broadsheet-captures", jobs)).toEqual({ acked: ["0", "1"], retried: [] });
  await untilRead(2);
});

test("an invalid message is dropped, and the next one is handled", async () => {
  await env.INBOX.put("good", page({}));
  const bodies = ["hello", { kind: "capture" }, null, await jobFor("good")];
  expect(await receive("broadsheet-captures", bodies)).toEqual({
    acked: ["0", "1", "2", "3"],
    retried: [],
  });
  expect(await listArticles()).toHaveLength(1);
});

test("a capture that fails is retried, and its row says meanwhile what went wrong", async () => {
  await put("a", page({ title: "Slow" }));
  await untilRead(1);
  await env.CATALOGUE.prepare("UPDATE captures SET status = 'waiting', reading = 0").run();
  const broken = { ...env, INBOX: failing(env.INBOX, ["get"]) };
  const jobs = [await jobFor("a")];
  expect(await receive("broadsheet-captures", jobs, broken)).toEqual({ acked: [], retried: ["0"] });
  expect(await readCaptureRows()).toMatchObject([
    { status: "waiting", problem: { code: "ingest-failed", detail: "get is out of reach" } },
  ]);
});

test("messages that fail are retried even while the catalogue is unavailable", async () => {
  const broken = { ...env, CATALOGUE: failing(env.CATALOGUE, ["prepare"]) };
  await env.INBOX.put("a", page({}));
  const jobs = [await jobFor("a"), { kind: "publish" }];
  const retried = ["0", "1"];
  expect(await receive("broadsheet-captures", jobs, broken)).toEqual({ acked: [], retried });
});

test("a publish message is retried while KV rejects a part, and a capture's message is acknowledged all the same", async () => {
  await env.INBOX.put("a", page({}));
  const broken = { ...env, NEWSSTAND: failing(env.NEWSSTAND, ["put"]) };
  const bodies = [await jobFor("a"), { kind: "publish" }];
  expect(await receive("broadsheet-captures", bodies, broken)).toEqual({
    acked: ["0"],
    retried: ["1"],
  });
  expect(await receive("broadsheet-captures", [{ kind: "publish" }])).toEqual({
    acked: ["0"],
    retried: [],
  });
  expect((await env.NEWSSTAND.list()).keys).toHaveLength(1);
});

test("a capture whose three attempts fail is rejected, its row says why, and it is read again after a day", async () => {
  await env.CATALOGUE.prepare("ALTER TABLE texts RENAME TO lost").run();
  await put("a", page({ title: "Bridge reopens" }));
  const [row] = await untilRead(1);
  expect(row?.status).toBe("rejected");
  expect(row?.problem?.code).toBe("ingest-failed");
  expect(row?.problem?.detail).toContain("no such table: texts");

  await env.CATALOGUE.prepare("ALTER TABLE lost RENAME TO texts").run();
  await runCron(Date.now() + DAY - 60_000);
  expect(await readCaptureRows()).toMatchObject([{ status: "rejected" }]);
  await runCron(Date.now() + DAY);
  await vi.waitFor(
    async () => expect(await readCaptureRows()).toMatchObject([{ status: "read" }]),
    {
      timeout: 10_000,
    },
  );
  expect((await listArticles()).map(({ title }) => title)).toEqual(["Bridge reopens"]);
});

test("a dead letter for an older version does not reject the newer one", async () => {
  await env.CATALOGUE.prepare("ALTER TABLE texts RENAME TO lost").run();
  await put("a", page({ title: "Old" }));
  const old = await jobFor("a");
  await untilRead(1);
  await env.CATALOGUE.prepare("ALTER TABLE lost RENAME TO texts").run();
  await put("a", page({ title: "New" }));
  await untilRead(1);
  await env.CATALOGUE.prepare("UPDATE captures SET status = 'waiting'").run();
  expect(await receive("broadsheet-captures-dead", [old])).toEqual({ acked: ["0"], retried: [] });
  expect(await readCaptureRows()).toMatchObject([{ status: "waiting", problem: null }]);
});

test("after an upgrade of the reader, a failed capture still waits for a day", async () => {
  await env.CATALOGUE.prepare("ALTER TABLE texts RENAME TO lost").run();
  await put("a", page({ title: "Old" }));
  await untilRead(1);
  await env.CATALOGUE.prepare("ALTER TABLE lost RENAME TO texts").run();
  await env.CATALOGUE.prepare("UPDATE captures SET reading = 0").run();
  await runCron();
  expect(await readCaptureRows()).toMatchObject([{ status: "rejected" }]);
});

test("an invalid dead letter is dropped", async () => {
  expect(await receive("broadsheet-captures-dead", ["hello"])).toEqual({
    acked: ["0"],
    retried: [],
  });
});
