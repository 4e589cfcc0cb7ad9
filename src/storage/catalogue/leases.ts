import type { InboxObject } from "../inbox/captures.ts";
import { INGEST_FAILED, IS_CAPTURE, type LeasedCapture, MISSING_FROM_INBOX } from "./captures.ts";
import { toJsonChunks } from "./json-chunks.ts";
import { countWrittenRows, rowsOf } from "./rows.ts";
import { dayOf, OPERATIONS_PER_MESSAGE, spend, spendForEach } from "./spending.ts";

/**
 * Leases of captures: a leased capture has a message on its way. The batch that leases also counts the cost
 * of the messages, so that two callers at once do not both spend what is left of the day.
 */

/**
 * SQL that says whether a lease or a claim has ended at `now`. None lasts longer than a day, so one that ends later
 * than in two days was made while the clock was wrong.
 */
export function hasEnded(until: string, now: string): string {
  return `(${until} <= ${now} OR ${until} > strftime('%Y-%m-%dT%H:%M:%fZ', ${now}, '+2 days'))`;
}

/** What a lease stores of a capture. */
export type LeasableCapture = Omit<InboxObject, "problems" | "seenAt">;

export type Leases = {
  readonly captures: readonly LeasedCapture[];
  /** Queue operations that the day had cost before. */
  readonly spent: number;
};

/** Times are RFC 3339. */
type Times = { readonly now: string; readonly until: string };

/**
 * Leases and returns those `objects` that need reading: new and changed ones, those whose earlier lease ended
 * without a result, and up to `rereads` that an older reader version read.
 *
 * One statement decides and writes, so two callers never lease the same object at the same time.
 */
export async function leaseCaptures(
  db: D1Database,
  objects: readonly LeasableCapture[],
  { now, until, readerVersion, rereads }: Times & { readerVersion: number; rereads: number },
): Promise<Leases> {
  const statement = db.prepare(
    `INSERT INTO captures (name, version, etag, size, uploaded_at, captured_at, url, context, status, leased_until)
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
            value ->> 7, 'waiting', ?2
     FROM json_each(?1) WHERE true
     ON CONFLICT (name) DO UPDATE SET
       version = excluded.version, etag = excluded.etag, size = excluded.size,
       uploaded_at = excluded.uploaded_at, captured_at = excluded.captured_at, url = excluded.url,
       context = excluded.context, status = 'waiting', leased_until = excluded.leased_until,
       problem_code = NULL, problem_detail = NULL, read_at = NULL, layout = NULL, language = NULL,
       sighting_count = NULL
     WHERE (captures.version <> excluded.version AND captures.uploaded_at <= excluded.uploaded_at)
        OR (captures.status = 'waiting' AND ${hasEnded("captures.leased_until", "?3")})
        OR (captures.status <> 'waiting' AND ${hasEnded("captures.leased_until", "?3")}
          AND (captures.problem_code IN ('${INGEST_FAILED}', '${MISSING_FROM_INBOX}') OR captures.name IN (
            SELECT old.name FROM json_each(?1) JOIN captures old ON old.name = value ->> 0
            WHERE old.status <> 'waiting' AND old.reader_version < ?4 AND ${hasEnded("old.leased_until", "?3")}
            ORDER BY old.name LIMIT ?5)))
     RETURNING name, version`,
  );
  const rows = objects.map((o) => [
    o.name,
    o.version,
    o.etag,
    o.size,
    o.uploadedAt,
    o.capturedAt,
    o.url,
    o.context,
  ]);
  const leases = toJsonChunks(rows).map((chunk) =>
    statement.bind(chunk, until, now, readerVersion, rereads),
  );
  // Of a new capture: itself, two indexes and the number of captures.
  return leased(db, leases, { day: dayOf(now), rows: 4 });
}

/**
 * Leases and returns up to `limit` captures named after `after` and up to `to` ("": no end) whose lease ended.
 * Everything that the inbox lists there was just leased, so these are the ones that it no longer lists.
 */
export async function leaseUnlisted(
  db: D1Database,
  { after, to, limit }: { after: string; to: string; limit: number },
  { now, until }: Times,
): Promise<Leases> {
  const lease = db
    .prepare(
      `UPDATE captures SET leased_until = ?1 WHERE name IN (
         SELECT name FROM captures
         WHERE status = 'waiting' AND ${hasEnded("leased_until", "?2")} AND name > ?3 AND (?4 = '' OR name <= ?4)
         ORDER BY name LIMIT ?5)
       RETURNING name, version`,
    )
    .bind(until, now, after, to, limit);
  return leased(db, [lease], { day: dayOf(now), rows: 1 });
}

/**
 * Leases up to `limit` captures that were not read: those named, or without names the ones whose rejection is oldest.
 * One that is rejected again is then the newest, so that repeating this reaches every capture.
 */
export async function leaseAgain(
  db: D1Database,
  { names, limit }: { names: readonly string[] | null; limit: number },
  { now, until }: Times,
): Promise<Leases> {
  const which = names ? "name IN (SELECT value FROM json_each(?2))" : "rejection IS NOT NULL";
  const lease = db
    .prepare(
      `UPDATE captures SET status = 'waiting', leased_until = ?1, problem_code = NULL,
         problem_detail = NULL, read_at = NULL
       WHERE name IN (SELECT name FROM captures
         WHERE ${which} AND status ${names ? "<> 'read'" : "= 'rejected'"} AND ${IS_CAPTURE}
         ORDER BY rejection LIMIT ?3)
       RETURNING name, version`,
    )
    .bind(until, JSON.stringify(names), limit);
  return leased(db, [lease], { day: dayOf(now), rows: 4 });
}

/** Runs statements that lease, each writing about `rows` rows per capture, and counts the cost. */
async function leased(
  db: D1Database,
  leases: readonly D1PreparedStatement[],
  { day, rows }: { readonly day: string; readonly rows: number },
): Promise<Leases> {
  if (leases.length === 0) return { captures: [], spent: 0 };
  const [spending, ...results] = await db.batch([
    db.prepare("SELECT queue_operations AS spent FROM spending WHERE day = ?1").bind(day),
    ...leases.flatMap((lease) => [
      lease,
      spendForEach(db, { day, rows, operations: OPERATIONS_PER_MESSAGE }),
    ]),
  ]);
  const [today] = rowsOf<{ spent: number }>(spending);
  const captures = results.flatMap((result) => rowsOf<LeasedCapture>(result));
  const leasing = results.filter((_, n) => n % 2 === 0);
  const missed = countWrittenRows(leasing) - captures.length * rows;
  if (missed !== 0) await spend(db, { day, rows: missed }).run();
  return { captures, spent: today?.spent ?? 0 };
}

/** Ends all leases of waiting captures. */
export const RELEASE_LEASES = "UPDATE captures SET leased_until = '' WHERE status = 'waiting'";

/** Takes back leases without a message, and what the messages would have cost. */
export async function takeBackLeases(
  db: D1Database,
  leases: readonly LeasedCapture[],
  day: string,
): Promise<void> {
  const names = JSON.stringify(leases.map(({ name }) => name));
  await db.batch([
    db.prepare(`${RELEASE_LEASES} AND name IN (SELECT value FROM json_each(?1))`).bind(names),
    spendForEach(db, { day, rows: 1, operations: -OPERATIONS_PER_MESSAGE }),
  ]);
}
