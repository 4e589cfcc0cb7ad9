import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { listArticles, request } from "../instance.ts";
import { failing, onCall } from "../wrapped-bindings.ts";
import {
  begin,
  deliverAll,
  expectRecovered,
  putAll,
  readStatus,
  readUndisturbed,
  recover,
  runScheduledAt,
} from "./faulty-instance.ts";

beforeEach(begin);

const unavailable = () => Promise.reject(new Error("KV is unavailable"));

test("articles that KV does not take are served from D1, and published by the next scheduled run", async () => {
  const expected = await readUndisturbed();
  await putAll();
  await deliverAll({ ...env, NEWSSTAND: failing(env.NEWSSTAND, ["put", "delete"]) });
  const articles = await listArticles();
  expect(articles).toHaveLength(3);
  for (const { id } of articles) expect((await request(`/v1/articles/${id}`)).status).toBe(200);
  expect((await env.NEWSSTAND.list()).keys).toEqual([]);
  expect((await readStatus()).unpublished).toBeGreaterThanOrEqual(3);

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

test("a run whose list of KV's keys fails publishes all the same", async () => {
  const expected = await readUndisturbed();
  await putAll();
  await deliverAll({ ...env, NEWSSTAND: failing(env.NEWSSTAND, ["put"]) });
  await runScheduledAt(Date.now(), { ...env, NEWSSTAND: failing(env.NEWSSTAND, ["list"]) });
  await expectRecovered(expected);
});
