import { toSqlInteger } from "./paging.ts";

/** Articles that an earlier version of the code derived; `next` is the place to go on behind, null at the end. */
export type OutdatedPage = { readonly ids: readonly string[]; readonly next: string | null };

/**
 * Up to `limit` outdated articles of the next `lookedAt` behind the place `after` (""; from the first). An
 * index on the version was rejected: each article would cost one more row, for a list that is empty
 * nearly always.
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
  const range = after === "" ? "true" : `place > ${toSqlInteger(after)}`;
  const { results } = await db
    .prepare(
      `SELECT CAST(place AS TEXT) AS place, id, projection < ?1 AS isOutdated
       FROM articles WHERE ${range} ORDER BY place LIMIT ?2`,
    )
    .bind(version, lookedAt)
    .all<{ place: string; id: string; isOutdated: number }>();
  const outdated = results.filter(({ isOutdated }) => isOutdated === 1).slice(0, limit);
  const last = outdated.length === limit ? outdated.at(-1) : results.at(-1);
  const isEnd = outdated.length < limit && results.length < lookedAt;
  return { ids: outdated.map(({ id }) => id), next: isEnd ? null : (last?.place ?? null) };
}
