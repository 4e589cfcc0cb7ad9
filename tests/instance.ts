import { applyD1Migrations, createScheduledController, reset } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { expect, vi } from "vitest";
import type { Article, ListedArticle } from "../src/article/schema.ts";
import type { CaptureRow } from "../src/catalogue/ledger.ts";
import worker from "../src/index.ts";
import { expectInContract } from "./contract.ts";

/** An instance of Broadsheet on Miniflare, as wrangler.toml binds it, used from outside. */

const ORIGIN = "https://broadsheet.example";
export const AUTHORIZED = { Authorization: "Bearer local" };

/** Empties every store and applies the migrations: the state after a first deployment. */
export async function freshInstance(): Promise<void> {
  await reset();
  await applyD1Migrations(env.CATALOGUE, env.MIGRATIONS);
}

/** Asks the instance; whatever it answers must be what the OpenAPI document says. */
export async function request(path: string, init?: RequestInit): Promise<Response> {
  const asked = new Request(ORIGIN + path, { redirect: "manual", ...init });
  const response = await exports.default.fetch(asked);
  await expectInContract(asked, response.clone());
  return response;
}

export function put(name: string, body: BodyInit, headers: HeadersInit = {}): Promise<Response> {
  return request(`/v1/captures/${encodeURIComponent(name)}`, {
    method: "PUT",
    body,
    headers: { ...AUTHORIZED, ...headers },
  });
}

/** Runs the cron handler, at a time of the test's choosing. */
export async function runCron(scheduledTime = Date.now()): Promise<void> {
  await worker.scheduled(createScheduledController({ scheduledTime }), env);
}

export async function readLedger(query = ""): Promise<CaptureRow[]> {
  const response = await request(`/v1/captures?limit=100${query}`, { headers: AUTHORIZED });
  const { items } = await response.json<{ items: CaptureRow[] }>();
  return items;
}

/** Waits until the ledger has `count` captures and none is waiting. Returns them by name. */
export async function untilRead(count: number): Promise<CaptureRow[]> {
  return vi.waitFor(
    async () => {
      const rows = await readLedger();
      expect(rows.map(({ status }) => status)).not.toContain("waiting");
      expect(rows).toHaveLength(count);
      return rows;
    },
    { timeout: 10_000, interval: 20 },
  );
}

/** Puts captures and waits until they are read. */
export async function ingest(captures: Readonly<Record<string, string>>): Promise<CaptureRow[]> {
  for (const [name, text] of Object.entries(captures)) await put(name, text);
  return untilRead(Object.keys(captures).length);
}

export async function listArticles(): Promise<ListedArticle[]> {
  const response = await request("/v1/articles?limit=100");
  const { items } = await response.json<{ items: ListedArticle[] }>();
  return items;
}

/** The journal, as `kind article` in order. */
export async function readJournal(): Promise<string[]> {
  const { results } = await env.CATALOGUE.prepare(
    "SELECT kind || ' ' || article AS line FROM changes ORDER BY edition",
  ).all<{ line: string }>();
  return results.map(({ line }) => line);
}

/** The public corpus but for what follows the order of arrival: editions and first-seen times. */
export async function readCorpus(): Promise<Record<string, unknown>> {
  const corpus: Record<string, unknown> = {};
  for (const { id } of await listArticles()) {
    const response = await request(`/v1/articles/${id}`);
    const { firstSeenAt, updatedAt, ...article } = await response.json<Article>();
    corpus[id] = article;
  }
  const { results } = await env.CATALOGUE.prepare(
    "SELECT DISTINCT id, article FROM wordings WHERE id <> article ORDER BY id",
  ).all();
  return { ...corpus, redirects: results };
}
