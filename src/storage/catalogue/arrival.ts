import { toSqlInteger } from "./sort-key.ts";

/**
 * The order of arrival: that of the journal, whose editions number all changes. An article has the edition of its first
 * and of its last change. Two indexes on the articles' own times were rejected: they would cost two more rows for each
 * article that is written.
 */
export const ARRIVAL = { added: "added_edition", updated: "last_edition" } as const;

export type ArrivalOrder = keyof typeof ARRIVAL;

export function isArrivalOrder(order: string): order is ArrivalOrder {
  return order in ARRIVAL;
}

/**
 * SQL for the last edition before `since`: an edition itself, or a time (RFC 3339), before which the journal is searched
 * by halves. The times of the journal ascend, except that two commits at the same moment may be a few seconds apart.
 */
export function lastEditionBefore(since: string): string {
  if (/^\d+$/.test(since)) return toSqlInteger(since);
  const isBefore = `c.at < '${new Date(since).toISOString()}'`;
  return `(WITH RECURSIVE span (low, high) AS (
      SELECT 0, (SELECT edition FROM head) + 1
      UNION ALL
      SELECT iif(${isBefore}, c.edition, low), iif(${isBefore}, high, c.edition)
      FROM span JOIN changes c ON c.edition = (low + high) / 2 WHERE high - low > 1)
    SELECT max(low) FROM span)`;
}

/**
 * SQL for up to `limit` entries of the journal, the last first: the edition `t`, and the sort key `k` of the article, or
 * NULL if it has a later entry of this kind or ended.
 */
export function selectJournal(
  order: ArrivalOrder,
  since: string | null,
  limit: number,
  { before = null, condition = "true" }: { before?: string | null; condition?: string } = {},
): string {
  const where = [
    condition,
    ...(since === null ? [] : [`edition > ${lastEditionBefore(since)}`]),
    ...(before === null ? [] : [`edition < ${toSqlInteger(before)}`]),
  ].join(" AND ");
  return `SELECT c.edition AS t, a.sort_key AS k
    FROM (SELECT edition, article FROM changes WHERE ${where} ORDER BY edition DESC LIMIT ${limit}) c
    LEFT JOIN articles a ON a.id = c.article AND a.${ARRIVAL[order]} = c.edition`;
}
