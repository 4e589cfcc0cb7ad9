import { logFailure } from "../../log.ts";
import { derivationOf } from "../../reader/derivation.ts";
import type { CaptureRow, CaptureStatus } from "../../schema/capture.ts";
import { toContextRow } from "../../schema/capture-context.ts";
import { contextRowOf } from "../inbox/capture-context.ts";
import type { InboxObject } from "../inbox/captures.ts";
import { COMMENTS_PREFIX } from "../inbox/comments.ts";
import { REMOVALS_PREFIX } from "../inbox/removals.ts";
import type { InboxReading } from "./commit.ts";
import { execute, type Page, toPage } from "./rows.ts";
import { insert, updateAllBut } from "./tables.ts";

/** The table `captures`: one row per inbox object, with its status and why it was rejected. */

/** The version of a capture that a message is for. */
export type LeasedCapture = { readonly name: string; readonly version: string };

/** Problem code of a capture that could not be ingested, although it can be read. It is tried again later. */
export const INGEST_FAILED = "ingest-failed";
/**
 * SQL for the number of a new rejection. A capture that is read later keeps its number, so that none is used twice. A
 * comment has none: its row can be deleted, and no webhook is told of it.
 */
const nextRejection = (name: string) => `iif(${name} GLOB '${COMMENTS_PREFIX}*', NULL,
  (SELECT coalesce(max(rejection), 0) + 1 FROM captures WHERE rejection IS NOT NULL))`;

/**
 * SQL that says whether a lease or a claim has ended at `now`. None lasts longer than a day, so one that ends later
 * than in two days was made while the clock was wrong.
 */
export function hasEnded(until: string, now: string): string {
  return `(${until} <= ${now} OR ${until} > strftime('%Y-%m-%dT%H:%M:%fZ', ${now}, '+2 days'))`;
}

/**
 * Records why an attempt failed. The capture stays waiting; a later version of it is left alone. Does not throw: if the
 * catalogue is what failed, the next attempt records why.
 */
export async function recordFailure(
  db: D1Database,
  { name, version }: LeasedCapture,
  error: unknown,
): Promise<void> {
  const detail = error instanceof Error ? error.message : String(error);
  try {
    await execute(
      db,
      `UPDATE captures SET problem_code = '${INGEST_FAILED}', problem_detail = ?2
       WHERE name = ?1 AND version = ?3 AND status = 'waiting'`,
      [name, detail, version],
    );
  } catch (second) {
    logFailure(`The failure of ${name} could not be recorded.`, second);
  }
}

/** Lets a capture wait until `until`, because the day can't afford to read it. */
export async function postponeCapture(db: D1Database, name: string, until: string): Promise<void> {
  const sql = "UPDATE captures SET leased_until = ?2 WHERE name = ?1 AND status = 'waiting'";
  await execute(db, sql, [name, until]);
}

/**
 * Rejects a capture whose attempts are used up, with the error of the last one. Sweeps leave it alone until
 * `until`.
 */
export async function rejectFailed(
  db: D1Database,
  { name, version }: LeasedCapture,
  until: string,
): Promise<void> {
  await execute(
    db,
    `UPDATE captures SET status = 'rejected', rejection = ${nextRejection("name")}, leased_until = ?2, problem_code = '${INGEST_FAILED}',
       problem_detail = coalesce(problem_detail, 'The cause was not recorded.')
     WHERE name = ?1 AND version = ?3 AND status = 'waiting'`,
    [name, until, version],
  );
}

/**
 * The first edition that the newsstand may lack; null if every route shows everything. What waits until the day can afford
 * it, the last turn, is served from the catalogue. Each other turn is a look-up in the index.
 */
export const BEHIND_SINCE = `(SELECT min(edition) FROM (${[0, 1, 2]
  .map((turn) => `SELECT min(edition) AS edition FROM outbox_entries WHERE turn = ${turn}`)
  .join(" UNION ALL ")}))`;
const COLUMNS = `name,
  CASE WHEN edition >= ${BEHIND_SINCE} THEN 'waiting' ELSE status END AS status,
  problem_code AS code, problem_detail AS detail, captured_at AS capturedAt, url, context, etag, size,
  uploaded_at AS uploadedAt, read_at AS readAt, reading, layout, language,
  sighting_count AS sightings`;

type StoredRow = Omit<CaptureRow, "problem" | "readerVersion"> &
  Record<"code" | "detail" | "context", string | null> & { readonly reading: number | null };

/** A capture that is in the inbox and has no row yet, because no sweep has found it. */
export function toUnlistedRow(stored: InboxObject): CaptureRow {
  const { version: _, problems: __, seenAt: ___, context: ____, ...object } = stored;
  return {
    ...object,
    ...contextRowOf(stored),
    status: "waiting",
    problem: null,
    readAt: null,
    readerVersion: null,
    layout: null,
    language: null,
    sightings: null,
  };
}

