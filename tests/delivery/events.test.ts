import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "../pages.ts";
import { prose } from "../prose.ts";
import { Deployment, TIMEOUTS } from "./deployment.ts";
import { Receiver } from "./receiver.ts";

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

test("a receiver that missed more than 1,000 editions gets one resync, and a replay sends the last ones again", async () => {
  const id = await deployment.subscribe(receiver);
  await deployment.request(`/v1/webhooks/${id}`, "PATCH", { status: "paused" });
  const db = await deployment.db();
  await db
    .prepare(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1001)
       INSERT INTO changes (edition, kind, article, detail, at)
       SELECT i, 'removed', printf('%020x', i), '{}', '2026-01-01T00:00:00.000Z' FROM n`,
    )
    .run();
  await db.prepare("UPDATE head SET edition = 1001").run();
  await deployment.request(`/v1/webhooks/${id}`, "PATCH", { status: "active" });
  await deployment.untilDelivered(id);
  expect(receiver.received.map(({ type, data }) => [type, data.since, data.until])).toEqual([
    ["resync", 0, 1001],
  ]);

  for (let n = 0; n < 2; n += 1) {
    await deployment.request(`/v1/webhooks/${id}/replay?since=990`, "POST");
    await deployment.untilDelivered(id);
  }
  const editions = receiver.received.slice(1).map(({ edition }) => edition);
  const last = Array.from({ length: 11 }, (_, i) => 991 + i);
  expect(editions).toEqual([...last, ...last]);
  expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(12);
});

test("rejected captures and growing stories are events too, and stories count outlets", async () => {
  const ingest = await deployment.subscribe(receiver, { events: ["ingest.rejected"] });
  const stories = await deployment.subscribe(neighbour, { events: ["story.grown"], minSources: 2 });
  const body = prose(77, 60);
  const card = (outlet: string) =>
    page({ title: `Front of ${outlet}`, cards: [{ title: "Ferry sails again", outlet, body }] });
  await deployment.ingest({
    "empty.txt": "",
    "a.txt": card("The Bugle"),
    "b.txt": card("Lantern Post"),
  });
  await deployment.ingest({ "c.txt": card("Lantern Post"), "blank.txt": " \n" });
  await deployment.untilDelivered(ingest);
  await deployment.untilDelivered(stories);
  const rejected = () => receiver.received.map(({ data }) => data.capture.name);
  await vi.waitFor(() => expect(rejected()).toEqual(["empty.txt", "blank.txt"]), {
    timeout: 10_000,
  });
  expect(receiver.received[0]?.data.capture.problem.code).toBe("empty");
  expect(
    neighbour.received.map(({ data }) => [data.story.sourceCount, data.article.source.name]),
  ).toEqual([[2, "Lantern Post"]]);
});

test("captures that have waited for an hour are reported once", async () => {
  const id = await deployment.subscribe(receiver, { events: ["ingest.stuck"] });
  await deployment.ingest({ "a.txt": page({ title: "Bells" }), "b.txt": page({ title: "Goats" }) });
  const db = await deployment.db();
  // One that is only read again has not waited since it was stored.
  await db.exec(
    "UPDATE captures SET status = 'waiting', leased_until = '9999', uploaded_at = '2025-01-01T00:00:00.000Z'",
  );
  await db.exec(
    "UPDATE captures SET read_etag = NULL, uploaded_at = '2026-01-01T00:00:00.000Z' WHERE name = 'b.txt'",
  );
  for (let n = 0; n < 2; n += 1) {
    await deployment.request(`/v1/webhooks/${id}`, "PATCH", { status: "active" });
    await deployment.untilResult(id, { type: "ingest.stuck", result: "delivered" });
  }
  expect(receiver.received.map(({ data }) => data)).toEqual([
    { waitingSince: "2026-01-01T00:00:00.000Z" },
  ]);
});

/** The articles that a receiver knows from what it was sent. */
function mirrorOf({ received }: Receiver): Map<string, unknown> {
  const mirror = new Map<string, unknown>();
  for (const { type, data } of received) {
    if (type === "article.removed") mirror.delete(data.article.id);
    else if (type.startsWith("article.")) mirror.set(data.article.id, data.article);
  }
  return mirror;
}

async function corpus(): Promise<Map<string, unknown>> {
  const { json } = await deployment.request("/v1/articles?limit=100");
  return new Map(json.items.map((article: { id: string }) => [article.id, article]));
}

/** A capture of an article with cards, each an article of its own. */
function capture(n: number, cards: number): string {
  const card = (i: number) => ({
    title: prose(1_000 * n + i, 6).replace(".", ""),
    body: prose(5_000 * n + i, 40),
  });
  return page({ title: `Report ${n}`, cards: Array.from({ length: cards }, (_, i) => card(i)) });
}

test("a receiver that was stopped for 50 changes has the whole corpus afterwards, in order and signed", async () => {
  const id = await deployment.subscribe(receiver);
  await deployment.ingest({ "first.txt": capture(1, 4) });
  await deployment.untilDelivered(id);
  expect(mirrorOf(receiver)).toEqual(await corpus());
  const known = receiver.received.length;

  await receiver.stop();
  await deployment.ingest({
    "second.txt": capture(2, 25),
    "third.txt": capture(3, 25),
    "first.txt": capture(1, 2),
  });
  const [removed] = (await corpus()).keys();
  expect((await deployment.request(`/v1/articles/${removed}`, "DELETE")).status).toBe(204);
  await deployment.untilResult(id, { result: "failed", detail: "The connection failed." });
  const { edition, epoch } = await deployment.webhook(id);
  const { json } = await deployment.request(`/v1/changes?since=${edition}&limit=100`);
  expect(json.items.length).toBeGreaterThanOrEqual(50);

  await receiver.start();
  await deployment.retryNow();
  await deployment.untilDelivered(id);
  expect(mirrorOf(receiver)).toEqual(await corpus());
  expect(receiver.forged).toEqual([]);
  const missed = receiver.received.slice(known);
  const editions = missed.map(({ edition }) => edition);
  expect(editions).toEqual(editions.toSorted((a, b) => a - b));
  expect(new Set(missed.map(({ id }) => id)).size).toBe(missed.length);
  expect(new Set(receiver.received.map((event) => event.epoch))).toEqual(new Set([epoch]));
});
