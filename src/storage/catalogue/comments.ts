import type {
  CommentDecision,
  CommentStatus,
  ModeratedComment,
  PublicComment,
} from "../../schema/comment.ts";
import { type Page, rowsOf } from "./rows.ts";
import { dayOf, spendRowsSql } from "./spending.ts";

/**
 * Readers' comments. A comment keeps the id that it was sent to and is shown at the article that this id
 * resolves to now. So it follows mergers, and returns with an article that is split off again.
 */

/**
 * Returns up to `limit` approved comments of an article after the position `after` (0: from the start), oldest first.
 * Null if no article has the id, or if it was merged. Reads at most `limit` comments for each id of the article.
 */
export async function listComments(
  db: D1Database,
  { article, after, limit }: { article: string; after: number; limit: number },
): Promise<Page<PublicComment, number> | null> {
  const [articles, comments] = await db.batch([
    db.prepare("SELECT 1 FROM articles WHERE id = ?1").bind(article),
    db
      .prepare(
        `SELECT c.n, c.id, c.name, c.text, c.at FROM ids i CROSS JOIN comments c ON c.n IN (
           SELECT n FROM comments
           WHERE article = i.id AND status = 'approved' AND n > ?2 ORDER BY n LIMIT ?3)
         WHERE i.article = ?1 ORDER BY c.n LIMIT ?3`,
      )
      .bind(article, after, limit + 1),
  ]);
  if (rowsOf(articles).length === 0) return null;
  return toPage(rowsOf<PublicComment & Numbered>(comments), limit, toComment);
}

/** Numbers of approved comments by article, 0 included. `articles` are ids of public articles. */
export async function countComments(
  db: D1Database,
  articles: readonly string[],
): Promise<Map<string, number>> {
  const { results } = await db
    .prepare(
      `SELECT i.article, sum(c.approved) AS approved
       FROM json_each(?1) CROSS JOIN ids i ON i.article = value
       CROSS JOIN comment_counts c ON c.article = i.id GROUP BY i.article`,
    )
    .bind(JSON.stringify(articles))
    .all<{ article: string; approved: number }>();
  const counts = new Map(articles.map((article) => [article, 0]));
  for (const { article, approved } of results) counts.set(article, approved);
  return counts;
}

type ModeratedRow = PublicComment & {
  readonly status: CommentStatus;
  readonly sentTo: string;
  readonly article: string | null;
  readonly title: string | null;
};

/** Selects comments `c` as {@link ModeratedRow}s with the position `place`; a WHERE clause follows. */
function selectModerated(place: string): string {
  return `SELECT ${place} AS n, c.id, c.name, c.text, c.status, c.at, c.article AS sentTo,
      a.id AS article, a.document ->> 'title' AS title
    FROM comments c LEFT JOIN ids i ON i.id = c.article LEFT JOIN articles a ON a.id = i.article`;
}

/** Returns up to `limit` comments with a status, or with any, after the position `after`, oldest first. */
export async function listCommentsByStatus(
  db: D1Database,
  { status, after, limit }: { status: CommentStatus | null; after: number; limit: number },
): Promise<Page<ModeratedComment, number>> {
  const { results } = await db
    .prepare(
      `${selectModerated("c.n")} WHERE c.n > ?1 AND ${status === null ? "true" : "c.status = ?3"}
       ORDER BY c.n LIMIT ?2`,
    )
    .bind(after, limit + 1, ...(status === null ? [] : [status]))
    .all<ModeratedRow & Numbered>();
  return toPage(results, limit, toModerated);
}

/** The position of a comment among those that were decided. */
const DECISION = "coalesce(c.decision, c.n)";

/** Returns up to `limit` comments with this decision, latest decision first, before the position `before`. */
export async function listDecidedComments(
  db: D1Database,
  { status, before, limit }: { status: CommentDecision; before: number | null; limit: number },
): Promise<Page<ModeratedComment, number>> {
  const { results } = await db
    .prepare(
      `${selectModerated(DECISION)} WHERE c.status = ?1 AND ${DECISION} < ?2
       ORDER BY ${DECISION} DESC LIMIT ?3`,
    )
    .bind(status, before ?? Number.MAX_SAFE_INTEGER, limit + 1)
    .all<ModeratedRow & Numbered>();
  return toPage(results, limit, toModerated);
}

