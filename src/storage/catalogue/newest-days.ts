import { DATED_ARTICLES } from "../../search/facets.ts";

/**
 * SQL for so many days that end with that of the newest article with `publishedAt`, the newest first, so that one batch
 * can find and use them: the `day` in eight digits, and the sort keys `first` and, after it, `next`.
 */
export function newestDays(days: number): string {
  const ages = JSON.stringify(Array.from({ length: days }, (_, age) => age));
  return `(SELECT strftime('%Y%m%d', start / 1000, 'unixepoch') AS day,
      start << 21 AS first, (start + 86400000) << 21 AS next
    FROM (SELECT ((newest >> 21) / 86400000 - age.value) * 86400000 AS start
      FROM (SELECT (SELECT rowid FROM search WHERE search MATCH '"${DATED_ARTICLES}"'
        ORDER BY rowid DESC LIMIT 1) AS newest) CROSS JOIN json_each('${ages}') age))`;
}
