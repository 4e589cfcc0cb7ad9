import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DERIVATION } from "../../src/reader/derivation.ts";
import { Deployment, TIMEOUTS } from "../delivery/deployment.ts";

/** The file begins with a page that workerd needs to start. */
const PAGE_BYTES = 4_096;

/** Twelve articles, each on a page of its own; lists begin with the last. */
const ARTICLES = `INSERT INTO articles (sort_key, id, content, version, document, text, features, keys, earlier, story,
    first_seen_at, updated_at, derivation)
  SELECT value, value, '', '', 'no. ' || value || hex(zeroblob(1500)), '', '', '[]', '[]', value, '', '', ${DERIVATION}
  FROM json_each('[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]')`;

/** A deployment that was healthy when it stopped. */
let sound: Deployment;
beforeAll(async () => {
  sound = await Deployment.start();
  const db = await sound.db();
  await db.batch([db.prepare("INSERT INTO texts VALUES ('', '', '', 0)"), db.prepare(ARTICLES)]);
  expect((await sound.request("/v1/ingest", "POST")).status).toBe(202);
  expect((await sound.request("/health")).status).toBe(200);
  await sound.miniflare.dispose();
}, TIMEOUTS.hookTimeout);
afterAll(() => rm(sound.stores, { recursive: true }));

/** Overwrites pages of the database, as a damaged disk does: those with `text`, or all but the first. */
async function damage(stores: string, text: string | null): Promise<void> {
  const names = await readdir(stores, { recursive: true });
  const path = join(stores, names.find((name) => /d1.*[0-9a-f]{64}\.sqlite$/.test(name)) ?? "");
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

const UNREADABLE =
  "The catalogue can't be read. The log says why: it may be damaged, or its disk full.";

test.each([
  ["health is a 503", "all pages but the first", null, "GET /health", 503, UNREADABLE],
  ["health is a 503", "the page of the newest article", "no. 120", "GET /health", 503, UNREADABLE],
  ["a scheduled run fails", "the page of an older article", "no. 300", "POST /v1/ingest", 500],
])("%s where %s of the database is overwritten", async (_, __, text, to, status, detail?) => {
  const stores = await mkdtemp(join(tmpdir(), "broadsheet-"));
  await cp(sound.stores, stores, { recursive: true });
  await damage(stores, text);
  const damaged = await Deployment.start(stores);
  const [method, path = ""] = to.split(" ");
  expect(await damaged.request(path, method)).toMatchObject({
    status,
    json: detail === undefined ? {} : { detail },
  });
  await damaged.stop();
});
