import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { DeliveryRun } from "../../src/storage/catalogue/webhooks.ts";
import { page } from "../pages.ts";
import { prose } from "../prose.ts";
import { Deployment, TIMEOUTS } from "./deployment.ts";
import { answering, Receiver } from "./receiver.ts";

vi.setConfig(TIMEOUTS);

let deployment: Deployment;
let receiver: Receiver;
let neighbour: Receiver;
beforeEach(async () => {
  deployment = await Deployment.start();
  receiver = await new Receiver().start();
  neighbour = await new Receiver().start();
});
afterEach(async () => {
  await deployment.stop();
  await Promise.all([receiver.stop(), neighbour.stop()]);
});

/** Captures of so many articles, each on an event of its own. */
function captures(count: number, first = 0): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const n = first + i;
      return [`${n}.txt`, page({ title: `Report ${n}`, body: [prose(9_000 + n, 40)] })];
    }),
  );
}

const titles = ({ received }: Receiver) => received.map(({ data }) => data.article?.title);

/** The events of a receiver by id, in the order in which each came first. */
const distinct = ({ received }: Receiver) => [...new Set(received.map(({ id }) => id))];

test("a receiver that never answers keeps no other from getting its events", async () => {
  const hung = await deployment.subscribe(receiver);
  const prompt = await deployment.subscribe(neighbour);
  receiver.answer = () => {};
  await deployment.ingest(captures(2));
  await deployment.untilDelivered(prompt);
  expect(titles(neighbour)).toEqual(["Report 0", "Report 1"]);
  expect(distinct(receiver)).toHaveLength(1);
  expect((await deployment.webhook(hung)).edition).toBe(0);
});

test("an answer after the time limit is a failure, and the event comes again with the same id", async () => {
  const id = await deployment.subscribe(receiver);
  receiver.answer = (response) => void setTimeout(() => response.writeHead(200).end(), 11_000);
  await deployment.ingest(captures(2));
  const detail = "There was no response within 10 s.";
  await deployment.untilResult(id, { status: null, result: "failed", detail });
  receiver.answer = answering(200);
  await deployment.retryNow();
  await deployment.untilDelivered(id);
  expect(titles(receiver)).toEqual(["Report 0", "Report 0", "Report 1"]);
  expect(distinct(receiver)).toHaveLength(2);
});

test("refusals, redirects, errors and a 429 are attempts that failed, and the order is kept", async () => {
  const id = await deployment.subscribe(receiver);
  const elsewhere = { Location: neighbour.url };
  const answers = [
    answering(302, elsewhere),
    answering(429, { "Retry-After": "3600" }),
    answering(500),
  ];
  receiver.answer = (response, event) => (answers.shift() ?? answering(204))(response, event);
  await deployment.ingest(captures(2));
  await deployment.untilResult(id, {
    status: 302,
    attempt: 1,
    detail: "Redirects are not followed.",
  });

  await deployment.retryNow();
  const limited = await deployment.untilResult(id, { status: 429, attempt: 2 });
  expect(Date.parse(limited.nextAttemptAt ?? "")).toBeGreaterThan(Date.now() + 3_500_000);
  await deployment.retryNow();
  await deployment.untilResult(id, { status: 500, attempt: 3, detail: "The response was 500." });
  expect(await deployment.webhook(id)).toMatchObject({ status: "active", failures: 3, edition: 0 });

  await deployment.retryNow();
  await deployment.untilDelivered(id);
  expect(titles(receiver)).toEqual([...Array(4).fill("Report 0"), "Report 1"]);
  expect(distinct(receiver)).toHaveLength(2);
  expect(neighbour.received).toEqual([]);
});

test("a 410 disables a webhook until it is resumed, which sends what it missed", async () => {
  const id = await deployment.subscribe(receiver);
  receiver.answer = answering(410);
  await deployment.ingest(captures(1));
  await deployment.untilResult(id, { status: 410 });
  await deployment.retryNow();
  await deployment.ingest(captures(1, 1));
  expect((await deployment.webhook(id)).status).toBe("disabled");
  expect(titles(receiver)).toEqual(["Report 0"]);

  receiver.answer = answering(200);
  await deployment.request(`/v1/webhooks/${id}`, "PATCH", { status: "active" });
  await deployment.untilDelivered(id);
  expect(titles(receiver)).toEqual(["Report 0", "Report 0", "Report 1"]);
});

test("an event whose attempts are used up is followed by a resync of its edition, and then by the next one", async () => {
  const id = await deployment.subscribe(receiver);
  receiver.answer = (response, { data }) =>
    answering(data.article?.title === "Report 0" ? 400 : 200)(
      response,
      receiver.received[0] as never,
    );
  await deployment.ingest(captures(2));
  await deployment.untilResult(id, { status: 400, attempt: 1 });
  await (await deployment.db()).prepare("UPDATE webhooks SET failures = 9").run();
  await deployment.retryNow();
  const failing = await deployment.untilResult(id, { attempt: 10, result: "dead-lettered" });
  expect(failing).toMatchObject({ status: "failing", deadLetters: 1, edition: 0 });
  expect(Date.parse(failing.nextAttemptAt ?? "")).toBeGreaterThan(Date.now() + 80_000_000);

  await deployment.retryNow();
  await deployment.untilDelivered(id);
  const [, , resync, next] = receiver.received;
  expect(resync).toMatchObject({
    type: "resync",
    data: { since: 0, until: 1, changes: "/v1/changes?since=0" },
  });
  expect(next?.data.article.title).toBe("Report 1");
  expect((await deployment.webhook(id)).deadLetters).toBe(1);
});

