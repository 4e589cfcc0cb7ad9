import { z } from "zod";
import type { InboxObject } from "../inbox/captures.ts";
import { REMOVALS } from "../inbox/removals.ts";
import { toChunks } from "./bulk.ts";

/** The ledger: one row a capture, saying whether it waits, was read, or was rejected and why. */

/** A capture as the API shows it. Times are RFC 3339, UTC. */
export const captureRow = z
  .object({
    name: z.string(),
    status: z
      .enum(["waiting", "read", "rejected"])
      .meta({ description: "`waiting` until every route shows what the capture says" }),
    problem: z.object({ code: z.string(), detail: z.string() }).nullable(),
    capturedAt: z.iso.datetime().nullable(),
    url: z.string().nullable(),
    etag: z.string(),
    size: z.int(),
    uploadedAt: z.iso.datetime(),
    readAt: z.iso.datetime().nullable(),
    readerVersion: z.int().nullable(),
    layout: z.string().nullable(),
    language: z.string().nullable(),
    sightings: z.int().nullable(),
  })
  .meta({ id: "Capture" });

export type CaptureRow = z.infer<typeof captureRow>;
export type CaptureStatus = CaptureRow["status"];

/** A version of a capture that a message is about. */
export type LeasedCapture = { readonly name: string; readonly version: string };

/** Code of a capture that failed in the making, not in the reading; it is tried again later. */
export const FAILED = "ingest-failed";
/** Code of a capture that was not in the inbox; where it is listed after all, it is read. */
const MISSING = "missing";

/**
 * Leases those of `objects` that need reading: new ones, changed ones, ones whose earlier lease has
 * run out without a result, and up to `rereads` that an older reader read. Returns them.
 *
 * One statement decides and writes, so two callers never lease the same object for the same time.
 */
