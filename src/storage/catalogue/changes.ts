import type * as z from "zod";
import type { changeSchema } from "../../schema/change.ts";
import { DOCUMENT_COLUMNS, type DocumentRow, toDocument } from "./documents.ts";
import { readWithHead, rowsOf } from "./rows.ts";
import { toSqlInteger } from "./sort-key.ts";

/** A row of the journal; `detail` is JSON. */
export type JournalChange = Pick<Change, "edition" | "kind" | "article" | "at"> & {
  readonly detail: string;
};
type Change = Readonly<z.infer<typeof changeSchema>>;

/** Documents of one page have at most so many bytes, except that there is always one. */
const MAX_DOCUMENT_BYTES = 2_000_000;

/** The documents of the changes in a page. Those that would make the page too large have no body. */
const DOCUMENTS_QUERY = `SELECT *, iif(bytes <= ${MAX_DOCUMENT_BYTES} OR n = 1, stored, NULL) AS body
  FROM (
    SELECT c.edition, ${DOCUMENT_COLUMNS}, t.body AS stored, row_number() OVER (ORDER BY c.edition) AS n,
      sum(octet_length(t.body) + octet_length(a.document)) OVER (ORDER BY c.edition) AS bytes
    FROM (SELECT edition, kind, article FROM changes WHERE edition > ?1 ORDER BY edition LIMIT ?2) c
    CROSS JOIN articles a ON a.id = c.article JOIN texts t ON t.hash = a.text
    WHERE c.kind IN ('created', 'updated'))`;

/**
 * Returns up to `limit` changes after the edition `since`, in order, with the last edition of the same moment. `isCut`:
 * whether further documents would make the page too large.
 */
export async function listChanges(
  db: D1Database,
  { since, limit, withArticles }: { since: number; limit: number; withArticles: boolean },
) {
  const [head, changes, articles] = await readWithHead(db, [
    db
      .prepare(
        `SELECT edition, kind, article, detail, at FROM changes
         WHERE edition > ?1 ORDER BY edition LIMIT ?2`,
      )
      .bind(since, limit),
    ...(withArticles ? [db.prepare(DOCUMENTS_QUERY).bind(since, limit)] : []),
  ]);
  const rows = rowsOf<JournalChange>(changes);
  const documents = new Map(
    rowsOf<DocumentRow & { edition: number }>(articles).map(({ edition, ...row }) => {
      return [edition, row.body === null ? null : { document: JSON.parse(toDocument(row)) }];
    }),
  );
  const end = rows.findIndex(({ edition }) => documents.get(edition) === null);
  return {
    ...head,
    isCut: end !== -1,
    changes: rows.slice(0, end === -1 ? rows.length : end).map(({ detail, ...row }): Change => {
      return { ...row, ...JSON.parse(detail), ...documents.get(row.edition) };
    }),
  };
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
