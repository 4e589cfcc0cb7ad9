import { isCommitConflict } from "./commit.ts";
import type { LeasableCapture } from "./leases.ts";
import { countWrittenRows } from "./rows.ts";

/**
 * The replacement: a second set of the corpus's tables, which a rebuild fills while the current tables are
 * served. The tables have the same names with a prefix, so that all other code works on them unchanged. A
 * second database was rejected, because a deployment would have to be configured to use it.
 */

/** Tables that a rebuild fills, children before the parents that they refer to. */
const TABLES = [
  "sightings",
  "wording_keys",
  "wordings",
  "texts",
  "ids",
  "removed_spans",
  "removed_texts",
  "article_keys",
  "articles",
  "story_counts",
  "search",
  "changes",
  "outbox",
  "capture_counts",
  "captures",
  "progress",
  "head",
] as const;
const PREFIX = "next_";
const NEXT_TABLES = TABLES.map((table) => PREFIX + table);
/** Leaves strings, columns after a dot and functions such as `changes()` alone. */
const NAMES = new RegExp(`'[^']*'|(?<![.\\w])(?:${TABLES.join("|")})\\b(?!\\()`, "g");

function renamed(sql: string): string {
  return sql.replace(NAMES, (name) => (name.startsWith("'") ? name : PREFIX + name));
}

