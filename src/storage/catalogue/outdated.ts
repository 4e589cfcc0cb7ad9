import { toSqlInteger } from "./paging.ts";

/**
 * Articles that an older version of the code derived. `next` is the sort key to continue after, null at the
 * end.
 */
export type OutdatedPage = { readonly ids: readonly string[]; readonly next: string | null };

/**
 * Returns up to `limit` outdated articles among the next `lookedAt` after the sort key `after` ("": from the
 * first). An index on the version was rejected: each article would cost one more row, for a list that is
 * nearly always empty.
 */
export async function listOutdatedArticles(
  db: D1Database,
  {
    after,
    version,
    lookedAt,
    limit,
  }: { after: string; version: number; lookedAt: number; limit: number },
): Promise<OutdatedPage> {
  const range = after === "" ? "true" : `sort_key > ${toSqlInteger(after)}`;
  const { results } = await db
    .prepare(
      `SELECT CAST(sort_key AS TEXT) AS sortKey, id, projection < ?1 AS isOutdated
       FROM articles WHERE ${range} ORDER BY sort_key LIMIT ?2`,
    )
    .bind(version, lookedAt)
    .all<{ sortKey: string; id: string; isOutdated: number }>();
  const outdated = results.filter(({ isOutdated }) => isOutdated === 1).slice(0, limit);
  const last = outdated.length === limit ? outdated.at(-1) : results.at(-1);
  const isEnd = outdated.length < limit && results.length < lookedAt;
  return { ids: outdated.map(({ id }) => id), next: isEnd ? null : (last?.sortKey ?? null) };
}
