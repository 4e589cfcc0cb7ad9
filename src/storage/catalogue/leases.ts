import type { InboxObject } from "../inbox/captures.ts";
import { NOT_LISTED, WITHDRAWING, WITHDRAWN } from "./absent-captures.ts";
import {
  hasEnded,
  INGEST_FAILED,
  IS_CAPTURE,
  type LeasedCapture,
  toObjectColumns,
} from "./captures.ts";
import { execute } from "./rows.ts";
import { insert, updateAllBut } from "./tables.ts";
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
  const rows = objects.map((object) => {
    return { ...toObjectColumns(object), status: "waiting", leased_until: until };
  });
  const isOutdated = `captures.name IN (
    SELECT old.name FROM json_each(?1) JOIN captures old ON old.name = value ->> 'name'
    WHERE old.status <> 'waiting' AND old.reading < ${READING} AND ${hasEnded("old.leased_until", "?2")}
    ORDER BY old.name LIMIT ?3)`;
  const leases = insert(db, "captures", rows, {
    onConflict: `(name) ${updateAllBut("captures", "reading", "read_etag", "rejection", "edition")}
     WHERE (captures.version <> excluded.version AND captures.uploaded_at <= excluded.uploaded_at)
        OR (${hasEnded("captures.leased_until", "?2")} AND (captures.status = 'waiting'
          OR captures.problem_code IN ('${INGEST_FAILED}', '${NOT_LISTED}', '${WITHDRAWING}', '${WITHDRAWN}')
          OR ${isOutdated}))
     RETURNING name, version`,
    params: [now, rereads],
  });
  if (leases.length === 0) return [];
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
  return execute<LeasedCapture>(
    db,
    `UPDATE captures SET status = 'waiting', leased_until = ?1, problem_detail = NULL, read_at = NULL,
       problem_code = iif(problem_code IN ('${WITHDRAWING}', '${WITHDRAWN}'), '${WITHDRAWING}', NULL)
     WHERE name IN (SELECT name FROM captures
       WHERE ${which} AND status ${names ? "<> 'read'" : "= 'rejected'"} AND ${IS_CAPTURE}
       ORDER BY rejection LIMIT ?3)
     RETURNING name, version`,
    [until, JSON.stringify(names), limit],
  );
}

/** Ends all leases of waiting captures. */
export const RELEASE_LEASES = "UPDATE captures SET leased_until = '' WHERE status = 'waiting'";

/** Takes back leases without a message. */
export async function takeBackLeases(
  db: D1Database,
  leases: readonly LeasedCapture[],
): Promise<void> {
  const sql = `${RELEASE_LEASES} AND name IN (SELECT value FROM json_each(?1))`;
  await execute(db, sql, [JSON.stringify(leases.map(({ name }) => name))]);
}