export async function leaseCaptures(
  db: D1Database,
  objects: readonly InboxObject[],
  {
    now,
    until,
    readerVersion,
    rereads,
  }: { now: string; until: string; readerVersion: number; rereads: number },
): Promise<LeasedCapture[]> {
  const statement = db.prepare(
    `INSERT INTO captures (name, version, etag, size, uploaded_at, captured_at, url, status, leased_until)
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
            'waiting', ?2
     FROM json_each(?1) WHERE true
     ON CONFLICT (name) DO UPDATE SET
       version = excluded.version, etag = excluded.etag, size = excluded.size,
       uploaded_at = excluded.uploaded_at, captured_at = excluded.captured_at, url = excluded.url,
       status = 'waiting', leased_until = excluded.leased_until,
       problem_code = NULL, problem_detail = NULL, read_at = NULL, layout = NULL, language = NULL,
       sighting_count = NULL
     WHERE (captures.version <> excluded.version AND captures.uploaded_at <= excluded.uploaded_at)
        OR (captures.status = 'waiting' AND captures.leased_until <= ?3)
        OR (captures.status <> 'waiting' AND captures.leased_until <= ?3
          AND (captures.problem_code IN ('${FAILED}', '${MISSING}') OR captures.name IN (
            SELECT old.name FROM json_each(?1) JOIN captures old ON old.name = value ->> 0
            WHERE old.status <> 'waiting' AND old.reader_version < ?4 AND old.leased_until <= ?3
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
  ]);
  const chunks = toChunks(rows);
  if (chunks.length === 0) return [];
  const results = await db.batch<LeasedCapture>(
    chunks.map((chunk) => statement.bind(chunk, until, now, readerVersion, rereads)),
  );
  return results.flatMap(({ results }) => results);
}

/**
 * Leases up to `limit` captures whose own lease ran out though they are named between `after` and `to`
 * ("": no end), where all that the inbox lists has just been leased. Returns them.
 */
export async function leaseUnlisted(
  db: D1Database,
  { after, to, limit }: { after: string; to: string; limit: number },
  { now, until }: { now: string; until: string },
): Promise<LeasedCapture[]> {
  const { results } = await db
    .prepare(
      `UPDATE captures SET leased_until = ?1 WHERE name IN (
         SELECT name FROM captures
         WHERE status = 'waiting' AND leased_until <= ?2 AND name > ?3 AND (?4 = '' OR name <= ?4)
         ORDER BY name LIMIT ?5)
       RETURNING name, version`,
    )
    .bind(until, now, after, to, limit)
    .all<LeasedCapture>();
  return results;
}

/** Gives all leases back, where nobody holds any. */
export const RELEASE_LEASES = "UPDATE captures SET leased_until = '' WHERE status = 'waiting'";

/** Gives a lease back at once, for objects whose message could not be sent. */
export async function releaseLeases(db: D1Database, names: readonly string[]): Promise<void> {
  await db
    .prepare(`${RELEASE_LEASES} AND name IN (SELECT value FROM json_each(?1))`)
    .bind(JSON.stringify(names))
    .run();
}

/** Notes why a try failed; the capture waits on. A later version of it is not concerned. */
export async function noteFailure(
  db: D1Database,
  { name, version }: LeasedCapture,
  detail: string,
): Promise<void> {
  await db
    .prepare(
      `UPDATE captures SET problem_code = '${FAILED}', problem_detail = ?2
       WHERE name = ?1 AND version = ?3 AND status = 'waiting'`,
    )
    .bind(name, detail, version)
    .run();
}

/** Lets a capture wait until `until`, since the day can't afford to read it. */
export async function postpone(db: D1Database, name: string, until: string): Promise<void> {
  await db
    .prepare("UPDATE captures SET leased_until = ?2 WHERE name = ?1 AND status = 'waiting'")
    .bind(name, until)
    .run();
}

/** Rejects a capture that was removed from the inbox before it was read; putting it again mends that. */
export async function rejectMissing(db: D1Database, name: string): Promise<void> {
  await db
    .prepare(
      `UPDATE captures SET status = 'rejected', problem_code = '${MISSING}',
         problem_detail = 'The inbox no longer has this capture. Put it again.'
       WHERE name = ?1 AND status = 'waiting'`,
    )
    .bind(name)
    .run();
}

/** Rejects a capture whose tries are used up, with the error of the last; sweeps leave it until `until`. */
export async function rejectFailed(
  db: D1Database,
  { name, version }: LeasedCapture,
  until: string,
): Promise<void> {
  await db
    .prepare(
      `UPDATE captures SET status = 'rejected', leased_until = ?2, problem_code = '${FAILED}',
         problem_detail = coalesce(problem_detail, 'The cause was not recorded.')
       WHERE name = ?1 AND version = ?3 AND status = 'waiting'`,
    )
    .bind(name, until, version)
    .run();
}

/**
 * The corpus's edition since which the newsstand may be behind; null when every route shows all. What
 * waits for its write alone is served from the catalogue.
 */
const BEHIND_SINCE = `(SELECT min(edition) FROM (
  SELECT min(edition) AS edition FROM outbox WHERE unwritten = 0 AND takedown = 1
  UNION ALL SELECT min(edition) FROM outbox WHERE unwritten = 0 AND takedown = 0))`;
const COLUMNS = `name,
  CASE WHEN edition >= ${BEHIND_SINCE} THEN 'waiting' ELSE status END AS status,
  problem_code AS code, problem_detail AS detail, captured_at AS capturedAt, url, etag, size,
  uploaded_at AS uploadedAt, read_at AS readAt, reader_version AS readerVersion, layout, language,
  sighting_count AS sightings`;

type LedgerRow = Omit<CaptureRow, "problem"> & { code: string | null; detail: string | null };

/** A capture that is in the inbox alone as yet: it waits for a sweep to find it. */
export function unlisted({ version: _, problems: __, ...object }: InboxObject): CaptureRow {
  return {
    ...object,
    ...{ status: "waiting", problem: null, readAt: null, readerVersion: null },
    ...{ layout: null, language: null, sightings: null },
  };
}

export async function findCapture(db: D1Database, name: string): Promise<CaptureRow | null> {
  const row = await db
    .prepare(`SELECT ${COLUMNS} FROM captures WHERE name = ?1`)
    .bind(name)
    .first<LedgerRow>();
  return row && toCapture(row);
}

/** The ledger knows of removals too, so that they are read as captures are; but none of them is one. */
export const IS_CAPTURE = `name NOT GLOB '${REMOVALS}*'`;

/** Up to `limit` captures after the name `after`, by name. */
export async function listLedger(
  db: D1Database,
  { status, after, limit }: { status: CaptureStatus | null; after: string; limit: number },
): Promise<CaptureRow[]> {
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS} FROM captures
       WHERE name > ?1 AND ${IS_CAPTURE} AND ${statusCondition(status)} ORDER BY name LIMIT ?2`,
    )
    .bind(after, limit)
    .all<LedgerRow>();
  return results.map(toCapture);
}

function statusCondition(status: CaptureStatus | null): string {
  if (status === null) return "true";
  if (status === "waiting") return `(status = 'waiting' OR edition >= ${BEHIND_SINCE})`;
  return `status = '${status}' AND (edition >= ${BEHIND_SINCE}) IS NOT true`;
}

function toCapture({ name, status, code, detail, ...rest }: LedgerRow): CaptureRow {
  return {
    name,
    status,
    problem: code !== null && detail !== null ? { code, detail } : null,
    ...rest,
  };
}
