import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { decide, idOf, say } from "../../comments.ts";
import { freshInstance, ingest, put, readCorpus, request, untilRead } from "../../instance.ts";
import { page } from "../../pages.ts";

beforeEach(freshInstance);

const [BASELINE, ...LATER] = env.MIGRATIONS;

type Rows = readonly Readonly<Record<string, unknown>>[];

/** All rows of tables, but FTS5's own tables: `search` is filled anew. */
async function readRows(): Promise<ReadonlyMap<string, Rows>> {
  const { results: tables } = await env.CATALOGUE.prepare(
    `SELECT name FROM pragma_table_list
     WHERE type = 'table' AND name NOT GLOB '_cf_*' AND name NOT GLOB 'sqlite_*' AND name <> 'd1_migrations'`,
  ).all<{ name: string }>();
  const rows = new Map<string, Rows>();
  for (const { name } of tables) {
    rows.set(name, (await env.CATALOGUE.prepare(`SELECT * FROM ${name}`).all()).results);
  }
  return rows;
}

async function fillWith(rows: ReadonlyMap<string, Rows>): Promise<void> {
  const known = new Set((await readRows()).keys());
  const statements = [...rows].flatMap(([table, all]) => {
    if (!known.has(table)) return [];
    const inserts = all.map((row) => {
      const columns = Object.keys(row);
      const marks = columns.map(() => "?").join();
      const names = columns.map((column) => `"${column}"`).join();
      return env.CATALOGUE.prepare(`INSERT INTO ${table} (${names}) VALUES (${marks})`).bind(
        ...Object.values(row),
      );
    });
    return [env.CATALOGUE.prepare(`DELETE FROM ${table}`), ...inserts];
  });
  await env.CATALOGUE.batch([
    env.CATALOGUE.prepare("PRAGMA defer_foreign_keys = ON"),
    ...statements,
  ]);
}

test("every later migration only adds", () => {
  for (const { name, queries } of LATER) {
    for (const sql of queries) {
      const statement = sql.replace(/--.*$/gm, "").trim();
      expect([name, /^(CREATE|ALTER TABLE \w+ ADD|INSERT|UPDATE)\b/i.test(statement)]).toEqual([
        name,
        true,
      ]);
    }
  }
});

test("a populated database of the baseline serves the same after the later migrations", async () => {
  const body = ["The ferry to Quarry Island sailed again on Monday after nine weeks in the yard."];
  await ingest({
    "a.txt": page({ title: "Ferry sails", body, cards: [{ title: "Goats return" }] }),
    "b.txt": page({ title: "Bells", cards: [{ title: "Ferry sails", body: body.join("") }] }),
  });
  await decide(await say(await idOf("Goats return")), "approved");
  const corpus = await readCorpus();
  const rows = await readRows();
  const inbox = await Promise.all(
    (await env.INBOX.list()).objects.map(async ({ key }) => {
      return [key, (await (await env.INBOX.get(key))?.text()) ?? ""] as const;
    }),
  );

  await reset();
  for (const [key, text] of inbox) await env.INBOX.put(key, text);
  if (!BASELINE) throw new Error("There is no migration.");
  await applyD1Migrations(env.CATALOGUE, [BASELINE]);
  await fillWith(rows);
  await applyD1Migrations(env.CATALOGUE, env.MIGRATIONS);

  expect(await readCorpus()).toEqual(corpus);
  const comments = await request(`/v1/articles/${await idOf("Goats return")}/comments`);
  expect((await comments.json<{ items: unknown[] }>()).items).toHaveLength(1);
  await put("c.txt", page({ title: "Bridge reopens" }));
  await untilRead(3);
  expect(Object.keys(await readCorpus())).toHaveLength(Object.keys(corpus).length + 1);
});
