import { DOCUMENT } from "./articles.ts";

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
       RETURNING article AS id, latest,
         (SELECT version FROM articles WHERE id = outbox.article) AS version,
         (SELECT ${DOCUMENT} FROM articles a JOIN texts t ON t.hash = a.text
          WHERE a.id = outbox.article) AS json`,
    )
    .bind(now, until, limit)
    .all<{ id: string; latest: number; version: string | null; json: string | null }>();
  return results.map(({ id, latest, version, json }) => ({
    id,
    latest,
    copy: version === null || json === null ? null : { version, json },
  }));
}

/**
 * Settles what was written to the newsstand under the claim that ends at `until`. An entry goes if
 * nothing has changed since it was claimed. Else it waits for the next round: where the article
 * changed, and where another publisher took over when the claim ran out, so that the older copy may
 * have been written last. Returns whether any entry waits.
 */
export async function settleOutbox(
  db: D1Database,
  written: readonly OutboxEntry[],
  until: string,
): Promise<boolean> {
  const rows = JSON.stringify(written.map(({ id, latest }) => [id, latest]));
  const [, , rest] = await db.batch<{ waiting: number }>([
    db
      .prepare(
        `INSERT INTO outbox (article, edition, latest, takedown, claimed_until)
         SELECT w.value ->> 0, head.edition, head.edition,
           NOT EXISTS (SELECT 1 FROM articles WHERE id = w.value ->> 0), ''
         FROM json_each(?1) w, head
         WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.article = w.value ->> 0
           AND o.latest = w.value ->> 1 AND o.claimed_until = ?2)
         ON CONFLICT (article) DO UPDATE SET claimed_until = ''`,
      )
      .bind(rows, until),
    db
      .prepare(
        `DELETE FROM outbox WHERE claimed_until = ?2 AND (article, latest) IN
           (SELECT value ->> 0, value ->> 1 FROM json_each(?1))`,
      )
      .bind(rows, until),
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
