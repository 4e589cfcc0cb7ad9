import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { listArticles, put, request } from "../instance.ts";
import { afterTimeLimit } from "../newsstand.ts";
import { page } from "../pages.ts";
import { onCall } from "../wrapped-bindings.ts";
import {
  begin,
  deliverAll,
  expectRecovered,
  putAll,
  readStatus,
  readUndisturbed,
  recover,
} from "./faulty-instance.ts";

beforeEach(begin);

const ONE = { "bells.txt": page({ title: "Bells ring" }) };
const WRITE_LIMIT_MS = 5_000;

test("a put that never ends holds the message for five seconds, and is repeated later", async () => {
  const expected = await readUndisturbed(ONE);
  await putAll(ONE);
  const newsstand = onCall(env.NEWSSTAND, "put", 1, () => new Promise(() => {}));
  await afterTimeLimit(() => deliverAll({ ...env, NEWSSTAND: newsstand }), WRITE_LIMIT_MS);
  const [article] = await listArticles();
  expect((await request(`/v1/articles/${article?.id}`)).status).toBe(200);
  expect((await readStatus()).unpublished).toBe(1);
  await recover();
  await expectRecovered(expected, ONE);
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

test("a put that takes a second delays nothing but its own message", async () => {
  const expected = await readUndisturbed();
  await putAll();
  let begun = () => {};
  const isSlow = new Promise<void>((resolve) => {
    begun = resolve;
  });
  let go = () => {};
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  const newsstand = onCall(env.NEWSSTAND, "put", 1, async (run) => {
    begun();
    await gate;
    return run();
  });
  const slow = deliverAll({ ...env, NEWSSTAND: newsstand });
  await isSlow;
  expect((await put("other.txt", page({ title: "Other" }))).status).toBe(202);
  expect((await request("/v1/articles")).status).toBe(200);
  go();
  await slow;
  await env.INBOX.delete("other.txt");
  await recover();
  const { "other.txt": _, ...rest } = { ...expected, "other.txt": null };
  expect(rest).toEqual(expected);
});
