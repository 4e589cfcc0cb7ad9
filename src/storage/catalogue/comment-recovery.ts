import type { CommentStub, StoredComment } from "../inbox/comments.ts";
import { countWrittenRows } from "./rows.ts";

/** Compares the catalogue with the comments in the inbox, and restores them from there. */

/** Ids of comments that the catalogue lacks or has with another status, in the order given. */
export async function listDifferingComments(
  db: D1Database,
  stubs: readonly CommentStub[],
): Promise<string[]> {
  if (stubs.length === 0) return [];
  const { results } = await db
    .prepare(
      `SELECT e.value ->> 0 AS id FROM json_each(?1) e LEFT JOIN comments c ON c.id = e.value ->> 0
       WHERE c.status IS NOT e.value ->> 1 ORDER BY e.key`,
    )
    .bind(JSON.stringify(stubs.map(({ id, status }) => [id, status])))
    .all<{ id: string }>();
  return results.map(({ id }) => id);
}

/**
 * Stores comments from the inbox at their positions (src/storage/catalogue/new-comments.ts). An existing row
 * only takes over a later decision, so that a copy that was read before a decision does not undo it. Returns
 * the rows that D1 wrote.
 */
export async function restoreComments(
  db: D1Database,
  comments: readonly StoredComment[],
): Promise<number> {
  if (comments.length === 0) return 0;
  const statement = db.prepare(
    `INSERT INTO comments (n, id, article, name, text, status, at, decision)
     SELECT iif(NOT EXISTS (SELECT 1 FROM comments WHERE n = wanted.n), wanted.n,
         (SELECT c.n + 1 FROM comments c WHERE c.n >= wanted.n
            AND NOT EXISTS (SELECT 1 FROM comments d WHERE d.n = c.n + 1) ORDER BY c.n LIMIT 1)),
       ?2, ?3, ?4, ?5, ?6, ?7, CAST(?8 AS INTEGER)
     FROM (SELECT CAST(?1 AS INTEGER) AS n) wanted WHERE true
     ON CONFLICT (id) DO UPDATE SET status = excluded.status, decision = excluded.decision
     WHERE comments.status <> excluded.status
       AND coalesce(excluded.decision, 0) > coalesce(comments.decision, 0)`,
  );
  const count = db.prepare(
    `INSERT INTO comment_counts
     SELECT value, (SELECT count(*) FROM comments WHERE article = value AND status = 'approved') AS n
     FROM json_each(?1) WHERE n > 0 OR value IN (SELECT article FROM comment_counts)
     ON CONFLICT (article) DO UPDATE SET approved = excluded.approved
     WHERE approved <> excluded.approved`,
  );
  const articles = [...new Set(comments.map(({ article }) => article))];
  const results = await db.batch([
    ...comments.map(({ id, article, name, text, status, at, decidedAt }) => {
      const decision = decidedAt === null ? null : Date.parse(decidedAt);
      return statement.bind(Date.parse(at), id, article, name, text, status, at, decision);
    }),
    count.bind(JSON.stringify(articles)),
  ]);
  return countWrittenRows(results);
}
