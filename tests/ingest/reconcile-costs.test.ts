import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { toStores } from "../../src/config.ts";
import { reconcile } from "../../src/ingest/reconcile.ts";
import { claimOutbox } from "../../src/storage/catalogue/outbox.ts";
import { metered } from "../metered-database.ts";
import { fillNewsstand, keyOf, offered, publishPage } from "../newsstand.ts";
import { settingsAt } from "../settings.ts";

const NOW = Date.parse("2026-01-01T12:00:00Z");
const SETTINGS = settingsAt(NOW);

test("a run that finds nothing reads a row per article, about 1,000 at most, and writes its position", async () => {
  await fillNewsstand(1_100);
  const { db, meter } = metered(env.CATALOGUE);
  const stores = { ...toStores(env), catalogue: db };
  const costs: unknown[] = [];
  for (let run = 0; run < 3; run++) {
    await reconcile(stores, SETTINGS);
    costs.push({ ...meter });
    Object.assign(meter, { statements: 0, read: 0, written: 0 });
  }
  expect(costs).toEqual([
    { statements: 4, read: 1_004, written: 1 },
    { statements: 4, read: 103, written: 1 },
    { statements: 4, read: 1_004, written: 1 },
  ]);
  expect(await offered()).toEqual([]);
});

test("a repair costs a row, and one for the position", async () => {
  const [id] = await publishPage("Bridge reopens");
  await env.NEWSSTAND.delete(keyOf(id));
  const stores = toStores(env);
  await reconcile(stores, SETTINGS);
  expect(stores.spending.used.d1Rows).toBe(2);
});

test("a claim reads no more rows where 20,000 entries wait than where 100 do", async () => {
  const reads: number[] = [];
  for (const count of [100, 20_000]) {
    await env.CATALOGUE.prepare("DELETE FROM outbox_entries").run();
    await env.CATALOGUE.prepare(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
       INSERT INTO outbox_entries SELECT i, i % 4, i, NULL FROM n`,
    ).run();
    const { db, meter } = metered(env.CATALOGUE);
    await claimOutbox(db, {
      now: new Date(NOW).toISOString(),
      until: "2026-01-01T12:01:00.000Z",
      limit: 25,
      hasWrites: true,
    });
    reads.push(meter.read);
  }
  expect(reads[1]).toBe(reads[0]);
});