export async function findCaptureRow(db: D1Database, name: string): Promise<CaptureRow | null> {
  const sql = `SELECT ${COLUMNS} FROM captures WHERE name = ?1`;
  const [row] = await execute<StoredRow>(db, sql, [name]);
  return row ? toCapture(row) : null;
}

/** Removals and comments have rows too, because they are read like captures. They are never listed. */
export const IS_CAPTURE = `name NOT GLOB '${REMOVALS_PREFIX}*' AND name NOT GLOB '${COMMENTS_PREFIX}*'`;

/** SQL for what continues a list after the position ?1, and the position before its start, in each order. */
const ORDERS = {
  name: ["name > ?1 ORDER BY name", ""],
  rejection: [
    "status = 'rejected' AND rejection < ?1 ORDER BY rejection DESC",
    Number.MAX_SAFE_INTEGER,
  ],
} as const;

type CaptureList = {
  readonly status: CaptureStatus | null;
  /** Only captures with these names; all if absent. */
  readonly names?: readonly string[] | undefined;
  readonly sort: keyof typeof ORDERS;
  readonly after: string | number | null;
  readonly limit: number;
};

/**
 * Lists up to `limit` captures by name after the name `after`, or only those that are rejected, the last one first, before
 * the rejection of this number.
 */
export async function listCaptures(
  db: D1Database,
  { status, names, sort, after, limit }: CaptureList,
): Promise<Page<CaptureRow, string | number>> {
  const [isAfter, start] = ORDERS[sort];
  const isNamed = names === undefined ? "true" : "name IN (SELECT value FROM json_each(?3))";
  const results = await execute<StoredRow & { readonly position: string | number }>(
    db,
    `SELECT ${COLUMNS}, ${sort} AS position FROM captures
     WHERE ${IS_CAPTURE} AND ${statusCondition(status)} AND ${isNamed} AND ${isAfter} LIMIT ?2`,
    [after ?? start, limit + 1, ...(names === undefined ? [] : [JSON.stringify(names)])],
  );
  return toPage(
    results,
    limit,
    ({ position }) => position,
    ({ position: _, ...row }) => toCapture(row),
  );
}

function statusCondition(status: CaptureStatus | null): string {
  if (status === null) return "true";
  if (status === "waiting") return `(status = 'waiting' OR edition >= ${BEHIND_SINCE})`;
  return `status = '${status}' AND (edition >= ${BEHIND_SINCE}) IS NOT true`;
}

function toCapture(row: StoredRow): CaptureRow {
  const { name, status, code, detail, context, reading, ...rest } = row;
  return {
    name,
    status,
    problem: code !== null && detail !== null ? { code, detail } : null,
    ...toContextRow({ ...rest, ...JSON.parse(context ?? "{}") }),
    ...rest,
    readerVersion: reading === null ? null : derivationOf(reading),
  };
}

/** Whether nothing could be read: neither a page, nor what a removal names, nor a comment. */
export function isRejected({ reading, removal, comment }: InboxReading): boolean {
  return reading.layout === null && removal === undefined && comment === undefined;
}

/** What a row has of an inbox object. */
export function toObjectColumns(object: Omit<InboxObject, "problems" | "seenAt">) {
  const { name, version, etag, size, uploadedAt, capturedAt, url, context = null } = object;
  return {
    name,
    version,
    etag,
    size,
    url,
    context,
    uploaded_at: uploadedAt,
    captured_at: capturedAt,
  };
}

/**
 * Stores what became of an inbox object when it was read. `edition`: of the last change that its articles needed, null for
 * what has none. `condition`: SQL for whether it is stored.
 */
export function storeReading(
  db: D1Database,
  read: InboxReading,
  { edition, now }: { readonly edition: number | null; readonly now: string },
  condition = "true",
): D1PreparedStatement[] {
  const { object, reading, sightings, made = null } = read;
  const { layout, language } = reading;
  const [problem] = reading.problems;
  const row = {
    ...toObjectColumns(object),
    reading: made,
    layout,
    language,
    edition,
    status: isRejected(read) ? "rejected" : "read",
    leased_until: "",
    read_etag: object.etag,
    sighting_count: sightings.length,
    problem_code: problem?.code ?? null,
    problem_detail: problem?.detail ?? null,
    read_at: now,
  };
  const numbered = `json_set(value, '$.rejection', ${nextRejection("value ->> 'name'")})`;
  const from = `(SELECT iif(value ->> 'status' = 'rejected', ${numbered}, value) AS value
    FROM json_each(?1) WHERE ${condition})`;
  return insert(db, "captures", [row], {
    from,
    onConflict: `(name) ${updateAllBut("captures", "rejection")},
      rejection = coalesce(excluded.rejection, rejection)`,
  });
}
