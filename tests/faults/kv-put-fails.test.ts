import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listArticles, request } from "../instance.ts";
import { failing, onCall } from "../wrapped-bindings.ts";
import {
  begin,
  deliverAll,
  expectRecovered,
  putAll,
  readHealth,
  readStatus,
  readUndisturbed,
  recover,
  runScheduledAt,
} from "./faulty-instance.ts";

beforeEach(begin);
afterEach(() => void vi.useRealTimers());

const unavailable = () => Promise.reject(new Error("KV is unavailable"));

test("articles that KV does not take are served from D1, and published by the next scheduled run", async () => {
  const expected = await readUndisturbed();
  await putAll();
  await deliverAll({ ...env, NEWSSTAND: failing(env.NEWSSTAND, ["put", "delete"]) });
  const articles = await listArticles();
  expect(articles).toHaveLength(3);
  for (const { id } of articles) expect((await request(`/v1/articles/${id}`)).status).toBe(200);
  expect((await env.NEWSSTAND.list()).keys).toEqual([]);
  // Three articles, and the id that one of them had before its outlet was known.
  expect((await readStatus()).unpublished).toBe(4);

  await recover();
  await expectRecovered(expected);
});

test.each([1, 2, 3, 4, 5])(
  "whichever put fails, the next scheduled run repeats it (put %i)",
  async (n) => {
    const expected = await readUndisturbed();
    await putAll();
    await deliverAll({ ...env, NEWSSTAND: onCall(env.NEWSSTAND, "put", n, unavailable) });
    await recover();
    await expectRecovered(expected);
  },
);

test("health is degraded while KV can't be read, and when it has taken nothing for half an hour", async () => {
  const unreadable = { ...env, NEWSSTAND: failing(env.NEWSSTAND, ["get", "getWithMetadata"]) };
  expect(await readHealth(unreadable)).toEqual([200, "degraded"]);
  expect(await readHealth()).toEqual([200, "ok"]);

  const unwritable = { ...env, NEWSSTAND: failing(env.NEWSSTAND, ["put", "delete"]) };
  await putAll();
  await deliverAll(unwritable);
  expect(await readHealth()).toEqual([200, "ok"]);
  const later = Date.now() + 31 * 60_000;
  vi.useFakeTimers({ toFake: ["Date"], now: later });
  await runScheduledAt(later, unwritable);
  expect(await readHealth(unwritable)).toEqual([200, "degraded"]);
  await recover(later);
  expect(await readHealth()).toEqual([200, "ok"]);
});

test("a run whose list of KV's keys fails publishes all the same", async () => {
  const expected = await readUndisturbed();
  await putAll();
  await deliverAll({ ...env, NEWSSTAND: failing(env.NEWSSTAND, ["put"]) });
  await runScheduledAt(Date.now(), { ...env, NEWSSTAND: failing(env.NEWSSTAND, ["list"]) });
  await expectRecovered(expected);
});
