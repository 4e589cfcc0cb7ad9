import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
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
      bindings: { ADMIN_TOKEN: "local", LOCAL_ONLY: "on" },
      modules: true,
      modulesRoot: join(folder, "bundle"),
      scriptPath: join(folder, "bundle/index.js"),
    }),
    resourcePersistencePath: join(folder, "stores"),
  });
}

/** The file begins with a page that workerd needs to start. */
const PAGE_BYTES = 4_096;

/** Overwrites pages of the database, as a damaged disk does: those with `text`, or all but the first. */
async function damage(text: string | null): Promise<void> {
  const names = await readdir(join(folder, "stores"), { recursive: true });
  const name = names.find((each) => /d1.*[0-9a-f]{64}\.sqlite$/.test(each)) ?? "";
  const path = join(folder, "stores", name);
  const db = new DatabaseSync(path);
  db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  db.close();
  const bytes = await readFile(path);
  for (let at = PAGE_BYTES; at < bytes.length; at += PAGE_BYTES) {
    const page = bytes.subarray(at, at + PAGE_BYTES);
    if (text === null || page.includes(text)) page.fill(0xa5);
  }
  await writeFile(path, bytes);
}

/** Twelve articles, each on a page of its own, and the last one first in every list. */
const ARTICLES = `WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 12)
  INSERT INTO articles (sort_key, id, content, version, document, text, features, keys, earlier, story,
    first_seen_at, updated_at, projection)
  SELECT n, printf('%020d', n), '', 'v', printf('{"title":"no. %d %s"}', n, hex(zeroblob(1500))), 't', '{}', '[]', '[]',
    printf('%020d', n), '2025-08-01T12:00:00.000Z', '2025-08-01T12:00:00.000Z', 1 FROM numbers`;

/** What an instance responds once pages of its database are damaged. */
async function respondDamaged(text: string | null, path: string, init: { method?: string } = {}) {
  const before = start();
  const db = await before.getD1Database("CATALOGUE");
  const migrations = await readD1Migrations(join(ROOT, "src/storage/catalogue/migrations"));
  for (const { queries } of migrations) {
    for (const query of queries) await db.prepare(query).run();
  }
  await db.prepare("INSERT INTO texts VALUES ('t', '', '', 0)").run();
  await db.prepare(ARTICLES).run();
  const healthy = await before.dispatchFetch("http://localhost/health");
  expect([healthy.status, await healthy.json()]).toMatchObject([200, { status: "ok" }]);
  await before.dispose();

  await damage(text);
  const after = start();
  const headers = { Authorization: "Bearer local" };
  const response = await after.dispatchFetch(`http://localhost${path}`, { ...init, headers });
  const result = [response.status, await response.json()];
  await after.dispose();
  return result;
}

test.each([
  ["all pages but the first", null],
  ["the page of the newest article", "no. 12 "],
])("health is a 503 where %s of the database is overwritten", async (_, text) => {
  const detail =
    "The catalogue does not respond, or can't be read. See the log: it may be damaged, or its disk full.";
  expect(await respondDamaged(text, "/health")).toMatchObject([503, { detail }]);
});

test("a scheduled run fails where the page of an older article is overwritten", async () => {
  expect(await respondDamaged("no. 3 ", "/v1/ingest", { method: "POST" })).toMatchObject([500, {}]);
});
