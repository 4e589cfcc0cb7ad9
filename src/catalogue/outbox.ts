import { DOCUMENT } from "./articles.ts";
import { dayOf, type Spending, spend } from "./spending.ts";

/**
 * The outbox: articles whose published copy is behind the catalogue. The journal fills it by a
 * trigger; publishing claims a few, writes them to the newsstand and settles them here.
 */

/** What the newsstand should hold of an article; null when it is gone. */
export type OutboxEntry = {
  readonly id: string;
  /** Edition of the last change that the copy has. */
  readonly latest: number;
  readonly copy: { readonly version: string; readonly json: string } | null;
  /** The newsstand may hold an older copy. */
  readonly isStale: boolean;
};

export type Claim = {
  readonly entries: readonly OutboxEntry[];
  /** What the day had spent before. */
  readonly writes: number;
  readonly deletes: number;
  /** Rows that claiming wrote. */
  readonly rows: number;
};

type ClaimRow = {
  id: string;
  latest: number;
  stale: number;
  version: string | null;
  json: string | null;
  writes: number | null;
  deletes: number | null;
};

/**
 * Claims up to `limit` entries that nobody holds, takedowns first, until `until`. A claim that is
 * not settled by then, since its holder crashed, can be claimed anew.
 */
export async function claimOutbox(
  db: D1Database,
  { now, until, limit }: { now: string; until: string; limit: number },
): Promise<Claim> {
  const { results, meta } = await db
    .prepare(
      `UPDATE outbox SET claimed_until = ?2
       WHERE article IN (
         SELECT article FROM outbox WHERE claimed_until <= ?1
         ORDER BY takedown DESC, edition LIMIT ?3)
       RETURNING article AS id, latest, NOT (fresh OR unwritten) AS stale,
         (SELECT version FROM articles WHERE id = outbox.article) AS version,
         (SELECT ${DOCUMENT} FROM articles a JOIN texts t ON t.hash = a.text
          WHERE a.id = outbox.article) AS json,
         (SELECT kv_writes FROM spending WHERE day = ?4) AS writes,
         (SELECT kv_deletes FROM spending WHERE day = ?4) AS deletes`,
    )
    .bind(now, until, limit, dayOf(now))
    .all<ClaimRow>();
  return {
    entries: results.map(({ id, latest, stale, version, json }) => ({
      id,
      latest,
      copy: version === null || json === null ? null : { version, json },
      isStale: stale === 1,
    })),
    writes: results[0]?.writes ?? 0,
    deletes: results[0]?.deletes ?? 0,
    rows: meta.rows_written,
  };
}

/** What became of an entry: '' when the newsstand has it, else until when it waits to be afforded. */
export type Outcome = { readonly entry: OutboxEntry; readonly rests: string };

/**
 * Settles what was done under the claim that ends at `until`, and notes what the day has spent. An
 * entry is done if nothing has changed since it was claimed and the claim still held; else it is
 * published anew.
 */
export async function settleOutbox(
  db: D1Database,
  { outcomes, until }: { outcomes: readonly Outcome[]; until: string },
  spending: Spending,
): Promise<void> {
  const rows = outcomes.map(({ entry, rests }) => [entry.id, entry.latest, until, rests]);
  await db.batch([
    db
      .prepare(
        `INSERT INTO settled (article, latest, claim, rests)
         SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?1)`,
      )
      .bind(JSON.stringify(rows)),
    spend(db, spending),
  ]);
}

/** An id whose copy is not as the catalogue has it; `isShown`: the newsstand holds something of it. */
export type Repair = { readonly id: string; readonly isShown: boolean };

/**
 * Has what the newsstand has otherwise published anew. What waits already is left to wait, unless it
 * does so because the newsstand was thought to hold nothing of it.
 */
export function offerToOutbox(db: D1Database, repairs: readonly Repair[]): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO outbox (article, edition, latest, takedown, fresh, claimed_until)
       SELECT value ->> 0, edition, edition,
         NOT EXISTS (SELECT 1 FROM articles WHERE id = value ->> 0), NOT value ->> 1, ''
       FROM json_each(?1) CROSS JOIN head WHERE true
       ON CONFLICT (article) DO UPDATE SET fresh = 0, unwritten = 0, claimed_until = ''
       WHERE NOT excluded.fresh AND (outbox.fresh OR outbox.unwritten)`,
    )
    .bind(JSON.stringify(repairs.map(({ id, isShown }) => [id, isShown])));
}

/** Whether the newsstand may still hold anything of these ids. */
export async function isBehind(db: D1Database, ids: readonly string[]): Promise<boolean> {
  const row = await db
    .prepare("SELECT 1 FROM outbox WHERE article IN (SELECT value FROM json_each(?1)) LIMIT 1")
    .bind(JSON.stringify(ids))
    .first();
  return row !== null;
}

/** Gives claims back whose entries could not be written. */
export async function releaseOutbox(db: D1Database, ids: readonly string[]): Promise<void> {
  await db
    .prepare(
      `UPDATE outbox SET claimed_until = '' WHERE article IN (SELECT value FROM json_each(?1))`,
    )
    .bind(JSON.stringify(ids))
    .run();
}
