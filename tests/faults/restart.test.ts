import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readD1Migrations } from "@cloudflare/vitest-plugin";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import { ROOT, runWrangler } from "../../scripts/wrangler.ts";
import { page } from "../pages.ts";

const ORIGIN = "http://broadsheet.example";
const HEADERS = { Authorization: "Bearer token-of-the-tests" };
const LEASE_MILLISECONDS = 900_000;

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "broadsheet-"));
  await runWrangler(["deploy", "--dry-run", "--outdir", join(folder, "bundle")]);
});
afterEach(() => rm(folder, { recursive: true }));

/** Starts the bundle that a deployment uploads, on stores that outlive it. */
async function start(): Promise<Miniflare> {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(join(ROOT, "wrangler.toml"));
  const { modulesRules: _, ...options } = workerOptions;
  const miniflare = new Miniflare({
    ...convertV4MiniflareOptions({
      ...options,
      bindings: { ADMIN_TOKEN: "token-of-the-tests" },
      modules: true,
      modulesRoot: join(folder, "bundle"),
      scriptPath: join(folder, "bundle/index.js"),
    }),
    resourcePersistencePath: join(folder, "stores"),
  });
  const db = await miniflare.getD1Database("CATALOGUE");
  const [head] = (await db.prepare("SELECT name FROM sqlite_master WHERE name = 'head'").all())
    .results;
  if (head === undefined) {
    for (const { queries } of await readD1Migrations(
      join(ROOT, "src/storage/catalogue/migrations"),
    )) {
      for (const query of queries) await db.prepare(query).run();
    }
  }
  return miniflare;
}

async function statuses(miniflare: Miniflare): Promise<string[]> {
  const response = await miniflare.dispatchFetch(`${ORIGIN}/v1/captures`, { headers: HEADERS });
  return (await response.text()).match(/(?<="status":")\w+/g) ?? [];
}

test("captures that waited when the server was stopped are read after a restart and a sweep", async () => {
  const before = await start();
  const names = Array.from({ length: 8 }, (_, i) => `page-${i}`);
  await Promise.all(
    names.map((name) =>
      before.dispatchFetch(`${ORIGIN}/v1/captures/${name}`, {
        method: "PUT",
        body: page({ title: `Title of ${name}` }),
        headers: HEADERS,
      }),
    ),
  );
  await before.dispose();

  const after = await start();
  const worker = await after.getWorker();
  await worker.scheduled({ scheduledTime: new Date(Date.now() + LEASE_MILLISECONDS) });
  await vi.waitFor(async () => expect(await statuses(after)).toEqual(names.map(() => "read")), {
    timeout: 20_000,
    interval: 50,
  });
  const list = await after.dispatchFetch(`${ORIGIN}/v1/articles?limit=100`);
  const titles = (await list.text()).match(/Title of page-\d/g) ?? [];
  expect([...new Set(titles)].toSorted()).toEqual(names.map((name) => `Title of ${name}`));
  await after.dispose();
}, 60_000);
