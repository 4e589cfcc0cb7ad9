import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { toStores } from "../../src/config.ts";
import { consumeCapture, readRemovals } from "../../src/ingest/consume-capture.ts";
import { enqueueCaptures } from "../../src/ingest/sweep.ts";
import { describeObject } from "../../src/storage/inbox/captures.ts";
import { listArticles, put, readCaptureRows, readJournal, untilRead } from "../instance.ts";
import { page } from "../pages.ts";
import { interceptingBatches, losing, onCall } from "../wrapped-bindings.ts";
import { consume, SETTINGS } from "./consume.ts";

test("a consumer with an older version than `captures` has leaves the newer one alone", async () => {
  await env.INBOX.put("a", page({ title: "Old" }));
  const old = await env.INBOX.get("a");
  await vi.waitUntil(() => Date.now() > (old?.uploaded.getTime() ?? 0));
  await env.INBOX.put("a", page({ title: "New" }));
  const slow = onCall(env.INBOX, "get", "every", async () => old);
  await consume("a");
  await consumeCapture({ ...toStores(env), inbox: slow }, "a", SETTINGS);
  expect((await listArticles()).map(({ title }) => title)).toEqual(["New"]);
});

test("a capture that is stored again while it is read keeps waiting, and is then read", async () => {
  await put("a", page({ title: "Old" }));
  await untilRead(1);
  await env.CATALOGUE.prepare("UPDATE captures SET reading = 0").run();
  let batches = 0;
  const overtaken = interceptingBatches(env.CATALOGUE, async (statements) => {
    batches += 1;
    if (batches === 1) {
      // Between this consumer's load and its commit the same name is put with other bytes.
      const object = await env.INBOX.put("a", page({ title: "New" }));
      if (!object) throw new Error("the inbox refused the capture");
      const stores = { ...toStores(env), queue: losing(env.CAPTURES) };
      const uploadedAt = new Date(object.uploaded.getTime() + 1).toISOString();
      await enqueueCaptures(stores, [{ ...describeObject(object), uploadedAt }], SETTINGS);
    }
    return env.CATALOGUE.batch(statements);
  });
  await consume("a", overtaken);
  expect(await readCaptureRows()).toMatchObject([{ name: "a", status: "waiting" }]);
});

test("a capture that is stored again while it is found missing is read by its own message", async () => {
  await put("a", page({ title: "Old" }));
  await env.CATALOGUE.prepare("UPDATE head SET removals_after = NULL").run();
  await env.INBOX.delete("a");
  const inbox = onCall(env.INBOX, "get", 1, async (run) => {
    const found = await run();
    await put("a", page({ title: "New" }));
    return found;
  });
  await consumeCapture({ ...toStores(env), inbox }, "a", SETTINGS);
  await untilRead(1);
  expect((await listArticles()).map(({ title }) => title)).toEqual(["New"]);
});

test("a consumer whose commit conflicts decides again on the new state", async () => {
  const card = { title: "Ferry sails", body: "It sailed." };
  await env.INBOX.put("a", page({ title: "One", cards: [card] }));
  await env.INBOX.put("b", page({ title: "Two", cards: [card] }));
  // Otherwise the first batch would be that of the removals.
  await readRemovals(toStores(env));
  let batches = 0;
  const overtaken = interceptingBatches(env.CATALOGUE, async (statements) => {
    batches += 1;
    // Between this consumer's load and its commit, the other one runs from end to end.
    if (batches === 1) await consume("b");
    return env.CATALOGUE.batch(statements);
  });
  await consume("a", overtaken);
  expect(batches).toBe(2);
  expect((await listArticles()).map(({ title }) => title).toSorted()).toEqual([
    "Ferry sails",
    "One",
    "Two",
  ]);
  expect(await readJournal()).toHaveLength(3);
});