test("messages that the queue delivers twice, late or out of order send no event twice", async () => {
  const id = await deployment.subscribe(receiver);
  await deployment.ingest(captures(3));
  await deployment.untilDelivered(id);
  const queue = await deployment.miniflare.getQueueProducer<DeliveryRun>("DELIVERIES");
  for (const run of [3, 1, 0, 2, 1]) await queue.send({ webhook: id, run });
  await deployment.ingest(captures(1, 3));
  await deployment.untilDelivered(id);
  expect(titles(receiver)).toEqual(["Report 0", "Report 1", "Report 2", "Report 3"]);
});

test("after the process was killed between a delivery and its record, the event comes again with its id", async () => {
  const id = await deployment.subscribe(receiver);
  await deployment.request(`/v1/webhooks/${id}`, "PATCH", { status: "paused" });
  await deployment.ingest(captures(3));
  receiver.answer = (response, event) => {
    if (event.edition === 1) answering(200)(response, event);
  };
  await deployment.request(`/v1/webhooks/${id}`, "PATCH", { status: "active" });
  await vi.waitFor(() => expect(receiver.received).toHaveLength(2), { timeout: 20_000 });

  deployment = await deployment.restart();
  receiver.answer = answering(200);
  await deployment.retryNow();
  await deployment.untilDelivered(id);
  const editions = receiver.received.map(({ edition }) => edition);
  expect(editions).toEqual([1, 2, 1, 2, 3]);
  expect(distinct(receiver)).toHaveLength(3);
});

test("pending events are sent with the filters, and the secret, of the moment of delivery", async () => {
  const id = await deployment.subscribe(receiver, { filters: { q: "Report" } });
  await deployment.request(`/v1/webhooks/${id}`, "PATCH", { status: "paused" });
  await deployment.ingest(captures(4));
  const { json } = await deployment.request(`/v1/webhooks/${id}`, "PATCH", {
    filters: { q: 'title:"Report 1" OR title:"Report 3"' },
    status: "active",
    rotateSecret: true,
  });
  const [former = ""] = receiver.secrets;
  await deployment.untilDelivered(id);
  expect(titles(receiver)).toEqual(["Report 1", "Report 3"]);
  expect(receiver.received[0]?.signatures).toHaveLength(2);
  expect(receiver.forged).toEqual([]);

  receiver.secrets = [json.secret];
  expect(json.secret).not.toBe(former);
  expect((await deployment.request(`/v1/webhooks/${id}/test`, "POST")).json.status).toBe(204);
  expect(receiver.forged).toEqual([]);
});

test("in a new journal, with an event that is not delivered yet, the receiver is told to start over, and then gets the events of the new journal", async () => {
  const id = await deployment.subscribe(receiver);
  await deployment.ingest(captures(2));
  await deployment.untilDelivered(id);
  const [before] = receiver.received;
  receiver.answer = answering(503);
  await deployment.ingest(captures(1, 2));
  await deployment.untilResult(id, { status: 503 });
  // As a database has that is filled anew, with the webhooks of the one before.
  const db = await deployment.db();
  await db.prepare("UPDATE head SET epoch = lower(hex(randomblob(8)))").run();
  receiver.answer = answering(200);
  await deployment.retryNow();
  await deployment.untilDelivered(id);
  const resync = receiver.received.at(-1);
  expect(resync).toMatchObject({
    type: "resync",
    data: { since: 0, changes: "/v1/changes?since=0" },
  });
  expect(resync?.epoch).not.toBe(before?.epoch);

  await deployment.ingest(captures(1, 3));
  await deployment.untilDelivered(id);
  expect(receiver.received.at(-1)).toMatchObject({ type: "article.created", epoch: resync?.epoch });
});

test("a webhook whose stored filters are no longer valid is failing with the reason, until they are changed", async () => {
  const id = await deployment.subscribe(receiver);
  const db = await deployment.db();
  for (const [filters, filtersProblem] of [
    [{ minWords: "few" }, "minWords must be a whole number from 0 to 32767."],
    [{ sorce: "the-bugle" }, 'There is no filter "sorce". Did you mean "source"?'],
  ] as const) {
    const store = "UPDATE webhooks SET settings = json_set(settings, '$.filters', json(?1))";
    await db.prepare(store).bind(JSON.stringify(filters)).run();
    const invalid = { status: "failing", failures: 0, filtersProblem };
    expect(await deployment.webhook(id)).toMatchObject(invalid);
    await deployment.ingest(captures(1));
    await deployment.retryNow();
    // The message was handled: the next attempt is that of the next day.
    await vi.waitFor(async () => {
      const webhook = await deployment.webhook(id);
      expect(webhook).toMatchObject({ ...invalid, edition: 0, behind: 1 });
      expect(Date.parse(webhook.nextAttemptAt ?? "")).toBeGreaterThan(Date.now() + 80_000_000);
    }, 20_000);
  }
  expect(receiver.received).toEqual([]);
  const filters = { minWords: "5" };
  const { json } = await deployment.request(`/v1/webhooks/${id}`, "PATCH", { filters });
  expect(json).toMatchObject({ status: "active", filtersProblem: null, behind: 1 });
  expect(Date.parse(json.nextAttemptAt)).toBeLessThanOrEqual(Date.now());
  await deployment.untilDelivered(id);
  expect(titles(receiver)).toEqual(["Report 0"]);
  expect((await deployment.webhook(id)).nextAttemptAt).toBe(null);
});
