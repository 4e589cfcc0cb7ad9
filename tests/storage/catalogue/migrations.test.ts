import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import {
  createReplacement,
  hasReplacement,
} from "../../../src/storage/catalogue/rebuild-tables.ts";
import { createComment, findIdByTitle, moderate } from "../../comments.ts";
import {
  AUTHORIZED,
  ingest,
  put,
  readCorpus,
  request,
  runCron,
  untilRead,
} from "../../instance.ts";
import { page } from "../../pages.ts";

const [BASELINE, ...LATER] = env.MIGRATIONS;

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Tables and columns by the names that the baseline gives them. */
const FORMER_NAMES: Readonly<Record<string, string>> = {
  removed_spans: "removed_places",
  sort_key: "place",
};
/** Columns that later migrations add. */
const ADDED_COLUMNS = new Set([
  "model_calls",
  "reprint_of",
  "added_edition",
  "last_edition",
  "article_count",
  "rejection",
  "story_count",
  "captures.source",
  "captures.published_at",
  "captures.context",
  "last_read_at",
  "last_run_at",
  "running_since",
]);

async function listTables(): Promise<string[]> {
  const { results } = await env.CATALOGUE.prepare(
    `SELECT name FROM pragma_table_list
     WHERE type = 'table' AND name NOT GLOB '_cf_*' AND name NOT GLOB 'sqlite_*' AND name <> 'd1_migrations'`,
  ).all<{ name: string }>();
  return results.map(({ name }) => name);
}

/** The rows of all tables except FTS5's own. */
async function readRows(): Promise<ReadonlyMap<string, Rows>> {
  const rows = new Map<string, Rows>();
  for (const name of await listTables()) {
    rows.set(name, (await env.CATALOGUE.prepare(`SELECT * FROM ${name}`).all()).results);
  }
  return rows;
}

async function fillWith(rows: ReadonlyMap<string, Rows>): Promise<void> {
  const known = new Set(await listTables());
  const statements = [...rows].flatMap(([name, all]) => {
    const table = FORMER_NAMES[name] ?? name;
    if (!known.has(table)) return [];
    const inserts = all.map((row) => {
      const columns = Object.keys(row).filter(
        (column) => !ADDED_COLUMNS.has(column) && !ADDED_COLUMNS.has(`${table}.${column}`),
      );
      const marks = columns.map(() => "?").join();
      const names = columns.map((column) => `"${FORMER_NAMES[column] ?? column}"`).join();
      return env.CATALOGUE.prepare(`INSERT INTO ${table} (${names}) VALUES (${marks})`).bind(
        ...columns.map((column) => row[column]),
      );
    });
    return [env.CATALOGUE.prepare(`DELETE FROM ${table}`), ...inserts];
  });
  await env.CATALOGUE.batch([
    env.CATALOGUE.prepare("PRAGMA defer_foreign_keys = ON"),
    ...statements,
  ]);
}

test("every later migration adds or renames, and drops nothing but a table of an unfinished rebuild", () => {
  for (const { name, queries } of LATER) {
    for (const sql of queries) {
      const statement = sql.replace(/--.*$/gm, "").trim();
      expect([
        name,
        /^(CREATE|ALTER TABLE \w+ (ADD|RENAME)|INSERT|UPDATE|DROP TABLE IF EXISTS next_)/i.test(
          statement,
        ),
      ]).toEqual([name, true]);
    }
  }
});

test("a populated database of the baseline serves the same after the later migrations", async () => {
  const body = ["The ferry to Quarry Island sailed again on Monday after nine weeks in the yard."];
  await ingest({
    "a.txt": page({ title: "Ferry sails", body, cards: [{ title: "Goats return" }] }),
    "b.txt": page({ title: "Bells", cards: [{ title: "Ferry sails", body: body.join("") }] }),
  });
  await moderate(await createComment(await findIdByTitle("Goats return")), "approved");
  await request(`/v1/articles/${await findIdByTitle("Bells")}`, {
    method: "DELETE",
    headers: AUTHORIZED,
  });
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
  expect(rows.get("removed_spans")).toHaveLength(1);
  expect((await readRows()).get("removed_spans")).toEqual(rows.get("removed_spans"));
  const comments = await request(`/v1/articles/${await findIdByTitle("Goats return")}/comments`);
  expect((await comments.json<{ items: unknown[] }>()).items).toHaveLength(1);
  await put("c.txt", page({ title: "Bridge reopens" }));
  await untilRead(3);
  expect(Object.keys(await readCorpus())).toHaveLength(Object.keys(corpus).length + 1);
});

test("a rebuild that the migrations interrupt starts over and leaves no table of the former names", async () => {
  await ingest({ "a.txt": page({ title: "Ferry sails", cards: [{ title: "Goats return" }] }) });
  const [corpus, rows] = [await readCorpus(), await readRows()];
  await reset();
  await env.INBOX.put("a.txt", page({ title: "Ferry sails", cards: [{ title: "Goats return" }] }));
  await applyD1Migrations(env.CATALOGUE, env.MIGRATIONS.slice(0, 2));
  await fillWith(rows);
  await createReplacement(env.CATALOGUE);
  await env.CATALOGUE.exec("CREATE TABLE next_removed_places (capture TEXT)");
  await applyD1Migrations(env.CATALOGUE, env.MIGRATIONS);

  await runCron();
  await untilRead(1);
  expect(await hasReplacement(env.CATALOGUE)).toBe(false);
  expect((await listTables()).filter((name) => name.startsWith("next_"))).toEqual([]);
  expect(await readCorpus()).toEqual(corpus);
});
