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
