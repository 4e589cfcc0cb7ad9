import { DOCUMENT } from "./articles.ts";

/**
 * The outbox: articles whose published copy is behind the catalogue. The journal fills it by a
 * trigger; publishing claims a few, writes them to the newsstand and settles them here.
 */

/** What the newsstand should hold of an article; null when it is gone. */
export type OutboxEntry = {
  readonly id: string;
  readonly copy: { readonly version: string; readonly json: string } | null;
};

/**
 * Claims up to `limit` entries that nobody holds, takedowns first, until `until`. A claim that is
 * not settled by then, since its holder crashed, can be claimed anew.
 */
export async function claimOutbox(
  db: D1Database,
  { now, until, limit }: { now: string; until: string; limit: number },
): Promise<OutboxEntry[]> {
  const { results } = await db
    .prepare(
      `UPDATE outbox SET claimed_until = ?2
       WHERE article IN (
         SELECT article FROM outbox WHERE claimed_until <= ?1
         ORDER BY takedown DESC, edition LIMIT ?3)
       RETURNING article AS id,
         (SELECT version FROM articles WHERE id = outbox.article) AS version,
         (SELECT ${DOCUMENT} FROM articles a JOIN texts t ON t.hash = a.text
          WHERE a.id = outbox.article) AS json`,
    )
    .bind(now, until, limit)
    .all<{ id: string; version: string | null; json: string | null }>();
  return results.map(({ id, version, json }) => ({
    id,
    copy: version === null || json === null ? null : { version, json },
  }));
}

/**
 * Settles what was written to the newsstand. An entry whose article has not changed since goes;
 * one that has changed waits for the next round, also when another publisher settled it meanwhile
 * (then the older copy was written last). Returns whether any entry waits.
 */
export async function settleOutbox(
  db: D1Database,
  written: readonly OutboxEntry[],
): Promise<boolean> {
  const rows = JSON.stringify(written.map(({ id, copy }) => [id, copy?.version ?? null]));
  const compared = `FROM json_each(?1) w LEFT JOIN articles a ON a.id = w.value ->> 0`;
  const [, , rest] = await db.batch<{ waiting: number }>([
    db
      .prepare(
        `DELETE FROM outbox WHERE article IN
           (SELECT w.value ->> 0 ${compared} WHERE a.version IS w.value ->> 1)`,
      )
      .bind(rows),
    db
      .prepare(
        `INSERT INTO outbox (article, edition, takedown, claimed_until)
         SELECT w.value ->> 0, (SELECT edition FROM head), a.id IS NULL, ''
         ${compared} WHERE a.version IS NOT w.value ->> 1
         ON CONFLICT (article) DO UPDATE SET claimed_until = ''`,
      )
      .bind(rows),
    db.prepare("SELECT EXISTS (SELECT 1 FROM outbox) AS waiting"),
  ]);
  return rest?.results[0]?.waiting === 1;
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
