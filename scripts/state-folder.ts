// The folder of a local instance's stores: one process uses it, and a database that cannot be used is kept aside.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { ROOT } from "./wrangler.ts";

const MIGRATIONS = join(ROOT, "src/storage/catalogue/migrations");
/** By then, the wrangler of an `npm start` that was killed has ended. */
const RELEASE_MILLISECONDS = 10_000;
const COLUMNS =
  "SELECT t.name || '.' || c.name AS name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'";

export type DatabaseState = "absent" | "usable" | "in use" | "damaged" | "of another version";

/** Open for as long as this process runs. */
const locks: DatabaseSync[] = [];

/**
 * Reserves the folder for this process, and says what its database is. SQLite's locks end with the process that
 * has them, however it ends.
 */
export function reserveState(state: string): DatabaseState {
  mkdirSync(state, { recursive: true });
  try {
    locks.push(openAlone(join(state, "lock.sqlite"), 0));
    const folder = join(state, "v3/d1/miniflare-D1DatabaseObject");
    if (!existsSync(folder)) return "absent";
    const files = readdirSync(folder).filter((file) => file.endsWith(".sqlite"));
    const states = files.map((file) => inspect(join(folder, file)));
    return states.find((each) => each !== "usable") ?? "usable";
  } catch (error) {
    // https://sqlite.org/rescode.html: busy; a table is missing, a page is malformed, the file is no database.
    const code = error instanceof Error && "errcode" in error ? Number(error.errcode) & 0xff : -1;
    if (code === 5) return "in use";
    if ([1, 11, 26].includes(code)) return "damaged";
    throw error;
  }
}

/**
 * Moves the database into a folder beside it, which is returned. KV's copies go with it: what the database had still to
 * delete there is not in the inbox. They go first, because a start after an interruption looks at the database.
 */
export function setDatabaseAside(state: string): string {
  const aside = join(state, `database-until-${new Date().toISOString().replaceAll(":", "-")}`);
  mkdirSync(aside);
  for (const store of ["kv", "d1"]) {
    const folder = join(state, "v3", store);
    if (existsSync(folder)) renameSync(folder, join(aside, store));
  }
  return aside;
}

function openAlone(file: string, timeout: number): DatabaseSync {
  const database = new DatabaseSync(file, { timeout });
  database.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
  return database;
}

function inspect(file: string): DatabaseState {
  const database = openAlone(file, RELEASE_MILLISECONDS);
  const check = names(database, "SELECT quick_check AS name FROM pragma_quick_check");
  if (check.join() !== "ok") return "damaged";
  const isUsable = file.endsWith("metadata.sqlite") || isOurs(database);
  database.close();
  return isUsable ? "usable" : "of another version";
}

/**
 * Whether our migrations can follow those that were applied. A later version's are ours and others, and only add. Some
 * early versions had other columns under the same names.
 */
function isOurs(database: DatabaseSync): boolean {
  const applied = names(database, "SELECT name FROM d1_migrations");
  const ours = readdirSync(MIGRATIONS).toSorted();
  const common = ours.filter((name) => applied.includes(name));
  if (common.length < Math.min(ours.length, applied.length)) return false;
  const expected = new DatabaseSync(":memory:");
  for (const name of common) expected.exec(readFileSync(join(MIGRATIONS, name), "utf8"));
  const columns = new Set(names(database, COLUMNS));
  return names(expected, COLUMNS).every((column) => columns.has(column));
}

function names(database: DatabaseSync, sql: string): string[] {
  return database
    .prepare(sql)
    .all()
    .map(({ name }) => String(name));
}
