import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readD1Migrations } from "@cloudflare/vitest-plugin";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { expect, vi } from "vitest";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import { ROOT, runWrangler } from "../../scripts/wrangler.ts";
import type { Delivery, Webhook, WebhookSettings } from "../../src/schema/webhook.ts";
import type { Receiver } from "./receiver.ts";

/** The bundle that a deployment uploads, on Miniflare with the stores and queues of wrangler.toml. */

const ORIGIN = "http://localhost";
const HEADERS = { Authorization: "Bearer local", "Content-Type": "application/json" };
/** For what the queues do meanwhile, on a busy machine and with a receiver that takes its 10 s. */
const WAIT = { timeout: 60_000, interval: 20 };
/** The first hook bundles the Worker. */
export const TIMEOUTS = { testTimeout: 120_000, hookTimeout: 120_000 };

let bundle: Promise<string> | undefined;
async function makeBundle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-bundle-"));
  await runWrangler(["deploy", "--dry-run", "--outdir", folder]);
  process.once("exit", () => void rm(folder, { recursive: true }));
  return folder;
}

export class Deployment {
  readonly miniflare: Miniflare;
  /** The folder of its stores. */
  readonly stores: string;

  private constructor(miniflare: Miniflare, stores: string) {
    this.miniflare = miniflare;
    this.stores = stores;
  }

  /** Starts the Worker on new stores, or on those of a deployment that was stopped. */
  static async start(stores?: string, bindings: Record<string, string> = {}): Promise<Deployment> {
    bundle ??= makeBundle();
    const folder = stores ?? (await mkdtemp(join(tmpdir(), "broadsheet-stores-")));
    const { workerOptions } = unstable_getMiniflareWorkerOptions(join(ROOT, "wrangler.toml"));
    const { modulesRules: _, ...options } = workerOptions;
    const miniflare = new Miniflare({
      ...convertV4MiniflareOptions({
        ...options,
        bindings: { ADMIN_TOKEN: "local", LOCAL_ONLY: "on", ...bindings },
        modules: true,
        modulesRoot: await bundle,
        scriptPath: join(await bundle, "index.js"),
      }),
      resourcePersistencePath: folder,
    });
    const deployment = new Deployment(miniflare, folder);
    if (stores === undefined) await deployment.#migrate();
    return deployment;
  }

  async #migrate(): Promise<void> {
    const db = await this.db();
    const migrations = await readD1Migrations(join(ROOT, "src/storage/catalogue/migrations"));
    await db.batch(migrations.flatMap(({ queries }) => queries).map((query) => db.prepare(query)));
    // As wrangler records them.
    await db.exec("CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY, name TEXT)");
    const record = db.prepare("INSERT INTO d1_migrations (name) SELECT value FROM json_each(?1)");
    await record.bind(JSON.stringify(migrations.map(({ name }) => name))).run();
  }

  db() {
    return this.miniflare.getD1Database("CATALOGUE");
  }

  /** Stops the process as it is, and starts it again on the same stores. */
  async restart(): Promise<Deployment> {
    await this.miniflare.dispose();
    return Deployment.start(this.stores);
  }

  async stop(): Promise<void> {
    await this.miniflare.dispose();
    await rm(this.stores, { recursive: true, force: true });
  }

  async request(
    path: string,
    method = "GET",
    body?: unknown,
    // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of its response
  ): Promise<{ status: number; json: any }> {
    const response = await this.miniflare.dispatchFetch(ORIGIN + path, {
      method,
      headers: typeof body === "string" ? { Authorization: "Bearer local" } : HEADERS,
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, json: text === "" ? null : JSON.parse(text) };
  }

  /** Stores captures and waits until they are read. */
  async ingest(captures: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(captures)) {
      const path = `/v1/captures/${encodeURIComponent(name)}`;
      expect((await this.request(path, "PUT", text)).status).toBe(202);
    }
    await vi.waitFor(async () => {
      const { json } = await this.request("/v1/captures?status=waiting");
      expect(json.items).toEqual([]);
    }, WAIT);
  }

  /** Creates a webhook for a receiver, which then knows the secret. */
  async subscribe(receiver: Receiver, settings: Partial<WebhookSettings> = {}): Promise<string> {
    const events = ["article.created", "article.updated", "article.removed"];
    const draft = { url: receiver.url, events, ...settings };
    const { status, json } = await this.request("/v1/webhooks", "POST", draft);
    expect([status, json]).toEqual([201, json]);
    receiver.secrets = [json.secret];
    return json.id;
  }

  async webhook(id: string): Promise<Webhook> {
    const { json } = await this.request("/v1/webhooks");
    return json.items.find((webhook: Webhook) => webhook.id === id);
  }

  async deliveries(id: string): Promise<Delivery[]> {
    return (await this.request(`/v1/webhooks/${id}/deliveries?limit=100`)).json.items;
  }

  /** Lets every attempt that waits be due, and makes a scheduled run. */
  async retryNow(): Promise<void> {
    await (await this.db()).prepare("UPDATE webhooks SET due_at = ''").run();
    expect((await this.request("/v1/ingest", "POST")).status).toBe(202);
  }

  /** Waits until a webhook has been sent the whole journal. */
  async untilDelivered(id: string, wait = WAIT): Promise<Webhook> {
    return vi.waitFor(async () => {
      const webhook = await this.webhook(id);
      expect(webhook).toMatchObject({ behind: 0, failures: 0, status: "active" });
      return webhook;
    }, wait);
  }

  /** Waits until the last delivery has a result. */
  async untilResult(id: string, result: Partial<Delivery>): Promise<Webhook> {
    return vi.waitFor(async () => {
      expect((await this.deliveries(id))[0]).toMatchObject(result);
      return this.webhook(id);
    }, WAIT);
  }
}
