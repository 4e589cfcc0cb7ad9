// The folder of a local instance's stores: one process uses it, and a database that cannot be used is kept aside.
import { existsSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { RELEASE_LEASES } from "../src/storage/catalogue/leases.ts";
import { FORGET_RUNS } from "../src/storage/catalogue/scheduled-runs.ts";
import { canMigrate } from "./wrangler.ts";

/** Has what is set aside until all that is only there is in the new database, however often a start is killed. */
const FORMER = "former-database";
/** By then, the wrangler of an `npm start` that was killed has ended. */
const RELEASE_MILLISECONDS = 10_000;
/** The inbox has removals, too, but what was removed must be gone (410) before that is read. */
const CARRY_OVER = `
  INSERT OR IGNORE INTO ids (id, removed) SELECT id, removed FROM former.ids WHERE removed IS NOT NULL;
  INSERT OR IGNORE INTO webhooks SELECT * FROM former.webhooks`;

export type DatabaseState = "absent" | "usable" | "in use" | "damaged" | "of another version";

/** Open for as long as this process runs. */
const locks: DatabaseSync[] = [];

/**
 * Reserves the folder for this process, and says what its database is. SQLite's locks end with the process that
 * has them, however it ends.
 */
export function reserveState(state: string): DatabaseState {
  mkdirSync(state, { recursive: true });
  return stateOf(() => {
    locks.push(openAlone(join(state, "lock.sqlite"), 0));
    return inspect(join(state, "v3"));
  });
}

/**
 * Sets the database aside. KV's copies go with it: what the database had still to delete there is not in the inbox.
 * They go first, because a start after an interruption looks at the database.
 */
export function setDatabaseAside(state: string): void {
  mkdirSync(join(state, FORMER), { recursive: true });
  for (const store of ["kv", "d1"]) {
    const folder = join(state, "v3", store);
    if (existsSync(folder)) renameSync(folder, join(state, FORMER, store));
  }
}

/**
 * Prepares the database for a server that starts: local queues are in memory, so no message of an earlier one exists,
 * whatever its lease says, and no run is late. Copies to it what only one has that was set aside and is not damaged.
 * Returns the folder in which that one is kept from then on; null if there is none.
 */
export function prepareDatabase(state: string): string | null {
  const former = join(state, FORMER);
  const [to = "", from = ""] = [join(state, "v3"), former].map((stores) => databasesIn(stores)[0]);
  using database = new DatabaseSync(to, { timeout: RELEASE_MILLISECONDS });
  database.exec(`${RELEASE_LEASES}; ${FORGET_RUNS}`);
  if (!existsSync(former)) return null;
  stateOf(() => {
    if (inspect(former) === "damaged") return "damaged";
    database.prepare("ATTACH ? AS former").run(from);
    database.exec(CARRY_OVER);
    return "usable";
  });
  const kept = join(state, `database-until-${new Date().toISOString().replaceAll(":", "-")}`);
  renameSync(former, kept);
  return kept;
}

function openAlone(file: string, timeout: number): DatabaseSync {
  const database = new DatabaseSync(file, { timeout });
  database.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
  return database;
}

/** Miniflare's own, metadata.sqlite, is the last one. */
function databasesIn(stores: string): string[] {
  const folder = join(stores, "d1/miniflare-D1DatabaseObject");
  const files = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return files.filter((file) => file.endsWith(".sqlite")).map((file) => join(folder, file));
}

function inspect(stores: string): DatabaseState {
  const states = databasesIn(stores).map((file): DatabaseState => {
    using database = openAlone(file, RELEASE_MILLISECONDS);
    if (database.prepare("PRAGMA quick_check(1)").get()?.["quick_check"] !== "ok") return "damaged";
    if (file.endsWith("metadata.sqlite")) return "usable";
    const applied = database.prepare("SELECT name FROM d1_migrations").all();
    return canMigrate(JSON.stringify(applied)) ? "usable" : "of another version";
  });
  return states.find((each) => each !== "usable") ?? states[0] ?? "absent";
}

function stateOf(inspect: () => DatabaseState): DatabaseState {
  try {
    return inspect();
  } catch (error) {
    // https://sqlite.org/rescode.html: busy; a table is missing, a page is malformed, the file is no database.
    const code = error instanceof Error && "errcode" in error ? Number(error.errcode) & 0xff : -1;
    if (code === 5) return "in use";
    if ([1, 11, 26].includes(code)) return "damaged";
    throw error;
  }
}