/** Numbers of comments by status. Counts the whole table, so it is for moderators, not for every reader. */
export async function countCommentsByStatus(
  db: D1Database,
): Promise<Record<CommentStatus, number>> {
  const { results } = await db
    .prepare("SELECT status, count(*) AS count FROM comments GROUP BY status")
    .all<{ status: CommentStatus; count: number }>();
  const counts = { waiting: 0, approved: 0, rejected: 0 };
  for (const { status, count } of results) counts[status] = count;
  return counts;
}

/** Position of the latest decision of a kind, 0 if there is none. */
function latest(status: CommentDecision): string {
  return `coalesce((SELECT ${DECISION} FROM comments c WHERE c.status = '${status}'
    ORDER BY ${DECISION} DESC LIMIT 1), 0)`;
}

/**
 * Updates an article's count before the comment ?1 gets the status ?2, if that shows or hides it. Counts are
 * stored so that lists need not count comments one by one.
 */
const COUNT = `INSERT INTO comment_counts
  SELECT article, iif(?2 = 'approved', 1, -1) FROM comments
  WHERE id = ?1 AND (status = 'approved') <> (?2 = 'approved')
  ON CONFLICT (article) DO UPDATE SET approved = approved + excluded.approved`;

/**
 * Approves or rejects a comment, whatever its status: the later of two decisions wins. Null if there is no
 * such comment.
 */
export async function updateCommentStatus(
  db: D1Database,
  id: string,
  status: CommentDecision,
  decidedAt: string,
): Promise<ModeratedComment | null> {
  // The table, its three indexes by status, and the article's count if it changes.
  const rows = "4 + ((status = 'approved') <> (?3 = 'approved'))";
  const changed = "FROM comments WHERE id = ?2 AND status <> ?3";
  const [, , , comments] = await db.batch([
    db.prepare(spendRowsSql(rows, changed)).bind(dayOf(decidedAt), id, status),
    db.prepare(COUNT).bind(id, status),
    db
      .prepare(
        `UPDATE comments SET status = ?2,
           decision = max(CAST(?3 AS INTEGER), 1 + ${latest("approved")}, 1 + ${latest("rejected")})
         WHERE id = ?1 AND status <> ?2`,
      )
      .bind(id, status, Date.parse(decidedAt)),
    db.prepare(`${selectModerated("c.n")} WHERE c.id = ?1`).bind(id),
  ]);
  const [row] = rowsOf<ModeratedRow>(comments);
  return row ? toModerated(row) : null;
}

/** Deletes a comment for good; false if there is none. `now` is RFC 3339 or milliseconds. */
export async function deleteCommentRow(
  db: D1Database,
  id: string,
  now: string | number,
): Promise<boolean> {
  // The comment, and the article's count if it was part of it. D1 does not count deleted index entries.
  const rows = "1 + (status = 'approved')";
  const [, , deleted] = await db.batch([
    db.prepare(spendRowsSql(rows, "FROM comments WHERE id = ?2")).bind(dayOf(now), id),
    db.prepare(COUNT).bind(id, "deleted"),
    db.prepare("DELETE FROM comments WHERE id = ?1 RETURNING id").bind(id),
  ]);
  return rowsOf(deleted).length > 0;
}

type Numbered = { readonly n: number };

/** Builds a page from rows, of which there is one more than `limit` if the list continues. */
function toPage<Row extends Numbered, Item>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
): Page<Item, number> {
  const page = rows.slice(0, limit);
  const next = rows.length > limit ? (page.at(-1)?.n ?? null) : null;
  return { items: page.map(toItem), next };
}

function toComment({ id, name, text, at }: PublicComment): PublicComment {
  return { id, name, text, at };
}

function toModerated({ status, sentTo, article, title, ...row }: ModeratedRow): ModeratedComment {
  return { ...toComment(row), status, article: { id: article ?? sentTo, title } };
}
