import { FIRST_READING } from "../../reader/derivation.ts";
import type { RebuildComparison, RebuildState } from "../../schema/rebuild.ts";
import { HAS_TOO_MANY_UNLISTED } from "./absent-captures.ts";
import { RELEASE_LEASES } from "./leases.ts";
import { requireRow } from "./rows.ts";
import { OUTDATED, READING } from "./task-positions.ts";

/** The reading that is wanted, and what has changed since it was raised. */

const STATE = "nullif(position, '') ->> '$.state'";
const IS_RUNNING = `(SELECT ${STATE} FROM progress WHERE task = 'rebuild') IS 'running'`;

/**
 * Raises the reading that is wanted above that of every capture, and remembers the corpus before. If that is under way,
 * lost messages are sent again.
 */
export async function startRebuild(db: D1Database): Promise<void> {
  const highest = "(SELECT coalesce(max(reading), 0) FROM capture_counts WHERE count > 0)";
  await db.batch([
    db
      .prepare(`UPDATE head SET reading = 1 + max(reading, ?1, ${highest}) WHERE NOT ${IS_RUNNING}`)
      .bind(FIRST_READING),
    ...[
      `UPDATE progress SET position = (
         SELECT json_object('state', 'running', 'edition', edition, 'articles', article_count) FROM head)
       WHERE task = 'rebuild' AND ${STATE} IS NOT 'running'`,
      "UPDATE progress SET position = '' WHERE task = 'sweep' AND position <> ''",
      RELEASE_LEASES,
    ].map((sql) => db.prepare(sql)),
  ]);
}

/** Wants no more than what this code reads anyway. Captures that were read again stay as they are. */
export async function endRebuild(db: D1Database): Promise<void> {
  await db.batch([
    db.prepare("UPDATE head SET reading = ?1").bind(FIRST_READING),
    db.prepare("UPDATE progress SET position = '' WHERE task = 'rebuild'"),
  ]);
}

/** Null if there has been none. */
export async function readRebuild(db: D1Database): Promise<RebuildState | null> {
  const row = await db
    .prepare(
      `SELECT position,
         (SELECT coalesce(sum(count), 0) FROM capture_counts c
          WHERE c.status <> 'waiting' AND c.reading >= ${READING}) AS read,
         ${OUTDATED} AS waiting,
         ${HAS_TOO_MANY_UNLISTED} AS isStopped
       FROM progress CROSS JOIN head WHERE task = 'rebuild' AND position <> ''`,
    )
    .first<Record<"read" | "waiting" | "isStopped", number> & { position: string }>();
  if (!row) return null;
  const { position, isStopped, ...counts } = row;
  const stored: RebuildState = JSON.parse(position);
  if (stored.state === "finished") return stored;
  return { state: isStopped === 1 ? "stopped" : "running", ...counts };
}

/**
 * Compares the digests (`version`) of all documents with those when the rebuild began. The journal has every change of
 * one, so only what changed since then is looked up. Reads the journal.
 */
export async function compareWithJournal(db: D1Database): Promise<RebuildComparison> {
  const row = await db
    .prepare(
      `WITH began AS MATERIALIZED (
           SELECT position ->> '$.edition' AS edition, position ->> '$.articles' AS articles
           FROM progress WHERE task = 'rebuild'),
         touched AS MATERIALIZED (
           SELECT DISTINCT article FROM changes WHERE edition > (SELECT edition FROM began)),
         earlier AS MATERIALIZED (
           SELECT article, max(edition), detail ->> '$.version' AS version FROM changes
           WHERE edition <= (SELECT edition FROM began) AND article IN (SELECT article FROM touched)
           GROUP BY article)
       SELECT (SELECT articles FROM began)
           - count(*) FILTER (WHERE b.version IS NOT NULL AND b.version IS NOT a.version) AS same,
         count(*) FILTER (WHERE b.version <> a.version) AS changed,
         count(*) FILTER (WHERE b.version IS NOT NULL AND a.version IS NULL) AS missing,
         count(*) FILTER (WHERE b.version IS NULL AND a.version IS NOT NULL) AS added,
         count(*) FILTER (WHERE b.version IS NOT NULL AND a.version IS NULL
           AND (SELECT article FROM ids WHERE id = t.article) IS NOT NULL) AS redirectsChanged
       FROM touched t LEFT JOIN earlier b ON b.article = t.article LEFT JOIN articles a ON a.id = t.article`,
    )
    .first<RebuildComparison>();
  return requireRow(row);
}
