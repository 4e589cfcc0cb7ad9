import { hasEnded } from "./captures.ts";
import { type DocumentRow, FULL_DOCUMENT_JSON, toDocument } from "./documents.ts";
import { execute } from "./rows.ts";

/**
 * The outbox: articles whose published copy is behind the catalogue. Each commit adds what it changes. Publishing claims
 * a few entries by their turn, updates the newsstand, and acknowledges them. Turns are 0 for takedowns, 1 where the
 * newsstand may have an older copy, 2 where it has none, and 3 for a copy that waits until the day can afford its write.
 */

/**
 * Adds the changes after edition ?1. An entry that waits keeps its edition, because the newsstand has been behind since
 * then, and its turn, unless the article is taken down or returns.
 */
export const FILL_OUTBOX = `INSERT INTO outbox_entries (article, turn, edition)
  SELECT article, CASE kind WHEN 'created' THEN 2 WHEN 'updated' THEN 1 ELSE 0 END, edition
  FROM changes WHERE edition > ?1
  ON CONFLICT (article) DO UPDATE SET turn = min(excluded.turn, 1)
  WHERE min(excluded.turn, outbox_entries.turn) = 0`;

/** What the newsstand should have of an article; `copy` is null if the article is gone. */
export type OutboxEntry = Readonly<Awaited<ReturnType<typeof claimOutbox>>[number]>;

/**
 * Claims up to `limit` unclaimed entries until `until`: takedowns first, and last those that wait for their write, unless
 * the day has none left. A claim that is not acknowledged by then, because its holder crashed, can be claimed again.
 */
export async function claimOutbox(
  db: D1Database,
  {
    now,
    until,
    limit,
    hasWrites,
  }: { now: string; until: string; limit: number; hasWrites: boolean },
) {
  const results = await execute<{ id: string; turn: number; document: string | null }>(
    db,
    `UPDATE outbox_entries SET claimed_until = ?2
     WHERE article IN (SELECT article FROM outbox_entries
       WHERE turn < ?4 AND (claimed_until IS NULL OR ${hasEnded("claimed_until", "?1")})
       ORDER BY turn, edition LIMIT ?3)
     RETURNING article AS id, turn,
       (SELECT json_set(${FULL_DOCUMENT_JSON}, '$.latest', last_edition)
        FROM articles a JOIN texts t ON t.hash = a.text WHERE a.id = article) AS document`,
    [now, until, limit, hasWrites ? 4 : 3],
  );
  return results.map(({ id, turn, document }) => {
    const row: (DocumentRow & { latest: number }) | null = document && JSON.parse(document);
    const copy = row && { version: row.version, json: toDocument(row) };
    // `latest`: edition of the last change that the copy contains; null if the article is gone. `isStale`: whether the
    // newsstand may have an older copy.
    return { id, latest: row?.latest ?? null, copy, isStale: turn < 2 };
  });
}

/**
 * What became of an entry: `done`, `waiting` until the day can afford a copy, `failed` and to be tried again at once, or
 * still `claimed` until the claim ends.
 */
export type PublishedEntry = Pick<OutboxEntry, "id" | "latest"> & {
  readonly outcome: "done" | "waiting" | "failed" | "claimed";
};

/**
 * Acknowledges what was done under the claim that ends at `until`. The article is published again if it changed since it
 * was claimed, or if another publisher claimed it after this claim ended, so that the older copy may have been written
 * last.
 */
export async function acknowledge(
  db: D1Database,
  until: string,
  entries: readonly PublishedEntry[],
): Promise<void> {
  const those = (outcome: PublishedEntry["outcome"]) =>
    JSON.stringify(entries.filter((entry) => entry.outcome === outcome));
  const [deleted] = await db.batch<{ id: string }>([
    db
      .prepare(
        `DELETE FROM outbox_entries WHERE claimed_until = ?2 AND article IN (
           SELECT value ->> 'id' FROM json_each(?1) LEFT JOIN articles ON articles.id = value ->> 'id'
           WHERE last_edition IS value ->> 'latest')
         RETURNING article AS id`,
      )
      .bind(those("done"), until),
    db
      .prepare(
        `UPDATE outbox_entries SET turn = iif(turn = 0, 0, 3), claimed_until = NULL
         WHERE claimed_until = ?2 AND article IN (SELECT value ->> 'id' FROM json_each(?1))`,
      )
      .bind(those("waiting"), until),
  ]);
  const published = new Set(deleted?.results.map(({ id }) => id));
  const repairs = entries.flatMap(({ id, outcome }) =>
    outcome === "failed" || (outcome === "done" && !published.has(id)) ? { id, hasCopy: true } : [],
  );
  if (repairs.length > 0) await addRepairs(db, repairs).run();
}

/** An id whose copy differs from the catalogue; `hasCopy`: whether the newsstand may have any copy. */
export type Repair = { readonly id: string; readonly hasCopy: boolean };

/** Lets copies be published again, as soon as possible. An entry that waits already keeps its edition. */
export function addRepairs(db: D1Database, repairs: readonly Repair[]): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO outbox_entries (article, turn, edition)
       SELECT value ->> 'id', CASE WHEN NOT EXISTS (SELECT 1 FROM articles a WHERE a.id = value ->> 'id') THEN 0
         WHEN value ->> 'hasCopy' THEN 1 ELSE 2 END, edition
       FROM json_each(?1) CROSS JOIN head WHERE true
       ON CONFLICT (article) DO UPDATE SET turn = min(turn, 1), claimed_until = NULL`,
    )
    .bind(JSON.stringify(repairs));
}
