/** More changes than a page has are left to the next scheduled run. */
const MAX_CHANGES = 1_000;

/** What has changed since the cache was purged last. */
export type RecentChanges = {
  /** The last edition that is considered here. */
  readonly edition: number;
  readonly hasChanges: boolean;
  /** Articles of which a cache can have an older copy. */
  readonly articles: readonly string[];
};

/**
 * Lists the changes until a time, RFC 3339, after the position of the task `cache`. Without a position, as after a
 * deployment, whose cache is empty, nothing has changed since the journal's last edition.
 */
export async function listRecentChanges(db: D1Database, until: string): Promise<RecentChanges> {
  const row = await db
    .prepare(
      `WITH since AS (SELECT coalesce(nullif(position, ''), (SELECT edition FROM head)) + 0 AS edition
         FROM progress WHERE task = 'cache'),
       recent AS (SELECT edition, kind, article FROM changes
         WHERE edition > (SELECT edition FROM since) AND at <= ?1 ORDER BY edition LIMIT ?2)
       SELECT coalesce(max(edition), (SELECT edition FROM since)) AS edition, count(*) AS count,
         json_group_array(DISTINCT article) FILTER (WHERE kind <> 'created') AS articles
       FROM recent`,
    )
    .bind(until, MAX_CHANGES)
    .first<{ edition: number; count: number; articles: string }>();
  return {
    edition: row?.edition ?? 0,
    hasChanges: (row?.count ?? 0) > 0,
    articles: JSON.parse(row?.articles ?? "[]"),
  };
}
