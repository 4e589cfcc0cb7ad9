import { isRejected } from "./captures.ts";
import type { InboxReading } from "./commit.ts";

/** What was ingested in each hour (its start, RFC 3339, UTC). */

/** Adds a reading, also of a rebuild, to the hour of `now` (RFC 3339). It writes one row. */
export function countReading(db: D1Database, read: InboxReading, now: string): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO ingest_hours VALUES (?1, 1, ?2, ?3) ON CONFLICT DO UPDATE SET readings = readings + 1,
         rejected = rejected + excluded.rejected, seen = seen + excluded.seen`,
    )
    .bind(`${now.slice(0, 13)}:00:00.000Z`, Number(isRejected(read)), read.sightings.length);
}

/** The last ?1 hours in which captures were read, the latest first. */
export const RECENT_HOURS =
  "SELECT hour, readings AS captures, rejected, seen AS sightings FROM ingest_hours ORDER BY hour DESC LIMIT ?1";
