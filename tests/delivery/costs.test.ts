import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Deployment, TIMEOUTS } from "./deployment.ts";
import { Receiver } from "./receiver.ts";

/** The figures of docs/webhooks.md. */

vi.setConfig(TIMEOUTS);

let deployment: Deployment;
let receiver: Receiver;
let id: string;
beforeEach(async () => {
  deployment = await Deployment.start();
  receiver = await new Receiver().start();
  id = await deployment.subscribe(receiver);
});
afterEach(async () => {
  await deployment.stop();
  await receiver.stop();
});

async function spent(): Promise<{ rows: number; operations: number }> {
  const row = await (await deployment.db())
    .prepare("SELECT sum(d1_rows) AS rows, sum(queue_operations) AS operations FROM spending")
    .first<{ rows: number; operations: number }>();
  return row ?? { rows: 0, operations: 0 };
}

/** What it costs to deliver changes of the journal that come at once. */
async function costOf(first: number, count: number) {
  const db = await deployment.db();
  await db
    .prepare(
      `WITH RECURSIVE n (i) AS (SELECT ?1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)
       INSERT INTO changes (edition, kind, article, detail, at)
       SELECT i, 'removed', printf('%020x', i), '{}', '2026-01-01T00:00:00.000Z' FROM n`,
    )
    .bind(first, first + count - 1)
    .run();
  await db
    .prepare("UPDATE head SET edition = ?1")
    .bind(first + count - 1)
    .run();
  const before = await spent();
  await deployment.request("/v1/ingest", "POST");
  await deployment.untilDelivered(id, { timeout: 150_000, interval: 200 });
  const after = await spent();
  return {
    events: receiver.received.length,
    rows: after.rows - before.rows,
    operations: after.operations - before.operations,
  };
}

test("1,000 changes at once and a single change cost what the document says", async () => {
  expect(await costOf(1, 1_000)).toEqual({ events: 1_000, rows: 124, operations: 120 });
  expect(await costOf(1_001, 1)).toEqual({ events: 1_001, rows: 6, operations: 3 });
}, 180_000);
