import {
  createExecutionContext,
  createMessageBatch,
  createScheduledController,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createApp } from "../../src/app.ts";
import worker from "../../src/index.ts";
import { AUTHORIZED, ingest, listArticles, request } from "../instance.ts";
import { page } from "../pages.ts";
import { failing } from "../wrapped-bindings.ts";

let lines: string[] = [];

beforeEach(async () => {
  lines = [];
  for (const level of ["log", "error"] as const) {
    vi.spyOn(console, level).mockImplementation((line) => void lines.push(String(line)));
  }
});
afterEach(() => void vi.restoreAllMocks());

/** The logged events, without the ids. */
function events(): unknown[] {
  return lines.map((line) => {
    const { id: _, ...event } = JSON.parse(line);
    return event;
  });
}

test("what is read, rejected, published and removed is one line each", async () => {
  await ingest({ "a.txt": page({ title: "Ferry sails" }), "b.txt": "" });
  const [article] = await listArticles();
  await request(`/v1/articles/${article?.id}`, { method: "DELETE", headers: AUTHORIZED });
  expect(events()).toEqual([
    { event: "capture-read", capture: "a.txt", sightings: 1 },
    { event: "published", written: 1, deleted: 0 },
    { event: "capture-rejected", capture: "b.txt", problem: "empty" },
    { event: "capture-read", capture: `removals/${article?.id}.json`, sightings: 0 },
    { event: "article-removed", article: article?.id, scope: "article" },
    { event: "published", written: 0, deleted: 1 },
  ]);
});

test("a scheduled run, a message that fails for good, and a spent budget are logged with an id", async () => {
  await env.INBOX.put("a.txt", page({}));
  await worker.scheduled(createScheduledController(), env, createExecutionContext());
  const job = { kind: "capture", name: "a.txt", version: "1" };
  const message = { id: "m1", timestamp: new Date(), attempts: 1, body: job };
  await worker.queue(createMessageBatch("broadsheet-captures-dead", [message]), env);
  const poor = { ...env, D1_ROWS_PER_DAY: 0 };
  await worker.queue(createMessageBatch("broadsheet-captures", [message]), poor);
  expect(events()).toEqual([
    { event: "scheduled-run", listed: 1, enqueued: 1, complete: true },
    { event: "dead-lettered", job: "capture a.txt" },
    { event: "budget-spent", resource: "d1Rows" },
  ]);
  const ids = lines.map((line) => JSON.parse(line).id);
  expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(ids.slice(1)).toEqual(["m1", "m1"]);
});

test.each([
  ["that fails for good", "failures = 9, resync_to = 1"],
  [
    "whose stored filters are no longer valid",
    `settings = json_set(settings, '$.filters', json('{"sorce":"x"}'))`,
  ],
])("a webhook %s is logged", async (_, change) => {
  const id = await createWebhook();
  await env.CATALOGUE.prepare(`UPDATE webhooks SET ${change}`).run();
  const message = { id: "m1", timestamp: new Date(), attempts: 1, body: { webhook: id, run: 0 } };
  await worker.queue(createMessageBatch("broadsheet-deliveries", [message]), env);
  expect(events()).toEqual([{ event: "webhook-stopped", webhook: id, status: "failing" }]);
});

/** One whose receiver refuses connections. */
async function createWebhook(): Promise<string> {
  const body = JSON.stringify({ url: "https://receiver.example/", events: ["article.created"] });
  const headers = { ...AUTHORIZED, "Content-Type": "application/json" };
  const response = await request("/v1/webhooks", { method: "POST", headers, body });
  await env.CATALOGUE.prepare(
    "UPDATE webhooks SET settings = json_set(settings, '$.url', 'http://127.0.0.1:9/')",
  ).run();
  return (await response.json<{ id: string }>()).id;
}

test("a failing request is logged with its id and path, and without the token, cookies, query or body", async () => {
  const broken = {
    ...env,
    ADMIN_TOKEN: "secret-token-of-log",
    CATALOGUE: failing(env.CATALOGUE, ["batch", "prepare"]),
  };
  const headers = {
    Authorization: "Bearer secret-token-of-log",
    Cookie: "language=secret-cookie",
    "CF-Ray": "8a1b2c3d4e5f-CDG",
  };
  const requests: [string, RequestInit][] = [
    ["/v1/status?token=secret-token-of-log", { headers }],
    ["/v1/status", { headers }],
    ["/v1/articles?q=secret-query", { headers }],
    ["/v1/captures/a.txt", { method: "PUT", headers, body: "secret-body" }],
    ["/health", { headers }],
  ];
  for (const [path, init] of requests) {
    const response = await createApp().request(
      path,
      init,
      broken as unknown as typeof env,
      createExecutionContext(),
    );
    expect(response.headers.get("X-Request-Id")).toBe("8a1b2c3d4e5f-CDG");
  }
  const failures = lines.map((line) => JSON.parse(line));
  expect(failures.map(({ message }) => message)).toContain("GET /v1/articles failed.");
  expect(new Set(failures.map(({ id }) => id))).toEqual(new Set(["8a1b2c3d4e5f-CDG"]));
  expect(lines.filter((line) => /secret|Bearer|language=/.test(line))).toEqual([]);
});
