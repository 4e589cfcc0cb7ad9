import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { reserveState } from "../../scripts/state-folder.ts";
import { ROOT } from "../../scripts/wrangler.ts";

const MIGRATIONS = join(ROOT, "src/storage/catalogue/migrations");

let state = "";
let file = "";
beforeEach(async () => {
  state = await mkdtemp(join(tmpdir(), "broadsheet-state-"));
  const folder = join(state, "v3/d1/miniflare-D1DatabaseObject");
  await mkdir(folder, { recursive: true });
  file = join(folder, "0123456789abcdef.sqlite");
});
afterEach(() => rm(state, { recursive: true }));

/** Stores the database that the first `count` migrations make, changed by `sql`. */
async function create(count: number, sql = ""): Promise<void> {
  const database = new DatabaseSync(file);
  database.exec("CREATE TABLE d1_migrations (name TEXT)");
  for (const name of (await readdir(MIGRATIONS)).toSorted().slice(0, count)) {
    database.exec(await readFile(join(MIGRATIONS, name), "utf8"));
    database.exec(`INSERT INTO d1_migrations VALUES ('${name}')`);
  }
  database.exec(sql);
  database.close();
}

test("a folder without a database has none", () => {
  expect(reserveState(join(state, "new"))).toBe("absent");
});

const LATER = "INSERT INTO d1_migrations VALUES ('9999_later.sql')";
const RENAME = "ALTER TABLE spending RENAME COLUMN comments TO remarks";
test.each([
  ["this version", 99, "", "usable"],
  ["an earlier version whose migrations are the first of ours", 5, "", "usable"],
  ["a later version, which only added", 99, LATER, "usable"],
  ["a version with other migrations", 5, LATER, "of another version"],
  ["an early version with another column", 2, RENAME, "of another version"],
  ["a start that was killed before its first migration", 0, "", "usable"],
])("the database of %s is recognised", async (_, count, sql, expected) => {
  await create(count, sql);
  expect(reserveState(state)).toBe(expected);
});

test.each([
  [
    "overwritten pages",
    (bytes: Buffer) => bytes.fill(0xa5, bytes.length / 2, bytes.length / 2 + 40_960),
  ],
  ["an overwritten header", (bytes: Buffer) => bytes.fill(0xa5, 0, 100)],
  ["half of its bytes", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ["no bytes", (bytes: Buffer) => bytes.subarray(0, 0)],
])("a database with %s is damaged", async (_, damage) => {
  await create(99);
  await writeFile(file, damage(await readFile(file)));
  expect(reserveState(state)).toBe("damaged");
});
