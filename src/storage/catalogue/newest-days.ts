import { DATED_ARTICLES } from "../../search/facets.ts";

/** The days before the newest article, as SQL, so that one batch can find and use them. */

/** The sort key of the newest article with `publishedAt`; NULL if there is none. */
const NEWEST_SORT_KEY = `(SELECT rowid FROM search WHERE search MATCH '"${DATED_ARTICLES}"'
  ORDER BY rowid DESC LIMIT 1)`;

/** The first of so many days that end with that of the newest article, in eight digits. */
export function newestDay(days: number): string {
  return `(SELECT strftime('%Y%m%d', (newest >> 21) / 1000 - ${days - 1} * 86400, 'unixepoch')
    FROM (SELECT ${NEWEST_SORT_KEY} AS newest))`;
}

/** A row for each of so many days that end with that of the newest article: the sort keys `first` and, after it, `next`. */
export function newestDays(days: number): string {
  const ages = JSON.stringify(Array.from({ length: days }, (_, age) => age));
  return `(SELECT ((newest >> 21) / 86400000 - age.value) * 86400000 << 21 AS first,
      ((newest >> 21) / 86400000 - age.value + 1) * 86400000 << 21 AS next
    FROM (SELECT ${NEWEST_SORT_KEY} AS newest) CROSS JOIN json_each('${ages}') age)`;
}

/** The lowest sort key of the first of these days. */
export function firstSortKeyOfDays(days: number): string {
  return `(SELECT ((newest >> 21) / 86400000 - ${days - 1}) * 86400000 << 21
    FROM (SELECT ${NEWEST_SORT_KEY} AS newest))`;
}
