import type { InboxObject } from "../inbox/captures.ts";
import { NOT_LISTED, WITHDRAWING, WITHDRAWN } from "./absent-captures.ts";
import { hasEnded, INGEST_FAILED, IS_CAPTURE, type LeasedCapture } from "./captures.ts";
import { toJsonChunks } from "./json-chunks.ts";
import { READING } from "./task-positions.ts";

/** Leases of inbox objects: a leased object has a message on its way. */

/** What a lease stores of an inbox object. */
export type LeasableCapture = Omit<InboxObject, "problems" | "seenAt">;

/** Times are RFC 3339. */
type Times = { readonly now: string; readonly until: string };

/**
 * Leases and returns those `objects` that need reading: new and changed ones, those whose earlier lease ended without a
 * result, and up to `rereads` that were read with a lower reading than the wanted one.
 *
 * One statement decides and writes, so two callers never lease the same object at the same time.
 */
export async function leaseCaptures(
  db: D1Database,
  objects: readonly LeasableCapture[],
  { now, until, rereads }: Times & { readonly rereads: number },
): Promise<LeasedCapture[]> {
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
        OR (${hasEnded("captures.leased_until", "?3")} AND (captures.status = 'waiting'
          OR captures.problem_code IN ('${INGEST_FAILED}', '${NOT_LISTED}', '${WITHDRAWING}', '${WITHDRAWN}')
          OR captures.name IN (
            SELECT old.name FROM json_each(?1) JOIN captures old ON old.name = value ->> 0
            WHERE old.status <> 'waiting' AND old.reading < ${READING}
              AND ${hasEnded("old.leased_until", "?3")}
            ORDER BY old.name LIMIT ?4)))
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
  const chunks = toJsonChunks(rows);
  if (chunks.length === 0) return [];
  const leases = chunks.map((chunk) => statement.bind(chunk, until, now, rereads));
  return (await db.batch<LeasedCapture>(leases)).flatMap(({ results }) => results);
}

/**
 * Leases up to `limit` captures that were not read: those named, or without names the ones whose rejection is oldest.
 * One that is rejected again is then the newest, so that repeating this reaches every capture. What was withdrawn stays so
 * unless the inbox has it again.
 */
export async function leaseAgain(
  db: D1Database,
  { names, limit }: { names: readonly string[] | null; limit: number },
  until: string,
): Promise<LeasedCapture[]> {
  const which = names ? "name IN (SELECT value FROM json_each(?2))" : "rejection IS NOT NULL";
  const { results } = await db
    .prepare(
      `UPDATE captures SET status = 'waiting', leased_until = ?1, problem_detail = NULL, read_at = NULL,
         problem_code = iif(problem_code IN ('${WITHDRAWING}', '${WITHDRAWN}'), '${WITHDRAWING}', NULL)
       WHERE name IN (SELECT name FROM captures
         WHERE ${which} AND status ${names ? "<> 'read'" : "= 'rejected'"} AND ${IS_CAPTURE}
         ORDER BY rejection LIMIT ?3)
       RETURNING name, version`,
    )
    .bind(until, JSON.stringify(names), limit)
    .all<LeasedCapture>();
  return results;
}

/** Ends all leases of waiting captures. */
export const RELEASE_LEASES = "UPDATE captures SET leased_until = '' WHERE status = 'waiting'";

/** Takes back leases without a message. */
export async function takeBackLeases(
  db: D1Database,
  leases: readonly LeasedCapture[],
): Promise<void> {
  const names = JSON.stringify(leases.map(({ name }) => name));
  await db
    .prepare(`${RELEASE_LEASES} AND name IN (SELECT value FROM json_each(?1))`)
    .bind(names)
    .run();
}
