import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { readD1Migrations } from "@cloudflare/vitest-plugin";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { afterEach, beforeEach, expect, test } from "vitest";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import { ROOT, runWrangler } from "../../scripts/wrangler.ts";
import { DERIVATION } from "../../src/reader/derivation.ts";

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

const HEALTH = "http://localhost/health";
const INGEST = "http://localhost/v1/ingest";

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

/** Twelve articles, each on a page of its own; lists begin with the last. */
const ARTICLES = `INSERT INTO articles (sort_key, id, content, version, document, text, features, keys, earlier, story,
    first_seen_at, updated_at, derivation)
  SELECT value, value, '', '', 'no. ' || value || hex(zeroblob(1500)), '', '', '[]', '[]', value, '', '', ${DERIVATION}
  FROM json_each('[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]')`;

/** What an instance responds once pages of its database are damaged. */
async function respondDamaged(text: string | null, method: string, url: string) {
  const headers = { Authorization: "Bearer token-of-the-tests" };
  const before = start();
  const db = await before.getD1Database("CATALOGUE");
  const migrations = await readD1Migrations(join(ROOT, "src/storage/catalogue/migrations"));
  for (const { queries } of migrations) {
    for (const query of queries) await db.prepare(query).run();
  }
  await db.prepare("INSERT INTO texts VALUES ('', '', '', 0)").run();
  await db.prepare(ARTICLES).run();
  const run = await before.dispatchFetch(INGEST, { method: "POST", headers });
  const health = await before.dispatchFetch(HEALTH);
  expect([run.status, health.status]).toEqual([202, 200]);
  await before.dispose();

  await damage(text);
  const after = start();
  const response = await after.dispatchFetch(url, { method, headers });
  const result = [response.status, await response.json()];
  await after.dispose();
  return result;
}

test.each([
  ["all pages but the first", null],
  ["the page of the newest article", "no. 120"],
])("health is a 503 where %s of the database is overwritten", async (_, text) => {
  const detail =
    "The catalogue can't be read. The log says why: it may be damaged, or its disk full.";
  expect(await respondDamaged(text, "GET", HEALTH)).toMatchObject([503, { detail }]);
});

test("a scheduled run fails where the page of an older article is overwritten", async () => {
  expect(await respondDamaged("no. 300", "POST", INGEST)).toMatchObject([500, {}]);
});
