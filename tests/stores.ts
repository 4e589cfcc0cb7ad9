import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";

/**
 * The stores as after a first deployment. Their tables are created once and emptied between tests, because a
 * migration takes longer than most tests.
 */

type Migrated = {
  /** All tables, indexes, views and triggers. */
  readonly schema: string;
  /** Empties every table, and brings back the rows that the migrations put there. */
  readonly emptying: readonly D1PreparedStatement[];
};

let migrated: Migrated | undefined;

/** Empties all stores. Creates them again if a test left other tables than the migrations create. */
export async function emptyStores(): Promise<void> {
  if (migrated === undefined || (await readSchema()) !== migrated.schema) return makeStores();
  await Promise.all([env.CATALOGUE.batch([...migrated.emptying]), emptyInbox(), emptyNewsstand()]);
}

/** Creates all stores again, and the queue. */
export async function makeStores(): Promise<void> {
  await reset();
  await applyD1Migrations(env.CATALOGUE, env.MIGRATIONS);
  migrated = { schema: await readSchema(), emptying: await emptyingStatements() };
}

/** Loses the database and the newsstand, and deploys again: only the inbox is left. */
export async function loseCatalogue(): Promise<void> {
  // The vocabulary goes before the index that it shows, and the index takes its own tables along.
  const { results } = await env.CATALOGUE.prepare(
    `SELECT type, name FROM sqlite_master
     WHERE type IN ('view', 'table') AND name NOT GLOB '_cf_*' AND name NOT GLOB 'sqlite_*'
       AND name NOT GLOB 'search_[cdi]*'
     ORDER BY type = 'table', name DESC`,
  ).all<{ type: string; name: string }>();
  await env.CATALOGUE.batch([
    env.CATALOGUE.prepare("PRAGMA defer_foreign_keys = ON"),
    ...results.map(({ type, name }) => env.CATALOGUE.prepare(`DROP ${type} ${name}`)),
  ]);
  await applyD1Migrations(env.CATALOGUE, env.MIGRATIONS);
  await emptyNewsstand();
}

async function readSchema(): Promise<string> {
  const { results } = await env.CATALOGUE.prepare("SELECT name, sql FROM sqlite_master").all();
  return JSON.stringify(results);
}

type Table = { readonly name: string; readonly type: string; readonly sql: string };

async function emptyingStatements(): Promise<D1PreparedStatement[]> {
  // Shadow tables are FTS5's own; _cf_ ones are D1's.
  const { results: tables } = await env.CATALOGUE.prepare(
    `SELECT l.name, l.type, m.sql FROM pragma_table_list l JOIN sqlite_master m ON m.name = l.name
     WHERE l.type IN ('table', 'virtual') AND l.name NOT GLOB '_cf_*'`,
  ).all<Table>();
  const deletes = tables.flatMap(({ name, sql }) => {
    // A vocabulary has nothing of its own: it shows an index.
    if (/\bUSING fts5vocab\b/i.test(sql)) return [];
    if (/\bUSING fts5\b/i.test(sql)) return `INSERT INTO ${name} (${name}) VALUES ('delete-all')`;
    return `DELETE FROM ${name}`;
  });
  const statements = deletes.map((sql) => env.CATALOGUE.prepare(sql));
  const rows = await Promise.all(tables.filter(({ type }) => type === "table").map(rowsOf));
  return [
    env.CATALOGUE.prepare("PRAGMA defer_foreign_keys = ON"),
    // Twice, because a trigger may write to a table that was emptied before.
    ...statements,
    ...statements,
    ...rows.flat(),
  ];
}

async function rowsOf({ name }: Table): Promise<D1PreparedStatement[]> {
  const rows = await env.CATALOGUE.prepare(`SELECT * FROM ${name}`).raw<unknown[]>();
  return rows.map((row) =>
    env.CATALOGUE.prepare(`INSERT INTO ${name} VALUES (${row.map(() => "?").join()})`).bind(...row),
  );
}

async function emptyInbox(): Promise<void> {
  for (let more = true; more; ) {
    const { objects, truncated } = await env.INBOX.list();
    if (objects.length > 0) await env.INBOX.delete(objects.map(({ key }) => key));
    more = truncated;
  }
}

async function emptyNewsstand(): Promise<void> {
  for (let more = true; more; ) {
    const { keys, list_complete } = await env.NEWSSTAND.list();
    await Promise.all(keys.map(({ name }) => env.NEWSSTAND.delete(name)));
    more = !list_complete;
  }
}
