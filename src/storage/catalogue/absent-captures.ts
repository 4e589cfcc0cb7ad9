import type { InboxObject } from "../inbox/captures.ts";
import { REMOVALS_PREFIX } from "../inbox/removals.ts";
import { hasEnded, type LeasedCapture } from "./captures.ts";
import { emptyReading, type InboxReading } from "./commit.ts";
import { execute } from "./rows.ts";

/**
 * Captures and comments that the inbox no longer has. A pass of the inbox marks what it does not list, and what is marked
 * at its end is withdrawn, unless it is so much that the bucket may be empty or the wrong one: then an operator decides. A
 * removal is never withdrawn. What is rejected is not looked at: those that left earlier would be read by every pass.
 */

/** Problem codes: a pass did not list it; it is to be withdrawn, which an operator or a complete pass has decided; it was. */
export const NOT_LISTED = "not-listed";
export const WITHDRAWING = "withdrawing";
export const WITHDRAWN = "missing";

/** A pass asks before more than this number is withdrawn, if it is also more than this share of the captures. */
const [MAX_WITHDRAWN, MAX_WITHDRAWN_SHARE] = [20, 0.01];
const ALLOWED = `(SELECT max(${MAX_WITHDRAWN}, CAST(coalesce(sum(count), 0) * ${MAX_WITHDRAWN_SHARE} AS INTEGER))
  FROM capture_counts WHERE problem <> '${WITHDRAWN}')`;

/** As the index has it. */
const IS_ABSENT = `problem_code IN ('${NOT_LISTED}', '${WITHDRAWING}')`;
const UNLISTED = `(SELECT count(*) FROM captures WHERE ${IS_ABSENT} AND problem_code = '${NOT_LISTED}')`;

/** SQL for whether more is marked than a pass withdraws without asking. */
export const HAS_TOO_MANY_UNLISTED = `(${UNLISTED} > ${MAX_WITHDRAWN} AND ${UNLISTED} > ${ALLOWED})`;

const DETAIL = "The inbox no longer has this capture. Store it again.";
const AWAIT_READING = "status = 'waiting', leased_until = ''";

/**
 * Marks what the inbox does not list after the name `after`, up to `to` ("": no end). `listed` has the names that it does,
 * and what was stored since `listedAt` may have come too late for it.
 * If it `withdraws` at once, up to `limit`; otherwise no more than shows that it is too much. Returns the names.
 */
export async function markUnlisted(
  db: D1Database,
  { listed, ...range }: Record<"after" | "to" | "listedAt", string> & { listed: readonly string[] },
  withdraws: boolean,
  limit: number,
): Promise<string[]> {
  const [code, also, room] = withdraws
    ? [WITHDRAWING, `, ${AWAIT_READING}`, "?4"]
    : [NOT_LISTED, "", `min(?4, max(0, ${ALLOWED} + 1 - ${UNLISTED}))`];
  const results = await execute<{ name: string }>(
    db,
    `UPDATE captures SET problem_code = '${code}', problem_detail = '${DETAIL}'${also}
     WHERE name IN (
       SELECT name FROM captures
       WHERE status IN ('waiting', 'read') AND name > ?1 AND (?2 = '' OR name <= ?2)
         AND name NOT IN (SELECT value FROM json_each(?3)) AND name NOT GLOB '${REMOVALS_PREFIX}*'
         AND coalesce(problem_code, '') NOT IN ('${code}', '${WITHDRAWING}') AND uploaded_at < ?5
       ORDER BY name LIMIT ${room})
     RETURNING name`,
    [range.after, range.to, JSON.stringify(listed), limit, range.listedAt],
  );
  return results.map(({ name }) => name).toSorted();
}

/** Decides, at the end of a pass, that what is marked is withdrawn, unless it is too much. */
export async function withdrawUnlisted(db: D1Database): Promise<void> {
  await execute(
    db,
    `UPDATE captures SET problem_code = '${WITHDRAWING}', ${AWAIT_READING}
     WHERE ${IS_ABSENT} AND problem_code = '${NOT_LISTED}' AND NOT ${HAS_TOO_MANY_UNLISTED}`,
  );
}

/** Decides for an operator that the next pass, which begins now, withdraws all that the inbox does not list. */
export async function withdrawAllUnlisted(db: D1Database): Promise<void> {
  await db
    .prepare(
      `UPDATE progress SET position = iif(task = 'sweep', '', 'all') WHERE task IN ('sweep', 'withdrawal')`,
    )
    .run();
}

/** Leases and returns up to `limit` captures that are to be withdrawn. Times are RFC 3339. */
export async function leaseWithdrawals(
  db: D1Database,
  limit: number,
  { now, until }: { readonly now: string; readonly until: string },
): Promise<LeasedCapture[]> {
  return execute<LeasedCapture>(
    db,
    `UPDATE captures SET leased_until = ?1 WHERE name IN (
       SELECT name FROM captures
       WHERE ${IS_ABSENT} AND problem_code = '${WITHDRAWING}' AND ${hasEnded("leased_until", "?2")}
       ORDER BY name LIMIT ?3)
     RETURNING name, version`,
    [until, now, limit],
  );
}

/**
 * What to apply for an object that the inbox does not have: a reading without sightings, if it is to be withdrawn, was
 * never read, or is a removal, which takes nothing back; null if a pass has to decide.
 */
export async function readAbsence(db: D1Database, name: string): Promise<InboxReading | null> {
  const [object] = await execute<Omit<InboxObject, "problems">>(
    db,
    `SELECT name, version, etag, size, uploaded_at AS uploadedAt, uploaded_at AS seenAt, captured_at AS capturedAt, url, context
     FROM captures WHERE name = ?1 AND status = 'waiting' AND (
       problem_code = '${WITHDRAWING}' OR read_etag IS NULL OR name GLOB '${REMOVALS_PREFIX}*')`,
    [name],
  );
  const problems = [{ code: WITHDRAWN, detail: DETAIL }];
  return object ? emptyReading({ ...object, problems: [] }, problems) : null;
}
