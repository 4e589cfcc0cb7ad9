import { join } from "node:path";
import { readD1Migrations } from "@cloudflare/vitest-plugin";

const MIGRATIONS = join(import.meta.dirname, "../../src/storage/catalogue/migrations");

/** Makes the tables of a catalogue without an inbox, where no removal can come before a capture. */
export async function makeTables(db: D1Database): Promise<void> {
  for (const { queries } of await readD1Migrations(MIGRATIONS)) {
    for (const query of queries) await db.prepare(query).run();
  }
  await db.prepare("UPDATE head SET removals_after = NULL").run();
}
