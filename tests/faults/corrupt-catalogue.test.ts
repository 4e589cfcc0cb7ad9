import { mkdtemp, open, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readD1Migrations } from "@cloudflare/vitest-plugin";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { afterEach, beforeEach, expect, test } from "vitest";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import { ROOT, runWrangler } from "../../scripts/wrangler.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "broadsheet-"));
  await runWrangler(["deploy", "--dry-run", "--outdir", join(folder, "bundle")]);
});
afterEach(() => rm(folder, { recursive: true }));

function start(): Miniflare {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(join(ROOT, "wrangler.toml"));
  const { modulesRules: _, ...options } = workerOptions;
  return new Miniflare({
    ...convertV4MiniflareOptions({
      ...options,
      bindings: { ADMIN_TOKEN: "token-of-the-tests" },
      modules: true,
      modulesRoot: join(folder, "bundle"),
      scriptPath: join(folder, "bundle/index.js"),
    }),
    resourcePersistencePath: join(folder, "stores"),
  });
}

/** The file begins with a page that workerd needs to start. */
const PAGE_BYTES = 4_096;

/** Overwrites the rest of the database's files, as a damaged disk does. Returns their number. */
async function damage(): Promise<number> {
  const names = await readdir(join(folder, "stores"), { recursive: true });
  const files = names.filter((name) => /d1.*\.sqlite(?:-wal)?$/.test(name));
  for (const name of files) {
    const file = await open(join(folder, "stores", name), "r+");
    const { size } = await file.stat();
    const length = Math.max(0, size - PAGE_BYTES);
    await file.write(Buffer.alloc(length, 0xa5), 0, length, PAGE_BYTES);
    await file.close();
  }
  return files.length;
}

test("health is a 503 where all but the first page of the database is overwritten", async () => {
  const before = start();
  const db = await before.getD1Database("CATALOGUE");
  const migrations = await readD1Migrations(join(ROOT, "src/storage/catalogue/migrations"));
  for (const { queries } of migrations) {
    for (const query of queries) await db.prepare(query).run();
  }
  const healthy = await before.dispatchFetch("http://localhost/health");
  expect([healthy.status, await healthy.json()]).toMatchObject([200, { status: "ok" }]);
  await before.dispose();

  expect(await damage()).toBeGreaterThan(0);
  const after = start();
  const response = await after.dispatchFetch("http://localhost/health");
  expect([response.status, await response.json()]).toMatchObject([
    503,
    { detail: "The catalogue does not respond. Were its migrations applied?" },
  ]);
  await after.dispose();
});
