import { IS_CAPTURE } from "./captures.ts";

/** What was ingested in one hour. */
export type IngestedHour = {
  /** Start of the hour, RFC 3339, UTC. */
  readonly hour: string;
  readonly captures: number;
  readonly rejected: number;
  readonly sightings: number;
};

/** Returns the last `limit` hours in which captures were read. Reads all rows of `captures`. */
export async function listIngestedHours(db: D1Database, limit: number): Promise<IngestedHour[]> {
  const { results } = await db
    .prepare(
      `SELECT substr(read_at, 1, 13) || ':00:00.000Z' AS hour, count(*) AS captures,
         sum(status = 'rejected') AS rejected, coalesce(sum(sighting_count), 0) AS sightings
       FROM captures WHERE read_at IS NOT NULL AND ${IS_CAPTURE}
       GROUP BY 1 ORDER BY 1 DESC LIMIT ?1`,
    )
    .bind(limit)
    .all<IngestedHour>();
  return results;
}
