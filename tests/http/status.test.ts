import { env } from "cloudflare:workers";
import { beforeEach, expect, test, vi } from "vitest";
import { READER_VERSION } from "../../src/reader/read-capture.ts";
import { AUTHORIZED, freshInstance, ingest, put, request, untilRead } from "../instance.ts";
import { page } from "../pages.ts";

beforeEach(freshInstance);

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
  const { spent, epoch, ...rest } = await readStatus();
  expect(rest).toEqual({
    edition: 2,
    articles: 2,
    stories: 2,
    outdated: 0,
    outdatedArticles: 0,
    unpublished: 0,
    rebuild: null,
    captures: { waiting: 0, read: 1, rejected: 1 },
    readerVersion: READER_VERSION,
  });
  expect(epoch).toMatch(/^[0-9a-f]{16}$/);
  expect(spent.kvWrites).toEqual({ spent: 2, budget: 900 });
  expect(spent.kvDeletes).toEqual({ spent: 0, budget: null });
  expect(spent.d1Rows.budget).toBe(90_000);
  expect(spent.d1Rows.spent).toBeGreaterThan(40);
  expect(spent.queueOperations).toEqual({ spent: 6, budget: 9_000 });
  expect(spent.comments).toEqual({ spent: 0, budget: 500 });
  expect(spent.modelCalls).toEqual({ spent: 0, budget: 600 });
});

test("captures that an older reader read are counted", async () => {
  await ingest({ "a.txt": page({}) });
  await env.CATALOGUE.prepare("UPDATE captures SET reader_version = 0").run();
  expect((await readStatus())["outdated"]).toBe(1);
});

test("articles that earlier code derived are counted", async () => {
  await ingest({ "a.txt": page({ cards: [{ title: "Ferry sails" }] }) });
  await env.CATALOGUE.prepare(
    "UPDATE articles SET projection = 0 WHERE sort_key = (SELECT min(sort_key) FROM articles)",
  ).run();
  expect((await readStatus())["outdatedArticles"]).toBe(1);
});

test("status needs the token", async () => {
  await put("a.txt", page({}));
  await untilRead(1);
  expect((await request("/v1/status")).status).toBe(401);
});
