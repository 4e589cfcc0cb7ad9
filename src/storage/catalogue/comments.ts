import type {
  CommentDecision,
  CommentStatus,
  ModeratedComment,
  PublicComment,
} from "../../schema/comment.ts";
import { rowsOf } from "./rows.ts";
import { dayOf, spendRowsSql } from "./spending.ts";

/**
 * What readers say of articles. A comment keeps the id that it was sent to and is shown where that id
 * leads now, so it follows every merger and comes back with an article that is parted again.
 */

/** What a list of comments gives: `next` is the place after its last, null at the list's end. */
export type CommentPage<Item> = { readonly items: readonly Item[]; readonly next: number | null };

/**
 * Up to `limit` approved comments of an article after the place `after` (0: from the beginning), the
 * oldest first. Null where no article has the id, also where it was merged. Reads at most `limit`
 * comments of each id that the article has.
 */
export async function listComments(
  db: D1Database,
  { article, after, limit }: { article: string; after: number; limit: number },
): Promise<CommentPage<PublicComment> | null> {
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

/** Numbers of approved comments by article; `articles` are ids of public ones. None is 0. */
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

/** Comments `c` as {@link ModeratedRow}s with their place in a list; to be followed by a WHERE clause. */
function selectModerated(place: string): string {
  return `SELECT ${place} AS n, c.id, c.name, c.text, c.status, c.at, c.article AS sentTo,
      a.id AS article, a.document ->> 'title' AS title
    FROM comments c LEFT JOIN ids i ON i.id = c.article LEFT JOIN articles a ON a.id = i.article`;
}

/** Up to `limit` comments of a status, or of any, after the place `after`; the oldest first. */
export async function listCommentsByStatus(
  db: D1Database,
  { status, after, limit }: { status: CommentStatus | null; after: number; limit: number },
): Promise<CommentPage<ModeratedComment>> {
  const { results } = await db
    .prepare(
      `${selectModerated("c.n")} WHERE c.n > ?1 AND ${status === null ? "true" : "c.status = ?3"}
       ORDER BY c.n LIMIT ?2`,
    )
    .bind(...[after, limit + 1], ...(status === null ? [] : [status]))
    .all<ModeratedRow & Numbered>();
  return toPage(results, limit, toModerated);
}

/** The place of a comment among those that were decided on. */
const DECISION = "coalesce(c.decision, c.n)";

/** Up to `limit` comments that were decided so, the latest decision first; from the place `before` on. */
export async function listDecidedComments(
  db: D1Database,
  { status, before, limit }: { status: CommentDecision; before: number | null; limit: number },
): Promise<CommentPage<ModeratedComment>> {
  const { results } = await db
    .prepare(
      `${selectModerated(DECISION)} WHERE c.status = ?1 AND ${DECISION} < ?2
       ORDER BY ${DECISION} DESC LIMIT ?3`,
    )
    .bind(status, before ?? Number.MAX_SAFE_INTEGER, limit + 1)
    .all<ModeratedRow & Numbered>();
  return toPage(results, limit, toModerated);
}

/** How many comments each status has. Counts the whole table: for moderators, not for every reader. */
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

/** The number of the latest decision of a kind, 0 where there is none. */
function latest(status: CommentDecision): string {
  return `coalesce((SELECT ${DECISION} FROM comments c WHERE c.status = '${status}'
    ORDER BY ${DECISION} DESC LIMIT 1), 0)`;
}

/**
 * Counts a comment ?1 that is about to have the status ?2, where that shows or hides it. An article's count
 * is kept, so that a list need not count comments one by one.
 */
const COUNT = `INSERT INTO comment_counts
  SELECT article, iif(?2 = 'approved', 1, -1) FROM comments
  WHERE id = ?1 AND (status = 'approved') <> (?2 = 'approved')
  ON CONFLICT (article) DO UPDATE SET approved = approved + excluded.approved`;

/**
 * Approves or rejects a comment, whatever it was before: of two decisions the later holds. Null where
 * there is no such comment.
 */
export async function updateCommentStatus(
  db: D1Database,
  id: string,
  status: CommentDecision,
  decidedAt: string,
): Promise<ModeratedComment | null> {
  // The table, its three indexes by status, and the article's count where that is another then.
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

/** Deletes a comment for good; false where there is none. `now` is RFC 3339 or milliseconds. */
export async function deleteCommentRow(
  db: D1Database,
  id: string,
  now: string | number,
): Promise<boolean> {
  // The comment, and the article's count where it was in that. D1 does not count what leaves indexes.
  const rows = "1 + (status = 'approved')";
  const [, , deleted] = await db.batch([
    db.prepare(spendRowsSql(rows, "FROM comments WHERE id = ?2")).bind(dayOf(now), id),
    db.prepare(COUNT).bind(id, "deleted"),
    db.prepare("DELETE FROM comments WHERE id = ?1 RETURNING id").bind(id),
  ]);
  return rowsOf(deleted).length > 0;
}

type Numbered = { readonly n: number };

/** A page of the rows, of which there is one more than `limit` where the list goes on. */
function toPage<Row extends Numbered, Item>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
): CommentPage<Item> {
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
