import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listArticles, put, request } from "../instance.ts";
import { afterTimeLimit } from "../newsstand.ts";
import { page } from "../pages.ts";
import { failing, onCall } from "../wrapped-bindings.ts";
import {
  begin,
  deliverAll,
  expectRecovered,
  putAll,
  readHealth,
  readUndisturbed,
  recover,
  runScheduledAt,
} from "./faulty-instance.ts";

beforeEach(begin);
afterEach(() => void vi.useRealTimers());

const ONE = { "bells.txt": page({ title: "Bells ring" }) };
const WRITE_LIMIT_MS = 5_000;
const unavailable = () => Promise.reject(new Error("KV is unavailable"));

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

test("health is degraded when KV has taken nothing for half an hour", async () => {
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

test("a put that arrives late, over a newer document, is corrected by a later run", async () => {
  const edited = { "bells.txt": page({ title: "Bells ring", body: ["They rang until noon."] }) };
  const expected = await readUndisturbed(edited);
  await putAll(ONE);
  let arrive = () => {};
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  let arrived: Promise<unknown> = Promise.resolve();
  const newsstand = onCall(env.NEWSSTAND, "put", 1, (run) => {
    arrived = late.then(run);
    return arrived;
  });
  await afterTimeLimit(() => deliverAll({ ...env, NEWSSTAND: newsstand }), WRITE_LIMIT_MS);
  await putAll(edited);
  await deliverAll();
  arrive();
  await arrived;
  await recover();
  await expectRecovered(expected, edited);
});

test("a put that takes long delays nothing but its own message", async () => {
  await putAll(ONE);
  let begin = () => {};
  const hasBegun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  let end = () => {};
  const isLong = new Promise<void>((resolve) => {
    end = resolve;
  });
  const newsstand = onCall(env.NEWSSTAND, "put", 1, async (run) => {
    begin();
    await isLong;
    return run();
  });
  const slow = deliverAll({ ...env, NEWSSTAND: newsstand });
  await hasBegun;
  expect((await put("other.txt", page({ title: "Other" }))).status).toBe(202);
  const [article] = await listArticles();
  expect((await request(`/v1/articles/${article?.id}`)).status).toBe(200);
  end();
  await slow;
  expect(await env.NEWSSTAND.get(`article/json/${article?.id}`, "json")).toMatchObject({
    title: "Bells ring",
  });
});
