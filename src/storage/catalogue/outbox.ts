import { hasEnded } from "./captures.ts";
import { type DocumentRow, FULL_DOCUMENT_JSON, toDocument } from "./documents.ts";

/**
 * The outbox: articles whose published copy is behind the catalogue. Each commit adds what it changes.
 * Publishing claims a few entries, updates the newsstand and acknowledges them.
 */

/**
 * Adds changes, given as rows of an id, the change's edition and its kind. If an earlier change of the
 * article still waits, its edition stays, because the newsstand has been behind since then. Unlike a write, a
 * takedown does not wait for the next day's budget.
 */
export const FILL_OUTBOX = `INSERT INTO outbox (article, edition, latest, takedown, fresh, claimed_until)
  SELECT value ->> 0, value ->> 1, value ->> 1, value ->> 2 IN ('merged', 'removed'),
    value ->> 2 = 'created', ''
  FROM json_each(?1) WHERE true
  ON CONFLICT (article) DO UPDATE SET
    latest = excluded.latest, takedown = excluded.takedown,
    unwritten = unwritten AND NOT excluded.takedown,
    claimed_until = iif(excluded.takedown AND unwritten, '', claimed_until)`;

/** What the newsstand should have of an article; `copy` is null if the article is gone. */
export type OutboxEntry = {
  readonly id: string;
  /** Edition of the last change that the copy contains. */
  readonly latest: number;
  readonly copy: { readonly version: string; readonly json: string } | null;
  /** Whether the newsstand may have an older copy. */
  readonly isStale: boolean;
};

type ClaimRow = {
  id: string;
  latest: number;
  stale: number;
  /** A {@link DocumentRow} as JSON; null if the article is gone. */
  document: string | null;
};

const CLAIM_ENDED = hasEnded("claimed_until", "?1");

/**
 * Claims up to `limit` unclaimed entries until `until`: takedowns first, and last those that only wait for
 * their write, unless the day has none left. A claim that is not acknowledged by then, because its holder crashed, can be
 * claimed again.
 */
export async function claimOutbox(
  db: D1Database,
  {
    now,
    until,
    limit,
    hasWrites,
  }: { now: string; until: string; limit: number; hasWrites: boolean },
): Promise<OutboxEntry[]> {
  const { results } = await db
    .prepare(
      `UPDATE outbox SET claimed_until = ?2, fresh = fresh OR unwritten, unwritten = 0
       WHERE article IN (
         SELECT article FROM (
           SELECT * FROM (SELECT article FROM outbox WHERE unwritten = 0 AND ${CLAIM_ENDED}
             ORDER BY takedown DESC, edition LIMIT ?3)
           UNION ALL
           SELECT * FROM (SELECT article FROM outbox WHERE unwritten = 1 AND ${CLAIM_ENDED} AND ?4
             ORDER BY takedown DESC, edition LIMIT ?3))
         LIMIT ?3)
       RETURNING article AS id, latest, NOT fresh AS stale,
         (SELECT ${FULL_DOCUMENT_JSON} FROM articles a JOIN texts t ON t.hash = a.text
          WHERE a.id = outbox.article) AS document`,
    )
    .bind(now, until, limit, Number(hasWrites))
    .all<ClaimRow>();
  return results.map(({ id, latest, stale, document }) => {
    const row: DocumentRow | null = document === null ? null : JSON.parse(document);
    const copy = row && { version: row.version, json: toDocument(row) };
    return { id, latest, copy, isStale: stale === 1 };
  });
}

/** An entry, and until when it waits for a write that the day can't afford; '' if it is published. */
export type PublishOutcome = { readonly entry: OutboxEntry; readonly waitsUntil: string };

/** Entries that did not change since they were claimed, given as rows of an id, the latest edition and the claim. */
const UNCHANGED = `(article, latest, claimed_until) IN (
  SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?1))`;

/**
 * Acknowledges what was done under the claim that ends at `until`. An entry is done
 * if it did not change since it was claimed and the claim was still valid. Otherwise the article is published
 * again: it changed meanwhile, or another publisher claimed the entry after this claim ended, so that the
 * older copy may have been written last.
 */
export async function acknowledge(
  db: D1Database,
  { outcomes, until }: { outcomes: readonly PublishOutcome[]; until: string },
): Promise<void> {
  const row = ({ entry }: PublishOutcome) => [entry.id, entry.latest, until];
  const resting = outcomes.filter(({ waitsUntil }) => waitsUntil !== "");
  const done = outcomes.filter(({ waitsUntil }) => waitsUntil === "");
  const all = JSON.stringify(outcomes.map(row));
  await db.batch([
    db
      .prepare(
        `INSERT INTO outbox (article, edition, latest, takedown, fresh, claimed_until)
         SELECT value ->> 0, edition, edition,
           NOT EXISTS (SELECT 1 FROM articles WHERE id = value ->> 0), 0, ''
         FROM json_each(?1) CROSS JOIN head
         WHERE (value ->> 0, value ->> 1, value ->> 2) NOT IN (
           SELECT article, latest, claimed_until FROM outbox
           WHERE article IN (SELECT value ->> 0 FROM json_each(?1)))
         ON CONFLICT (article) DO UPDATE SET claimed_until = '', fresh = 0`,
      )
      .bind(all),
    ...resting
      .slice(0, 1)
      .map(({ waitsUntil }) =>
        db
          .prepare(`UPDATE outbox SET claimed_until = ?2, unwritten = 1 WHERE ${UNCHANGED}`)
          .bind(JSON.stringify(resting.map(row)), waitsUntil),
      ),
    db.prepare(`DELETE FROM outbox WHERE ${UNCHANGED}`).bind(JSON.stringify(done.map(row))),
  ]);
}

/** An id whose copy differs from the catalogue; `hasCopy`: whether the newsstand has any copy. */
export type Repair = { readonly id: string; readonly hasCopy: boolean };

/**
 * Adds differing copies to be published again. An entry that waits already stays as it is, unless it waits
 * only because the newsstand seemed to have no copy.
 */
export function addRepairs(db: D1Database, repairs: readonly Repair[]): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO outbox (article, edition, latest, takedown, fresh, claimed_until)
       SELECT value ->> 0, edition, edition,
         NOT EXISTS (SELECT 1 FROM articles WHERE id = value ->> 0), NOT value ->> 1, ''
       FROM json_each(?1) CROSS JOIN head WHERE true
       ON CONFLICT (article) DO UPDATE SET fresh = 0, unwritten = 0, claimed_until = ''
       WHERE NOT excluded.fresh AND (outbox.fresh OR outbox.unwritten)`,
    )
    .bind(JSON.stringify(repairs.map(({ id, hasCopy }) => [id, hasCopy])));
}

/** Releases entries of the claim that ends at `until` that could not be published. */
export async function releaseClaims(
  db: D1Database,
  ids: readonly string[],
  until: string,
): Promise<void> {
  await db
    .prepare(
      `UPDATE outbox SET claimed_until = ''
       WHERE article IN (SELECT value FROM json_each(?1)) AND claimed_until = ?2`,
    )
    .bind(JSON.stringify(ids), until)
    .run();
}
