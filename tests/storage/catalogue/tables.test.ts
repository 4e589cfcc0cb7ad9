import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { columnsOf, TABLES } from "../../../src/storage/catalogue/tables.ts";

const TYPES: Record<string, string> = { large: "INTEGER", json: "TEXT", "json?": "TEXT?" };

test("the described columns are those that the migrations make", async () => {
  for (const table of Object.keys(TABLES) as (keyof typeof TABLES)[]) {
    const { results } = await env.CATALOGUE.prepare(`PRAGMA table_info(${table})`).all();
    const made = results.map(({ name, type, notnull, pk }) => {
      // A full-text index has columns without a type, none of which is null.
      const isRequired = notnull === 1 || pk !== 0 || type === "";
      return `${name} ${type || "TEXT"}${isRequired ? "" : "?"}`;
    });
    const described = columnsOf(table).map(
      ([name, kind]) => `${name} ${TYPES[kind] ?? kind.toUpperCase()}`,
    );
    const stored = described.filter((column) => column !== "rowid INTEGER");
    expect([table, ...stored.sort()]).toEqual([table, ...made.sort()]);
  }
});
