import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { prepareDatabase, reserveState, setDatabaseAside } from "../../scripts/state-folder.ts";
import { ROOT } from "../../scripts/wrangler.ts";

const MIGRATIONS = join(ROOT, "src/storage/catalogue/migrations");

let state = "";
let file = "";
beforeEach(async () => {
  state = await mkdtemp(join(tmpdir(), "broadsheet-state-"));
  file = join(state, "v3/d1/miniflare-D1DatabaseObject/0123456789abcdef.sqlite");
});
afterEach(() => rm(state, { recursive: true }));

/** Stores the database that the migrations make, changed by `sql`. */
async function create(sql = ""): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  database.exec("CREATE TABLE d1_migrations (name TEXT)");
  for (const name of (await readdir(MIGRATIONS)).toSorted()) {
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
const EARLIER = "UPDATE d1_migrations SET name = '0001_catalogue.sql'";
test.each([
  ["this version", "", "usable"],
  ["a later version, which only added", LATER, "usable"],
  ["a version with other migrations", EARLIER, "of another version"],
  ["a start that was killed before its first migration", "DELETE FROM d1_migrations", "usable"],
])("the database of %s is recognised", async (_, sql, expected) => {
  await create(sql);
  expect(reserveState(state)).toBe(expected);
});

test.each([
  ["webhooks and removals", "", ["gone", "receiver"]],
  ["removals of a version without webhooks", "DROP TABLE webhooks", ["gone"]],
])("the new database has the %s of the one that is set aside", async (_, sql, expected) => {
  await create(`${EARLIER}; INSERT INTO ids (id, removed) VALUES ('gone', 'gone'), ('public', NULL);
    INSERT INTO webhooks (id, settings, secrets, status, created_at, epoch, edition, rejection)
    VALUES ('receiver', '{}', '[]', 'active', '', '', 0, 0); ${sql}`);
  setDatabaseAside(state);
  await create();
  expect(prepareDatabase(state)).toMatch(/database-until-/);
  expect(prepareDatabase(state)).toBe(null);
  using database = new DatabaseSync(file);
  const rows = database.prepare("SELECT id FROM ids UNION ALL SELECT id FROM webhooks").all();
  expect(rows.map(({ id }) => id)).toEqual(expected);
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
  await create();
  await writeFile(file, damage(await readFile(file)));
  expect(reserveState(state)).toBe("damaged");
});
