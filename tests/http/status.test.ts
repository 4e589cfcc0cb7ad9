import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { dailyBudgets } from "../../src/config.ts";
import { DERIVATION } from "../../src/reader/derivation.ts";
import { readStatistics } from "../../src/services/statistics.ts";
import { type LeasedCapture, rejectFailed } from "../../src/storage/catalogue/captures.ts";
import { nextDay } from "../../src/storage/catalogue/spending.ts";
import {
  AUTHORIZED,
  ingest,
  listArticles,
  put,
  readCaptureRows,
  request,
  runCron,
  untilRead,
} from "../instance.ts";
import { metered } from "../metered-database.ts";
import { page } from "../pages.ts";

const REPORT = "The ferry to Quarry Island sailed again on Monday after nine weeks in the yard.";

type Status = Record<string, unknown> & {
  readonly spent: Record<
    "kvWrites" | "kvDeletes" | "d1Rows" | "queueOperations" | "comments" | "modelCalls",
    { spent: number; budget: number | null }
  >;
};

async function readStatus(): Promise<Status> {
  const response = await request("/v1/status", { headers: AUTHORIZED });
  expect([response.status, response.headers.get("Cache-Control")]).toEqual([
    200,
    "private, no-store",
  ]);
  return response.json();
}

test("status counts what there is, what waits and what the day has cost", async () => {
  await ingest({ "a.txt": page({ cards: [{ title: "Ferry sails" }] }), "b.txt": "" });
  await vi.waitFor(async () => expect((await readStatus())["unpublished"]).toBe(0));
  const { spent, epoch, lastReadAt, rates, settings, migrations, ...rest } = await readStatus();
  const hour = `${String(lastReadAt).slice(0, 13)}:00:00.000Z`;
  expect(rates).toEqual([{ hour, captures: 2, rejected: 1, sightings: 2 }]);
  expect(rest).toEqual({
    health: { status: "ok", reasons: [], edition: 2 },
    oldestWaitingAt: null,
    lastRoundAt: null,
    deadLetters: 0,
    outlets: { flags: [{ source: "the-bugle", flag: "no-body", articleCount: 1 }], silent: [] },
    edition: 2,
    articles: 2,
    stories: 2,
    outdated: 0,
    unpublished: 0,
    rebuild: null,
    captures: { waiting: 0, read: 1, rejected: 1 },
    readerVersion: DERIVATION,
  });
  expect(migrations).toEqual(env.MIGRATIONS.map(({ name }) => name));
  expect(settings).toMatchObject({ SWEEP_KEYS: 500, RETRY_SECONDS: 0, RATE_LIMITS: "off" });
  expect(settings).not.toHaveProperty("ADMIN_TOKEN");
  expect(epoch).toMatch(/^[0-9a-f]{16}$/);
  const until = nextDay(Date.now());
  expect(spent.kvWrites).toEqual({ spent: 2, budget: 900, left: 898, until });
  expect(spent.kvDeletes).toEqual({ spent: 0, budget: null, left: null, until: null });
  expect(spent.d1Rows.budget).toBe(90_000);
  expect(spent.d1Rows.spent).toBeGreaterThan(40);
  expect(spent.queueOperations).toEqual({ spent: 6, budget: 9_000, left: 8_994, until });
  expect(spent.comments).toEqual({ spent: 0, budget: 500, left: 500, until });
  expect(spent.modelCalls).toEqual({ spent: 0, budget: 600, left: 600, until });
});

test("captures that an older reader read are counted", async () => {
  await ingest({ "a.txt": page({}) });
  await runCron();
  await env.CATALOGUE.prepare("UPDATE captures SET reading = 0").run();
  expect((await readStatus())["outdated"]).toBe(1);
});

test("what waits and what failed is counted, and since when", async () => {
  await put("a.txt", page({}));
  const [{ uploadedAt } = { uploadedAt: "" }] = await readCaptureRows();
  const waiting = { waiting: 1, read: 0, rejected: 0 };
  expect(await readStatus()).toMatchObject({
    captures: waiting,
    oldestWaitingAt: uploadedAt,
    lastReadAt: null,
    deadLetters: 0,
  });
  const row = await env.CATALOGUE.prepare(
    "SELECT name, version FROM captures",
  ).first<LeasedCapture>();
  await rejectFailed(env.CATALOGUE, row ?? { name: "", version: "" }, uploadedAt);
  expect(await readStatus()).toMatchObject({
    captures: { waiting: 0, read: 0, rejected: 1 },
    oldestWaitingAt: null,
    deadLetters: 1,
  });
  await runCron();
  expect(await readStatus()).toMatchObject({ captures: waiting, deadLetters: 0 });
  await untilRead(1);
  expect(await readStatus()).toMatchObject({ captures: { waiting: 0, read: 1, rejected: 0 } });
});

test("the numbers of captures, articles and stories are those of the tables, whatever happens", async () => {
  const card = (title: string) => ({ title, outlet: "Lantern Post", body: REPORT });
  await ingest({ "a.txt": page({ title: "Ferry sails", body: [REPORT] }), "b.txt": "" });
  await ingest({
    "a.txt": page({ cards: [card("Ferry sails"), card("Goats")] }),
    "b.txt": page({}),
  });
  await env.INBOX.put("c.txt", page({ title: "Ferry sails", body: [REPORT] }));
  await runCron();
  await untilRead(3);
  const [article] = await listArticles();
  await request(`/v1/articles/${article?.id}`, { method: "DELETE", headers: AUTHORIZED });
  await request("/v1/rebuild", { method: "POST", headers: AUTHORIZED });
  await untilRead(3);
  await runCron();
  const counted = await env.CATALOGUE.prepare(
    `SELECT (SELECT count(*) FROM articles) AS articles,
       (SELECT count(*) FROM articles WHERE story = id) AS stories,
       (SELECT count(*) FROM captures WHERE status = 'read' AND name NOT GLOB 'removals/*') AS read,
       (SELECT count(*) FROM captures WHERE status = 'rejected') AS rejected`,
  ).first<Record<"articles" | "stories" | "read" | "rejected", number>>();
  const { articles, stories, captures, rebuild } = await readStatus();
  expect(rebuild).toMatchObject({ state: "finished" });
  expect({ articles, stories, ...(captures as object) }).toEqual({ ...counted, waiting: 0 });
});

test("status reads the same number of rows from ten and from a thousand captures", async () => {
  const rowsOf = async () => {
    const { db, meter } = metered(env.CATALOGUE);
    await readStatistics(db, dailyBudgets(env), Date.now());
    return meter.read;
  };
  const add = (from: number, to: number) =>
    env.CATALOGUE.prepare(
      `WITH RECURSIVE n (i) AS (SELECT ?1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)
       INSERT INTO captures (name, version, etag, size, uploaded_at, status, leased_until)
       SELECT 'c' || i, '1', 'e', 1, '2025-08-01T12:00:00.000Z', iif(i % 2, 'waiting', 'rejected'), '' FROM n`,
    )
      .bind(from, to)
      .run();
  await add(1, 10);
  const few = await rowsOf();
  await add(11, 1_000);
  expect(await rowsOf()).toBe(few);
});
