/** Where a page of articles or stories ends; undated ones come last. */
export type ListPosition = { readonly publishedAt: string | null; readonly id: string };

/**
 * A page of articles `a`, newest first, after a position. `select` ends in a WHERE clause. Keyset
 * paging over an index by time; in descending order SQLite puts nulls last.
 */
export function newestFirst(
  db: D1Database,
  select: string,
  { after, limit }: { after: ListPosition | null; limit: number },
): D1PreparedStatement {
  const order = "ORDER BY published_at DESC, id DESC LIMIT";
  if (after === null) return db.prepare(`${select} ${order} ?1`).bind(limit);
  if (after.publishedAt === null) {
    return db
      .prepare(`${select} AND a.published_at IS NULL AND a.id < ?1 ${order} ?2`)
      .bind(after.id, limit);
  }
  return db
    .prepare(
      `${select} AND (a.published_at, a.id) < (?1, ?2)
       UNION ALL ${select} AND a.published_at IS NULL ${order} ?3`,
    )
    .bind(after.publishedAt, after.id, limit);
}