/** The same database, with the replacement's tables in place of the current ones. */
export function replacementOf(db: D1Database): D1Database {
  return new Proxy(db, {
    get(target, property) {
      if (property === "prepare") return (sql: string) => target.prepare(renamed(sql));
      const value: unknown = Reflect.get(target, property);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

/** Whether a rebuild is in progress. */
export async function hasReplacement(db: D1Database): Promise<boolean> {
  const row = await db
    .prepare("SELECT 1 FROM sqlite_schema WHERE name = ?1")
    .bind(`${PREFIX}head`)
    .first();
  return row !== null;
}

type Schema = { readonly type: string; readonly name: string; readonly sql: string };

async function schemaOf(db: D1Database, tables: readonly string[]): Promise<Schema[]> {
  const { results } = await db
    .prepare(
      `SELECT type, name, sql FROM sqlite_schema
       WHERE tbl_name IN (SELECT value FROM json_each(?1)) AND sql IS NOT NULL
       ORDER BY type = 'table' DESC, rowid`,
    )
    .bind(JSON.stringify(tables))
    .all<Schema>();
  return results;
}

/** Whether the replacement's tables, indexes and triggers are the current ones. A migration may have changed that. */
export async function isReplacementCurrent(db: D1Database): Promise<boolean> {
  const [old, next] = await Promise.all([schemaOf(db, TABLES), schemaOf(db, NEXT_TABLES)]);
  const definitions = (schema: readonly Schema[]) =>
    JSON.stringify(
      schema.map(({ name, sql }) => renamed(sql.replace(name, unmarked(name)))).sort(),
    );
  return definitions(old) === definitions(next);
}

/** Indexes and triggers can't be renamed with their tables, so each set of tables marks the names of its own. */
function unmarked(name: string): string {
  return name.replace(/_[0-9a-f]{8}$/, "");
}

export async function dropReplacement(db: D1Database): Promise<void> {
  await db.batch([
    db.prepare("PRAGMA defer_foreign_keys = ON"),
    ...NEXT_TABLES.map((name) => db.prepare(`DROP TABLE IF EXISTS ${name}`)),
  ]);
}

/** Creates the replacement with empty tables, in one transaction. */
export async function createReplacement(db: D1Database): Promise<void> {
  const results = await schemaOf(db, TABLES);
  const mark = crypto.randomUUID().slice(0, 8);
  await db.batch([
    ...results.map(({ type, name, sql }) => {
      if (type === "table") return db.prepare(renamed(sql));
      return db.prepare(renamed(sql.replace(name, `${unmarked(name)}_${mark}`)));
    }),
    db.prepare(`INSERT INTO ${PREFIX}head (only, revision, edition, decided_on, epoch, removals_after)
       VALUES (1, 0, 0, -1, lower(hex(randomblob(8))), '')`),
    db.prepare(`INSERT INTO ${PREFIX}progress SELECT task, '' FROM progress`),
  ]);
}

/**
 * Captures `c` that the catalogue has read since ?1 and the replacement `n` has not, or with an error. What the
 * catalogue read before that, a sweep of the inbox has also found for the replacement, if it still exists.
 */
const UNREAD = `captures c LEFT JOIN next_captures n ON n.name = c.name
  WHERE (c.read_at >= ?1 AND n.version IS NOT c.version AND c.uploaded_at >= coalesce(n.uploaded_at, ''))
    OR (n.problem_code = 'ingest-failed' AND c.problem_code IS NOT 'ingest-failed')`;

/** Returns up to `limit` captures that were stored behind the replacement's sweep and read meanwhile. */
export async function listUnreadCaptures(
  db: D1Database,
  since: string,
  limit: number,
): Promise<LeasableCapture[]> {
  const { results } = await db
    .prepare(
      `SELECT c.name, c.version, c.etag, c.size, c.uploaded_at AS uploadedAt, c.captured_at AS capturedAt,
         c.url, c.context
       FROM ${UNREAD} AND n.version IS NOT c.version ORDER BY c.name LIMIT ?2`,
    )
    .bind(since, limit)
    .all<LeasableCapture>();
  return results;
}

/**
 * Replaces the current tables in one batch. Does nothing and returns null if the replacement is not complete:
 * it has not read all removals, a capture waits or failed, or the catalogue has read something since `since`
 * (RFC 3339) that it has not. Otherwise returns the rows that D1 wrote.
 *
 * Ids that only the current tables know are copied. They resolve to the new article of their article, or to what the
 * same span of a capture is now read as. The outbox gets only what differs: if a version is the same, so is its copy.
 */
export async function adoptReplacement(
  db: D1Database,
  { since, report }: { readonly since: string; readonly report: string },
): Promise<number | null> {
  const statements = [
    // A commit that was decided on the current tables must not go into the new ones.
    db
      .prepare(
        `UPDATE head SET revision = revision + 1, decided_on = iif(
           (SELECT removals_after IS NOT NULL FROM next_head)
             OR EXISTS (SELECT 1 FROM next_captures WHERE status = 'waiting')
             OR EXISTS (SELECT 1 FROM ${UNREAD}), -2, revision)`,
      )
      .bind(since),
    db.prepare(
      `UPDATE next_head SET
         (last_run_at, running_since) = (SELECT last_run_at, running_since FROM head),
         revision = next_head.revision + (SELECT revision FROM head),
         decided_on = next_head.revision + (SELECT revision FROM head) - 1`,
    ),
    db.prepare("UPDATE next_progress SET position = ?1 WHERE task = 'rebuild'").bind(report),
    ...[
      `INSERT OR IGNORE INTO next_ids (id, article, removed, successor)
       SELECT old.id, led.article, old.removed, led.id FROM ids old LEFT JOIN next_ids led ON led.id =
         iif(old.article <> old.id, old.article, (
           SELECT w2.id FROM wordings w CROSS JOIN sightings s ON s.wording = w.hash
           CROSS JOIN next_sightings s2 ON s2.capture = s.capture
             AND s2.spans ->> '$.title[0]' < s.spans ->> '$.title[1]'
             AND s2.spans ->> '$.title[1]' > s.spans ->> '$.title[0]'
           CROSS JOIN next_wordings w2 ON w2.hash = s2.wording
           WHERE w.id = old.id ORDER BY s.capture LIMIT 1))
       WHERE old.id NOT IN (SELECT id FROM next_ids)`,
      // Unchanged articles keep their times, as their published copies do.
      `UPDATE next_articles SET first_seen_at = a.first_seen_at, updated_at = a.updated_at
       FROM articles a WHERE a.id = next_articles.id AND a.version = next_articles.version`,
      `DELETE FROM next_outbox WHERE article NOT IN (SELECT article FROM outbox) AND article IN (
         SELECT n.id FROM next_articles n JOIN articles a ON a.id = n.id AND a.version = n.version)`,
      `UPDATE next_outbox SET fresh = 0, claimed_until = ''
       WHERE article IN (SELECT id FROM articles UNION SELECT article FROM outbox)`,
      `INSERT INTO next_outbox (article, edition, latest, takedown, fresh, claimed_until)
       SELECT id, edition, edition, id NOT IN (SELECT id FROM next_articles), 0, ''
       FROM (SELECT id FROM articles UNION SELECT article FROM outbox) CROSS JOIN next_head
       WHERE id NOT IN (SELECT article FROM next_outbox) AND (
         id IN (SELECT article FROM outbox) OR id NOT IN (SELECT id FROM next_articles))`,
      ...TABLES.map((table) => `DROP TABLE ${table}`),
      ...TABLES.map((table) => `ALTER TABLE ${PREFIX}${table} RENAME TO ${table}`),
    ].map((sql) => db.prepare(sql)),
  ];
  try {
    const results = await db.batch(statements);
    return countWrittenRows(results);
  } catch (error) {
    if (isCommitConflict(error)) return null;
    throw error;
  }
}

/** How many of the captures that sweeps have listed the replacement has read. */
export async function readReplacementProgress(
  db: D1Database,
): Promise<{ readonly read: number; readonly waiting: number }> {
  const row = await db
    .prepare(
      `SELECT count(*) FILTER (WHERE status <> 'waiting') AS read,
         count(*) FILTER (WHERE status = 'waiting') AS waiting FROM ${PREFIX}captures`,
    )
    .first<{ read: number; waiting: number }>();
  return row ?? { read: 0, waiting: 0 };
}
